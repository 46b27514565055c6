using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Matching;

/// <summary>Runs the automaton of a pack over a text and keeps, for each token, the longest phrase of each kind that begins there.</summary>
public sealed class PhraseFinder(LanguagePack pack)
{
    private readonly List<Match> _matches = new(256);
    private readonly string _article = pack.Proclitics.FirstOrDefault(proclitic => proclitic.Clitics == Clitics.Article)?.Letters ?? "\0";
    private int[] _first = new int[1024];
    private int _count;

    /// <summary>Everything found, by first token, then longest first.</summary>
    public IReadOnlyList<Match> Matches => _matches;

    /// <summary>The phrases that begin at a token, longest first; none past the last token.</summary>
    public ReadOnlySpan<Match> At(int token) => token >= _count ? []
        : System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_matches)[_first[token].._first[token + 1]];

    /// <summary>Finds all phrases.</summary>
    public void Find(Tokens tokens, ReadOnlySpan<Word> words)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        _matches.Clear();
        if (_first.Length < tokens.Count + 1)
            _first = new int[tokens.Count * 2];
        Span<Match> found = stackalloc Match[64];
        var trie = pack.Trie;
        for (var token = 0; token < tokens.Count; token++)
        {
            _first[token] = _matches.Count;
            if (tokens[token].Kind is TokenKind.Mark or TokenKind.LineBreak)
                continue;
            ref readonly var word = ref words[token];
            var count = Walk(trie, tokens, words, token, word.Form, word.Clitics, found, 0);
            if (word.Whole != word.Form)
                count = Walk(trie, tokens, words, token, word.Whole, Clitics.None, found, count);
            else if (word.Form >= 0 && tokens.Folded(token).StartsWith(_article) && tokens.Folded(token).Length > _article.Length + 1)
                // A word that the lexicon lists with its article (اليوم) may also open a phrase that is kept without it.
                count = Walk(trie, tokens, words, token, pack.Forms.Find(tokens.Folded(token)[_article.Length..]), Clitics.Article, found, count);
            // Longest first; the walk finds them shortest first.
            for (var i = count - 1; i >= 0; i--)
                _matches.Add(found[i]);
        }
        _first[tokens.Count] = _matches.Count;
        _count = tokens.Count;
    }

    private int Walk(PhraseTrie trie, Tokens tokens, ReadOnlySpan<Word> words, int token, int form, Clitics clitics, Span<Match> found, int count)
    {
        var state = trie.Start(form);
        for (var end = token + 1; state != 0;)
        {
            foreach (var number in trie.At(state))
            {
                ref readonly var phrase = ref pack.Phrases[number];
                if (phrase.NeedsArticle && (clitics & Clitics.Article) == 0)
                    continue;
                if (count < found.Length)
                    found[count++] = new Match(number, token, end);
            }
            // A hyphen inside a name (Jean-Noël) separates tokens but not words.
            if (end + 1 < tokens.Count && tokens[end].Kind == TokenKind.Mark && tokens[end].Final is '-' or '‑' or '–' && tokens[end].Start == tokens[end - 1].End)
                end++;
            if (end >= tokens.Count || tokens[end].Kind is TokenKind.Mark or TokenKind.LineBreak)
                break;
            state = trie.Next(state, words[end].Whole);
            end++;
        }
        return count;
    }
}
