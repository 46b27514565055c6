using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Tells which words name a contact by themselves, without filling a frame.</summary>
internal sealed class ContactWords(Words words)
{
    private readonly LanguagePack _pack = words.Pack;

    /// <summary>Whether a token is a noun of contact.</summary>
    public bool IsNoun(int token, out ContactKind kind)
    {
        if (Has(token, FrameTrigger.Noun, words[token].Is(Lex.Contact), out kind))
            return true;
        if (!words.TryPhrase(token, PhraseKind.ClaimWord, out _, out var phrase) || _pack.ClaimWords[phrase.Value].Kind != ClaimWordKind.Trip)
            return false;
        kind = ContactKind.Visit;
        return true;
    }

    /// <summary>Whether a token is a finite verb of contact.</summary>
    public bool IsVerb(int token, out ContactKind kind) =>
        Has(token, FrameTrigger.Verb, words[token].Is(Lex.Finite) && (words[token].Clitics & (Clitics.Article | Clitics.With | Clitics.To | Clitics.Like)) == 0, out kind);

    /// <summary>Whether a token is a verb that supports a noun of contact.</summary>
    public bool IsSupport(int token) => Has(token, FrameTrigger.Support, words[token].Is(Lex.Finite), out _);

    private bool Has(int token, FrameTrigger trigger, bool possible, out ContactKind kind)
    {
        kind = ContactKind.Unstated;
        if (!possible)
            return false;
        foreach (var reading in _pack.ReadingsOf(words[token].Form))
            foreach (var frame in _pack.LemmaFrames[reading.Lemma])
                if (_pack.Frames[frame].Trigger == trigger && (trigger == FrameTrigger.Noun || (reading.Inflection & (Inflection.Perfect | Inflection.Imperfect)) != 0))
                {
                    kind = _pack.Frames[frame].Kind;
                    return true;
                }
        return false;
    }
}
