using Dragoman.Languages;
using Dragoman.Matching;

namespace Dragoman.Text;

/// <summary>
/// A text as words: tokens, how each reads, the phrases found in it, its sentences and quotations. Everything after the lexical
/// steps reads only this. Reused from text to text; not for sharing between threads.
/// </summary>
public sealed class Words
{
    private readonly Segmenter _segmenter;
    private Word[] _words = new Word[1024];
    private bool[] _quoted = new bool[1024];

    /// <summary>Makes an empty text of a language.</summary>
    public Words(LanguagePack pack, Segmenter segmenter)
    {
        Pack = pack;
        _segmenter = segmenter;
        Phrases = new PhraseFinder(pack);
    }

    /// <summary>The language.</summary>
    public LanguagePack Pack { get; }

    /// <summary>The tokens.</summary>
    public Tokens Tokens { get; } = new();

    /// <summary>The phrases found.</summary>
    public PhraseFinder Phrases { get; }

    /// <summary>The sentences.</summary>
    public List<Sentence> Sentences { get; } = [];

    /// <summary>Number of tokens.</summary>
    public int Count => Tokens.Count;

    /// <summary>How a token reads; the default for marks and line ends.</summary>
    public ref readonly Word this[int token] => ref _words[token];

    /// <summary>Whether a token stands inside quotation marks.</summary>
    public bool IsQuoted(int token) => _quoted[token];

    /// <summary>Reads a text: the lexical steps, whose cost is the floor of the coder's.</summary>
    public void Read(string text)
    {
        Tokens.Read(text, Pack.Folding);
        if (_words.Length < Tokens.Count)
        {
            _words = new Word[Tokens.Count * 2];
            _quoted = new bool[Tokens.Count * 2];
        }
        for (var token = 0; token < Tokens.Count; token++)
            _words[token] = Tokens[token].Kind switch
            {
                TokenKind.Word => _segmenter.Read(Tokens.Folded(token)),
                TokenKind.Number => new Word(-1, Pack.Forms.Find(Tokens.Folded(token)), Clitics.None, 0, Lex.None),
                _ => new Word(-1, -1, Clitics.None, 0, Lex.None),
            };
        Phrases.Find(Tokens, _words);
    }

    /// <summary>Marks what stands inside quotation marks («», “”, "").</summary>
    internal void MarkQuotations()
    {
        var open = false;
        for (var token = 0; token < Tokens.Count; token++)
        {
            var mark = Tokens[token].Kind == TokenKind.Mark ? Tokens[token].Final : '\0';
            // A quotation does not run over a paragraph: an unclosed mark does no further harm.
            if (Tokens[token].Kind == TokenKind.LineBreak)
                open = false;
            else if (mark is '«' or '“' or '„')
                open = true;
            else if (mark is '»' or '”')
                open = false;
            else if (mark == '"')
                open = !open;
            _quoted[token] = open;
        }
    }

    /// <summary>Whether a token is this mark.</summary>
    public bool IsMark(int token, char mark) => token >= 0 && token < Count && Tokens[token].Kind == TokenKind.Mark && Tokens[token].Final == mark;

    /// <summary>Whether a token is written with the article, cut off by segmentation or kept in the lexicon.</summary>
    public bool HasArticle(int token) => (this[token].Clitics & Clitics.Article) != 0
        || Pack.Proclitics.FirstOrDefault(proclitic => proclitic.Clitics == Clitics.Article) is { } article && Tokens.Folded(token).StartsWith(article.Letters);

    /// <summary>The original characters from one token to before another.</summary>
    public TextSpan Span(int first, int end) => end <= first ? new TextSpan(Tokens[first].Start, Tokens[first].Start) : new TextSpan(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>The original characters of a token without its conjunctions, prepositions and mark of the future.</summary>
    public int StartWithoutClitics(int token)
    {
        ref readonly var word = ref _words[token];
        var skip = word.Stripped - ((word.Clitics & Clitics.Article) == 0 ? 0 : (word.Clitics & Clitics.To) != 0 ? 1 : 2);
        var position = Tokens[token].Start;
        // Folded letters and original characters differ where marks were skipped: walk the original.
        var map = Pack.Folding.Map;
        var text = Tokens.Text;
        while (skip > 0 && position < Tokens[token].End - 1)
        {
            if (map[text[position]] != Folding.Ignored)
                skip--;
            position++;
        }
        return position;
    }

    /// <summary>The longest phrase of a kind that begins at a token; false if there is none.</summary>
    public bool TryPhrase(int token, PhraseKind kind, out Match match, out Phrase phrase)
    {
        match = default;
        phrase = default;
        var found = false;
        if (token >= Count)
            return false;
        foreach (var candidate in Phrases.At(token))
        {
            ref readonly var meaning = ref Pack.Phrases[candidate.Phrase];
            if (meaning.Kind != kind || (found && candidate.Length <= match.Length))
                continue;
            match = candidate;
            phrase = meaning;
            found = true;
        }
        return found;
    }

    /// <summary>The preposition that governs a token: one attached to it, or the token before it. -1 when there is none.</summary>
    public int SlotBefore(int token)
    {
        var clitics = _words[token].Clitics;
        if ((clitics & Clitics.With) != 0)
            return _withSlot ??= Pack.SlotOf("ب");
        if ((clitics & Clitics.To) != 0)
            return _toSlot ??= Pack.SlotOf("ل");
        return token > 0 && Tokens[token - 1].Kind == TokenKind.Word && Pack.Prepositions.TryGetValue(_words[token - 1].Form, out var preposition) && preposition.Pronouns == 0
            ? preposition.Slot : -1;
    }

    private int? _withSlot;
    private int? _toSlot;
}
