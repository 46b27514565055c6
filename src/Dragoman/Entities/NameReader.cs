using System.Globalization;
using System.Text;
using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Entities;

/// <summary>Reads personal names: those that are known, and after a title also those that nobody knows yet.</summary>
internal sealed class NameReader(Words words, EntityLinker linker)
{
    private const int LongestName = 6;

    private const Lex NeverInNames = Lex.Verb | Lex.Noun | Lex.Adjective | Lex.Preposition | Lex.Conjunction | Lex.Subordinator | Lex.Relative | Lex.Demonstrative
        | Lex.Pronoun | Lex.Negation | Lex.Particle | Lex.Adverb | Lex.Interrogative | Lex.Quantifier | Lex.Common;

    /// <summary>Chooses the person that the name from one token to before another means.</summary>
    public int Choose(int token, int end, int office, int state, int day, List<Mention> before)
    {
        Span<int> candidates = stackalloc int[16];
        var count = 0;
        foreach (var match in words.Phrases.At(token))
        {
            ref readonly var phrase = ref words.Pack.Phrases[match.Phrase];
            if (match.End == end && phrase.Kind is PhraseKind.PersonName or PhraseKind.PersonShortName && match.End == end && count < candidates.Length)
                candidates[count++] = phrase.Value;
        }
        return linker.Choose(candidates[..count], office, state, day, before);
    }

    /// <summary>Reads the name at a token: a known one, a given name with a known short one, or words that can be a name.</summary>
    public bool TryName(int token, int limit, int office, int state, int day, List<Mention> before, bool known, out int end, out int person, out string? provisional)
    {
        person = -1;
        provisional = null;
        end = token;
        if (token >= limit || words.Tokens[token].Kind != TokenKind.Word)
            return false;
        if (TryKnown(token, out end))
        {
            person = Choose(token, end, office, state, day, before);
            end = WithRest(end, limit);
            if (state < 0 || linker.EverServed(person, state) || end - token > 1)
                return true;
            // "الرئيس التركي السيسي": another country's man is the next party.
            person = -1;
            end = token;
            return false;
        }
        if (TryGivenAndShort(token, limit, day, before, out end, out person) && (state < 0 || linker.EverServed(person, state)) && (end >= limit || !IsNamePart(end, first: false)))
            return true;
        person = -1;
        end = token;
        if (known || (words[token].Clitics & ~Clitics.Article) != 0 && words[token].Form >= 0 && !words[token].Is(Lex.Name))
            return false;
        while (end < limit && end - token < LongestName && IsNamePart(end, end == token))
            end++;
        while (end > token && words[end - 1].Is(Lex.NameParticle))
            end--;
        // One unknown word alone is as likely a verb; a name has a part that is known as one, or two parts.
        if (end == token || (end == token + 1 && !words[token].Is(Lex.Name)))
            return false;
        provisional = Spell(token, end);
        return true;
    }

    /// <summary>"Sergei" in an unusual spelling before "Lavrov": a part of a name and a name that identifies by itself.</summary>
    public bool TryGivenAndShort(int token, int limit, int day, List<Mention> before, out int end, out int person)
    {
        person = -1;
        end = token;
        if (token >= limit || !words[token].Is(Lex.Name) || words[token].Is(Lex.Finite | Lex.Preposition))
            return false;
        for (var at = token + 1; at < limit && at < token + 3; at++)
        {
            if (words[at].Joined)
                return false;
            if (words.TryPhrase(at, PhraseKind.PersonShortName, out var match, out _))
            {
                end = match.End;
                person = Choose(at, end, -1, -1, day, before);
                return true;
            }
            if (!words[at].Is(Lex.Name))
                return false;
        }
        return false;
    }

    private bool TryKnown(int token, out int end)
    {
        end = token;
        foreach (var match in words.Phrases.At(token))
            if (words.Pack.Phrases[match.Phrase].Kind is PhraseKind.PersonName or PhraseKind.PersonShortName && match.End > end)
                end = match.End;
        // A short name that is also a verb or noun counts only as part of a longer one, or where it is a name as well.
        return end > token;
    }

    // "محمد بن سلمان" is known; "بن عبدالعزيز آل سعود" goes with it.
    private int WithRest(int end, int limit)
    {
        while (end < limit && !words[end].Joined && words[end].Is(Lex.NameParticle) && end + 1 < limit && words.Tokens[end + 1].Kind == TokenKind.Word)
            end += 2;
        return end;
    }

    private bool IsNamePart(int token, bool first)
    {
        ref readonly var word = ref words[token];
        if (words.Tokens[token].Kind != TokenKind.Word)
            return false;
        if (!first && word.Joined)
            return false;
        if (word.Is(Lex.Name))
            return !word.Is(Lex.Finite | Lex.Preposition) || first && !word.Is(Lex.Preposition);
        if (word.Is(NeverInNames) || words.Tokens[token].FoldedLength < 3)
            return false;
        // An unknown word with the article can be a family name, but does not open a name.
        if (first && (word.Clitics & Clitics.Article) != 0)
            return false;
        foreach (var match in words.Phrases.At(token))
            if (words.Pack.Phrases[match.Phrase].Kind is not (PhraseKind.PersonName or PhraseKind.PersonShortName or PhraseKind.ClaimWord))
                return false;
        return word.Form < 0 || word.Lex == Lex.None;
    }

    /// <summary>The name in Latin letters: each part by its usual spelling, the rest letter by letter.</summary>
    public string Spell(int token, int end)
    {
        var name = new StringBuilder();
        for (var part = token; part < end; part++)
        {
            if (name.Length > 0)
                name.Append(' ');
            var article = (words[part].Clitics & Clitics.Article) != 0;
            if (words[part].Form >= 0 && words.Pack.NameSpellings.TryGetValue(words[part].Form, out var spelling))
            {
                name.Append(spelling);
                continue;
            }
            var letters = words.Tokens.Folded(part);
            if (article)
                letters = letters[Math.Min(words[part].Stripped, letters.Length - 1)..];
            var latin = new StringBuilder();
            foreach (var letter in letters)
                latin.Append(words.Pack.Romanization.GetValueOrDefault(letter, letter.ToString()));
            if (latin.Length > 0)
                latin[0] = char.ToUpperInvariant(latin[0]);
            name.Append(article ? "al-" : "").Append(latin);
        }
        return string.Create(CultureInfo.InvariantCulture, $"{name}");
    }
}
