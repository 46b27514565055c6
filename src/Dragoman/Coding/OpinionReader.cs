using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Finds sentences of opinion and guesswork: the writer's own and those of analysts, not what officials are reported to think.</summary>
internal sealed class OpinionReader(Words words, CueReader cues)
{
    private readonly List<TextSpan> _spans = [];

    /// <summary>The sentences of opinion, in order.</summary>
    public IReadOnlyList<TextSpan> Spans => [.. _spans];

    public void Start() => _spans.Clear();

    /// <summary>Keeps a sentence if it is opinion. The cues must be those of this sentence.</summary>
    public bool Read(Sentence sentence)
    {
        if (!IsOpinion(sentence))
            return false;
        _spans.Add(words.Span(sentence.First, sentence.End));
        return true;
    }

    /// <summary>Whether a sentence is opinion: events told in it are not reported as having occurred. The cues must be those of this sentence.</summary>
    public bool IsOpinion(Sentence sentence)
    {
        foreach (var cue in cues.Cues)
            if (cue.Cue.Kind == CueKind.Commentary && !words.IsQuoted(cue.First) && !IsReported(cue.First, sentence))
                return true;
        return IsRhetorical(sentence);
    }

    // "أكد الوزير أن الزيارة تعكس ...": an official's position, whatever it says.
    private bool IsReported(int token, Sentence sentence)
    {
        for (var t = sentence.First; t < token; t++)
            if (words[t].Is(Lex.Finite) && words[t].Is(Lex.Speech | Lex.Stance) && !words[t].Is(Lex.Noun | Lex.Adjective | Lex.Preposition | Lex.Name))
                return true;
            else if (words.IsMark(t, ':') && t - sentence.First < 8)
                return true;
        return false;
    }

    // A question that nobody is said to ask. A headline's question announces what the report answers.
    private bool IsRhetorical(Sentence sentence)
    {
        var last = sentence.End - 1;
        if (sentence.Zone == Zone.Title || last <= sentence.First || !(words.IsMark(last, '؟') || words.IsMark(last, '?')) || words.IsQuoted(last - 1))
            return false;
        var question = sentence.First;
        while (question < last && !words[question].Is(Lex.Interrogative))
            question++;
        return question < last && !IsReported(question, sentence);
    }
}
