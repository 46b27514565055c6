using Dragoman.Languages;
using Dragoman.Matching;
using Dragoman.Tests.Support;
using Dragoman.Text;

namespace Dragoman.Tests.Matching;

/// <summary>A small pack that knows some phrases and the letters and clitics of Arabic, and nothing else.</summary>
internal sealed class PhraseBook
{
    private readonly string[] _phrases;
    private readonly LanguagePack _pack;

    /// <summary>Makes a pack of phrases; '+' before a phrase says that it needs the article.</summary>
    public PhraseBook(params string[] phrases)
    {
        _phrases = phrases;
        var arabic = TestPack.Arabic;
        var forms = new List<string>();
        int Number(string word)
        {
            var folded = arabic.Folding.Fold(word);
            var number = forms.IndexOf(folded);
            if (number < 0)
            {
                number = forms.Count;
                forms.Add(folded);
            }
            return number;
        }
        var sequences = phrases.Select(phrase => phrase.TrimStart('+').Split(' ').Select(Number).ToArray()).ToList();
        _pack = new LanguagePack
        {
            Code = "ar",
            Folding = arabic.Folding,
            Proclitics = arabic.Proclitics,
            Forms = FormTable.Build(forms),
            FormLex = [.. forms.Select(_ => Lex.Noun)],
            ReadingStart = new int[forms.Count + 1],
            Readings = [],
            Lemmas = [],
            Trie = PhraseTrie.Build(forms.Count, sequences),
            Phrases = [.. phrases.Select((phrase, number) => new Phrase(PhraseKind.Topic, number, Inflection.None, phrase.StartsWith('+')))],
            Frames = [],
            LemmaFrames = [],
            SlotNames = [],
            Prepositions = [],
            Titles = [],
            Groups = [],
            Anaphors = [],
            Cues = [],
            Calendar = [],
            ClaimWords = [],
            NameSpellings = [],
            Romanization = [],
        };
    }

    /// <summary>What is found, in order: the phrase and its tokens.</summary>
    public IEnumerable<string> Find(string text)
    {
        var words = new Words(_pack, new Segmenter(_pack));
        words.Read(text);
        return words.Phrases.Matches.Select(match => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_phrases[match.Phrase].TrimStart('+')} {match.First}-{match.End}"));
    }
}
