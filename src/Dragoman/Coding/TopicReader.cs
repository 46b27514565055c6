using Dragoman.Entities;
using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Finds the topics of a text, sentence by sentence.</summary>
internal sealed class TopicReader(Words words, Knowledge knowledge)
{
    private readonly List<(int Sentence, TopicMention Topic)> _topics = [];

    public void Read()
    {
        _topics.Clear();
        for (var number = 0; number < words.Sentences.Count; number++)
        {
            var sentence = words.Sentences[number];
            if (sentence.Zone == Zone.Furniture)
                continue;
            for (var token = sentence.First; token < sentence.End; token++)
                if (words.TryPhrase(token, PhraseKind.Topic, out var match, out var phrase))
                {
                    var topic = knowledge.Topics[phrase.Value];
                    _topics.Add((number, new TopicMention(topic.Id, topic.Label, words.Span(match.First, match.End))));
                    token = match.End - 1;
                }
        }
    }

    /// <summary>The topics of some sentences, each once.</summary>
    public IReadOnlyList<TopicMention> In(Func<int, bool> sentences)
    {
        var found = new List<TopicMention>();
        foreach (var (sentence, topic) in _topics)
            if (sentences(sentence) && !found.Exists(other => other.Id == topic.Id))
                found.Add(topic);
        return found;
    }

    /// <summary>Ids of the topics in a stretch of the text.</summary>
    public IReadOnlyList<string> In(TextSpan span) => [.. _topics.Where(topic => span.Contains(topic.Topic.Span)).Select(topic => topic.Topic.Id).Distinct()];
}
