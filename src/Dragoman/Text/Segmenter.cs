using Dragoman.Languages;

namespace Dragoman.Text;

/// <summary>
/// Splits tokens into words. The token as a whole is tried first, so that بوتين and والي stay whole; then each string of
/// clitics of the pack, in its order, whose rest is a known form of a class that may follow it.
/// </summary>
public sealed class Segmenter
{
    private const Lex Function = Lex.Preposition | Lex.Pronoun | Lex.Particle | Lex.Negation | Lex.Subordinator | Lex.Relative | Lex.Demonstrative;

    // Readings that give way to "and" with a function word.
    private const Lex Weak = Lex.Name | Lex.Verb | Lex.Finite | Lex.Imperfect | Lex.Aux | Lex.Motion | Lex.Light | Lex.Speech | Lex.Stance | Lex.Plan;

    private readonly LanguagePack _pack;
    private readonly Proclitic[][] _byFirstLetter;

    /// <summary>Makes a segmenter for a language.</summary>
    public Segmenter(LanguagePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        _pack = pack;
        _byFirstLetter = new Proclitic[char.MaxValue + 1][];
        foreach (var group in pack.Proclitics.GroupBy(proclitic => proclitic.Letters[0]))
            _byFirstLetter[group.Key] = [.. group];
    }

    /// <summary>Reads one word token from its folded letters.</summary>
    public Word Read(ReadOnlySpan<char> folded)
    {
        var whole = _pack.Forms.Find(folded);
        var known = whole >= 0 && (_pack.FormLex[whole] != 0 || _pack.Trie.Start(whole) != 0);
        // وفي is "and in", though وفى ("kept") is spelled alike: a function word behind a conjunction wins over a bare homograph.
        if (known && ((_pack.FormLex[whole] & Function) != 0 || (_pack.Trie.Start(whole) != 0 && (_pack.FormLex[whole] & ~Weak) != 0 && !HidesParticle(folded)) || _byFirstLetter[folded[0]] is null))
            return new Word(whole, whole, Clitics.None, 0, _pack.FormLex[whole]);
        if (folded.Length > 2 && _byFirstLetter[folded[0]] is { } proclitics)
        {
            foreach (var proclitic in proclitics)
            {
                var letters = proclitic.Letters;
                if (folded.Length < letters.Length + 2 || !folded.StartsWith(letters))
                    continue;
                var form = _pack.Forms.Find(folded[letters.Length..]);
                if (form < 0)
                    continue;
                var lex = _pack.FormLex[form];
                if ((proclitic.Clitics & Clitics.Article) != 0 && (lex & (Lex.Pronoun | Lex.Preposition)) != 0)
                    continue;
                if (known)
                {
                    // فإن and وقد are "and" with a particle, whatever else is spelled alike.
                    if (proclitic.Clitics is (Clitics.And or Clitics.Then) && (lex & (Lex.Particle | Lex.Subordinator)) != 0)
                        return new Word(form, whole, proclitic.Clitics, letters.Length, lex);
                    // وولي is "and the heir", though a verb is spelled alike: so does the beginning of a title or name over a bare verb.
                    if (proclitic.Clitics is (Clitics.And or Clitics.Then) && ((lex & Function) != 0 || (_pack.Trie.Start(form) != 0 && _pack.Trie.Start(whole) == 0 && (_pack.FormLex[whole] & (Lex.Noun | Lex.Adjective | Lex.Name | Lex.Common)) == 0)))
                        return new Word(form, whole, proclitic.Clitics, letters.Length, lex);
                    continue;
                }
                if ((proclitic.Before == Lex.None ? lex != 0 : (lex & proclitic.Before) != 0) || _pack.Trie.Start(form) != 0)
                    return new Word(form, whole, proclitic.Clitics, letters.Length, lex);
            }
        }
        return known ? new Word(whole, whole, Clitics.None, 0, _pack.FormLex[whole]) : Unknown(folded, whole);
    }

    private bool HidesParticle(ReadOnlySpan<char> folded)
    {
        if (_byFirstLetter[folded[0]] is { } proclitics)
            foreach (var proclitic in proclitics)
                if (proclitic.Clitics is (Clitics.And or Clitics.Then) && folded.StartsWith(proclitic.Letters) && _pack.Forms.Find(folded[proclitic.Letters.Length..]) is >= 0 and var form
                    && (_pack.FormLex[form] & (Lex.Particle | Lex.Subordinator)) != 0)
                    return true;
        return false;
    }

    // Of an unknown word only the article is believed, with the conjunction before it: no other letter says so by itself.
    private Word Unknown(ReadOnlySpan<char> folded, int whole)
    {
        if (_byFirstLetter[folded[0]] is { } proclitics)
            foreach (var proclitic in proclitics)
                if ((proclitic.Clitics & Clitics.Article) != 0 && folded.Length > proclitic.Letters.Length + 2 && folded.StartsWith(proclitic.Letters))
                    return new Word(-1, whole, proclitic.Clitics, proclitic.Letters.Length, Lex.None);
        return new Word(-1, whole, Clitics.None, 0, Lex.None);
    }
}
