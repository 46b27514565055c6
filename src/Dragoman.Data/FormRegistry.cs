using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Data;

/// <summary>Collects the folded forms of a language while its pack is compiled: what each can be, and the phrases it opens.</summary>
internal sealed class FormRegistry(Folding folding)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<HashSet<WordForm>> _readings = [];

    public List<string> Forms { get; } = [];

    public List<Lex> Lex { get; } = [];

    public List<Lemma> Lemmas { get; } = [];

    public List<int[]> PhraseForms { get; } = [];

    public List<Phrase> Phrases { get; } = [];

    public int Number(string raw)
    {
        var folded = folding.Fold(raw);
        if (_numbers.TryGetValue(folded, out var number))
            return number;
        number = Forms.Count;
        _numbers.Add(folded, number);
        Forms.Add(folded);
        Lex.Add(Languages.Lex.None);
        _readings.Add([]);
        return number;
    }

    public void Mark(string raw, Lex lex)
    {
        var number = Number(raw);
        Lex[number] |= lex;
    }

    public int AddLemma(Lemma lemma)
    {
        Lemmas.Add(lemma);
        return Lemmas.Count - 1;
    }

    public void AddReading(string raw, int lemma, Inflection inflection, Lex lex)
    {
        var number = Number(raw);
        Lex[number] |= lex;
        _readings[number].Add(new WordForm(lemma, inflection));
    }

    /// <summary>Adds a phrase as the press prints it. A first word with the article is kept without it, marked as needing it.</summary>
    public void AddPhrase(string raw, PhraseKind kind, int value, Inflection inflection, string article)
    {
        foreach (var text in PhraseText.Expand(raw))
        {
            var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            // Punctuation inside a phrase is its own token and cannot be part of one.
            if (words.Length == 0 || words.Any(word => folding.Fold(word).Length == 0 || folding.Fold(word).Contains(' ', StringComparison.Ordinal)))
                words = folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0)
                continue;
            var needsArticle = article.Length > 0 && words[0].Length > article.Length + 1 && words[0].StartsWith(article, StringComparison.Ordinal);
            if (needsArticle)
                words[0] = words[0][article.Length..];
            PhraseForms.Add([.. words.Select(Number)]);
            Phrases.Add(new Phrase(kind, value, inflection | (needsArticle ? Inflection.Definite : 0), needsArticle));
        }
    }

    /// <summary>Marks all forms of a lemma.</summary>
    public void MarkLemma(int lemma, Lex lex)
    {
        for (var form = 0; form < Forms.Count; form++)
            foreach (var reading in _readings[form])
                if (reading.Lemma == lemma)
                    Lex[form] |= lex;
    }

    public (int[] Start, WordForm[] Readings) Readings()
    {
        var start = new int[Forms.Count + 1];
        var all = new List<WordForm>();
        for (var form = 0; form < Forms.Count; form++)
        {
            start[form] = all.Count;
            all.AddRange(_readings[form].OrderBy(reading => reading.Lemma).ThenBy(reading => (uint)reading.Inflection));
        }
        start[^1] = all.Count;
        return (start, [.. all]);
    }
}
