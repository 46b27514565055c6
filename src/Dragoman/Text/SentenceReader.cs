using Dragoman.Languages;

namespace Dragoman.Text;

/// <summary>Cuts a text into sentences and tells title, lead, body and page furniture apart.</summary>
internal static class SentenceReader
{
    /// <summary>A furniture word alone on a line heads what follows; a line longer than this is a sentence of its own.</summary>
    private const int HeaderTokens = 5;

    private const int DatelineTokens = 14;

    public static void Read(Words words, Document document)
    {
        words.Sentences.Clear();
        words.MarkQuotations();
        var bodyStart = document.Title is null ? 0 : document.BodyStart;
        var paragraph = document.Title is null ? 1 : 0;
        var bodyParagraphs = 0;
        var underFurniture = false;
        for (var token = 0; token < words.Count;)
        {
            if (words.Tokens[token].Kind == TokenKind.LineBreak)
            {
                token++;
                continue;
            }
            var end = token;
            while (end < words.Count && words.Tokens[end].Kind != TokenKind.LineBreak)
                end++;
            var title = words.Tokens[token].Start < bodyStart;
            if (title)
            {
                AddSentences(words, token, end, Zone.Title, 0);
            }
            else
            {
                paragraph++;
                var furniture = IsFurniture(words, token, end, out var header) || (underFurniture && !EndsSentence(words, end - 1));
                underFurniture = furniture && (header || underFurniture);
                var start = furniture ? token : AfterDateline(words, token, end);
                if (start > token)
                    words.Sentences.Add(new Sentence(token, start, Zone.Furniture, paragraph));
                if (!furniture)
                    bodyParagraphs++;
                AddSentences(words, start, end, furniture ? Zone.Furniture : bodyParagraphs == 1 ? Zone.Lead : Zone.Body, paragraph);
            }
            token = end;
        }
    }

    private static void AddSentences(Words words, int first, int end, Zone zone, int paragraph)
    {
        var start = first;
        for (var token = first; token < end; token++)
        {
            if (!EndsSentence(words, token))
                continue;
            while (token + 1 < end && words.Tokens[token + 1].Kind == TokenKind.Mark && words.Tokens[token + 1].Final is '»' or '”' or '"' or ')' or '.')
                token++;
            words.Sentences.Add(new Sentence(start, token + 1, zone, paragraph));
            start = token + 1;
        }
        if (start < end)
            words.Sentences.Add(new Sentence(start, end, zone, paragraph));
    }

    private static bool EndsSentence(Words words, int token)
    {
        if (words.Tokens[token].Kind != TokenKind.Mark)
            return false;
        switch (words.Tokens[token].Final)
        {
            case '!' or '؟' or '?' or '؛' or '…' or '۔':
                return true;
            case '.':
                // "أ. ف. ب" and "د. أحمد": a full stop after a single letter abbreviates.
                return token == 0 || words.Tokens[token - 1].Kind != TokenKind.Word || words.Tokens[token - 1].FoldedLength > 1;
            default:
                return false;
        }
    }

    private static bool IsFurniture(Words words, int first, int end, out bool header)
    {
        header = false;
        var limit = Math.Min(end, first + 3);
        for (var token = first; token < limit; token++)
            if (words.TryPhrase(token, PhraseKind.Cue, out var match, out var phrase) && words.Pack.Cues[phrase.Value].Kind == CueKind.Furniture)
            {
                header = end - first <= HeaderTokens || match.End - first >= end - first - 1;
                // A byline or source line is short and does not end as a sentence.
                return words.Pack.Cues[phrase.Value].Scope != CueScope.Clause || (end - first <= 10 && !EndsSentence(words, end - 1));
            }
        return words.IsMark(first, '#');
    }

    // "القاهرة - أ ف ب:", "موسكو (د ب أ) -", "دبي، 5 مايو (رويترز) -": a place, no verb, then a dash or colon.
    private static int AfterDateline(Words words, int first, int end)
    {
        if (!words.TryPhrase(first, PhraseKind.Place, out _, out _) && !words.TryPhrase(first, PhraseKind.State, out _, out _)
            && !words.TryPhrase(first, PhraseKind.Organisation, out _, out _) && !words.IsMark(first, '('))
            return first;
        var last = first;
        var limit = Math.Min(end, first + DatelineTokens);
        for (var token = first; token < limit; token++)
        {
            if (words[token].Is(Lex.Finite) && !words.TryPhrase(token, PhraseKind.Calendar, out _, out _) && token > first && words.Tokens[token].FoldedLength > 2)
                break;
            if (words.Tokens[token].Kind == TokenKind.Mark && words.Tokens[token].Final is '-' or '–' or '—' or ':' or 'ـ'
                && (words.Tokens[token].Final != '-' || words.Tokens[token].Start > words.Tokens[Math.Max(first, token - 1)].End))
                last = token + 1;
        }
        return last < end ? last : first;
    }
}
