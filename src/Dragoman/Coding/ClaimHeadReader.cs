using Dragoman.Entities;
using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Finds the words that open a claim, and the contact they count.</summary>
internal sealed class ClaimHeadReader(Words words, List<Mention> mentions, DateReader dates, ContactWords contacts)
{
    /// <summary>How far before "the first" its copula may stand: a relative clause or a parenthesis fits between.</summary>
    private const int CopulaReach = 16;

    /// <summary>How far "for the first time" may stand from its verb: a lead with two titles and names fits between.</summary>
    private const int TimeReach = 45;

    /// <summary>The meaning of the longest claim phrase at a token; the form with its article before the one without.</summary>
    public ClaimWord? WordAt(int token, out int end)
    {
        end = token;
        ClaimWord? found = null;
        var article = false;
        foreach (var match in words.Phrases.At(token))
        {
            ref readonly var phrase = ref words.Pack.Phrases[match.Phrase];
            if (phrase.Kind != PhraseKind.ClaimWord || match.End < end || (match.End == end && article))
                continue;
            found = words.Pack.ClaimWords[phrase.Value];
            end = match.End;
            article = phrase.NeedsArticle;
        }
        return found;
    }

    public bool Is(int token, ClaimWordKind kind, out int end)
    {
        foreach (var match in words.Phrases.At(token))
        {
            ref readonly var phrase = ref words.Pack.Phrases[match.Phrase];
            if (phrase.Kind == PhraseKind.ClaimWord && words.Pack.ClaimWords[phrase.Value].Kind == kind)
            {
                end = match.End;
                return true;
            }
        }
        end = token;
        return false;
    }

    /// <summary>The mention that covers a token, or null.</summary>
    public Mention? MentionAt(int token)
    {
        var low = 0;
        var high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].First <= token)
                low = middle + 1;
            else
                high = middle;
        }
        for (var i = low - 1; i >= 0 && i >= low - 3; i--)
            if (mentions[i].End > token)
                return mentions[i];
        return null;
    }

    /// <summary>Reads the head that begins at a token.</summary>
    /// <param name="token">Where claim words were found.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="number">The sentence's number.</param>
    /// <param name="after">Where the last claim of this sentence ended, or -1: "the second this week, the fourth in ten weeks".</param>
    public ClaimHead? Read(int token, Sentence sentence, int number, int after)
    {
        if (WordAt(token, out var end) is not { } word || word.Kind > ClaimWordKind.Never || InDate(token) || IsInName(token, end))
            return null;
        return word.Kind switch
        {
            ClaimWordKind.Leading or ClaimWordKind.Highest or ClaimWordKind.Counted or ClaimWordKind.Last => Leading(word, token, end, sentence, number),
            ClaimWordKind.Following => Following(word, token, end, sentence, number, after),
            ClaimWordKind.Time or ClaimWordKind.Times or ClaimWordKind.LastTime => Time(word, token, end, sentence, number),
            ClaimWordKind.Never => Never(word, token, end, sentence, number),
            _ => null,
        };
    }

    // "الملك عبد الله الثاني". An unknown name that only consists of the ordinal ("أمير قطر الأولى") is none.
    private bool IsInName(int token, int end) => MentionAt(token) is { } around && (around.First < token || around.End > end)
        && !(around.Person < 0 && around.NameFirst == token && around.End == end);

    private bool IsOtherDefinite(int token, Sentence sentence) => token >= sentence.First && (words[token].Clitics & Clitics.Article) != 0 && !words[token].Is(Lex.Adjective)
        && !contacts.IsNoun(token, out _) && MentionAt(token) is null && !InDate(token);

    private bool InDate(int token)
    {
        foreach (var date in dates.Dates)
        {
            if (date.First > token)
                return false;
            if (date.End > token)
                return true;
        }
        return false;
    }

    // "أول زيارة", "ثاني جولة محادثات", "أول رئيس مصري يزور إيران".
    private ClaimHead? Leading(ClaimWord word, int token, int end, Sentence sentence, int number)
    {
        if (end >= sentence.End || (words[token].Clitics & Clitics.Article) != 0 || (words[end].Clitics & ~Clitics.Article) != 0)
            return null;
        if (contacts.IsNoun(end, out var kind))
        {
            var noun = end;
            // "أول جولة مفاوضات": the second noun says what it is.
            if (end + 1 < sentence.End && !words[end + 1].Joined && contacts.IsNoun(end + 1, out var inner))
                (noun, kind) = (end + 1, inner);
            return new ClaimHead(word, token, noun + 1, number, noun, kind, false, HasCopula(token, sentence, out _), null);
        }
        if (word.Kind != ClaimWordKind.Leading || MentionAt(end) is not { Office: >= 0 } holder || holder.First != end || holder.IsNamed)
            return null;
        for (var verb = holder.End; verb < sentence.End && verb < holder.End + 8 && words.Tokens[verb].Kind == TokenKind.Word; verb++)
        {
            if (contacts.IsVerb(verb, out kind))
                return new ClaimHead(word, token, verb + 1, number, verb, kind, true, true, holder);
            if (words[verb].Is(Lex.Motion) && words[verb].Is(Lex.Finite))
                return new ClaimHead(word, token, verb + 1, number, verb, ContactKind.Visit, true, true, holder);
        }
        return null;
    }

    private ClaimHead? Following(ClaimWord word, int token, int end, Sentence sentence, int number, int after)
    {
        var stated = HasCopula(token, sentence, out var copula);
        if (NounBefore(token, sentence) is >= 0 and var direct && contacts.IsNoun(direct, out var kind))
            // "قمة العشرين": an ordinal agrees with its noun; this one is its genitive.
            return direct == token - 1 && !IsDefinite(direct) ? null : new ClaimHead(word, token, end, number, direct, kind, false, stated, null);
        if (!stated && !(words[token].Joined && after >= 0 && token - after < CopulaReach) || IsOtherDefinite(token - 1, sentence)
            || stated && words[copula].Is(Lex.Pronoun) && IsOtherNoun(copula - 1, sentence) && !contacts.IsNoun(Math.Max(sentence.First, copula - 2), out _))
            return null;
        // The subject stands between copula and predicate ("وكانت هذه المكالمة ... الأولى"), or before the copula.
        if (stated)
            for (var between = copula + 1; between < token; between++)
                if (contacts.IsNoun(between, out kind))
                    return new ClaimHead(word, token, end, number, between, kind, false, true, null);
        for (var before = (stated ? copula : token) - 1; before >= sentence.First; before--)
            if (contacts.IsNoun(before, out kind) && !IsParticiple(before))
                return new ClaimHead(word, token, end, number, before, kind, false, true, null);
        // A sentence of its own ("وهي الأولى بينهما منذ ...") goes on from the one before.
        return stated && copula - sentence.First > 2 ? null : new ClaimHead(word, token, end, number, -1, ContactKind.Unstated, false, true, null);
    }

    // "الدورة الثالثة", "صاروخا هو الثالث": the first or third of something else.
    private bool IsOtherNoun(int token, Sentence sentence) => token >= sentence.First && words[token].Is(Lex.Noun) && !words[token].Is(Lex.Adjective)
        && !contacts.IsNoun(token, out _) && MentionAt(token) is null && !InDate(token);

    private bool IsDefinite(int token)
    {
        if ((words[token].Clitics & Clitics.Article) != 0)
            return true;
        foreach (var reading in words.Pack.ReadingsOf(words[token].Form))
            if ((reading.Inflection & Inflection.Suffixed) != 0)
                return true;
        return false;
    }

    private bool IsParticiple(int token) => words[token].Is(Lex.Adjective) && !words[token].Is(Lex.Noun);

    // The noun that an ordinal agrees with: over adjectives, adjectives of states and the names in its genitive.
    private int NounBefore(int token, Sentence sentence)
    {
        for (var t = token - 1; t >= sentence.First && token - t < 12; t--)
        {
            if (words.Tokens[t].Kind != TokenKind.Word)
                return -1;
            if (contacts.IsNoun(t, out _))
                return t;
            if (MentionAt(t) is { } mention)
                t = mention.First;
            else if (!words[t].Is(Lex.Adjective) && !words.TryPhrase(t, PhraseKind.Nisba, out _, out _) || words[t].Joined)
                return -1;
        }
        return -1;
    }

    private bool HasCopula(int token, Sentence sentence, out int copula)
    {
        for (copula = token - 1; copula >= sentence.First && token - copula <= CopulaReach; copula--)
            if (Is(copula, ClaimWordKind.Copula, out _))
                return true;
        copula = -1;
        return false;
    }

    // An adverb belongs to the verb or noun of contact that governs it: the nearest before it without another verb between,
    // else the first after it.
    private ClaimHead? Time(ClaimWord word, int token, int end, Sentence sentence, int number)
    {
        if (end < sentence.End && contacts.IsVerb(end, out var kind))
            return new ClaimHead(word, token, end + 1, number, end, kind, true, true, null);
        for (var t = token - 1; t >= sentence.First && token - t < TimeReach; t--)
        {
            if (contacts.IsNoun(t, out kind) && !words[t].Is(Lex.Finite) || contacts.IsVerb(t, out kind))
                return new ClaimHead(word, token, end, number, t, kind, !contacts.IsNoun(t, out _), true, null);
            if (contacts.IsNoun(t, out kind))
                return new ClaimHead(word, token, end, number, t, kind, false, true, null);
            // "ارتفع النفط لأول مرة": of another matter.
            if (IsOtherVerb(t))
                return null;
        }
        if (token - sentence.First > 3)
            return null;
        for (var t = end; t < sentence.End && t - end < TimeReach; t++)
        {
            if (contacts.IsVerb(t, out kind))
                return new ClaimHead(word, token, end, number, t, kind, true, true, null);
            if (contacts.IsNoun(t, out kind))
                return new ClaimHead(word, token, end, number, t, kind, false, true, null);
            if (IsOtherVerb(t))
                return null;
        }
        return null;
    }

    private bool IsOtherVerb(int token)
    {
        ref readonly var word = ref words[token];
        return word.Is(Lex.Finite) && !word.Is(Lex.Noun | Lex.Adjective | Lex.Preposition | Lex.Particle | Lex.Name | Lex.Adverb | Lex.Aux | Lex.Quantifier | Lex.Negation | Lex.Subordinator)
            && MentionAt(token) is null && !InDate(token) && !contacts.IsSupport(token);
    }

    // "ولم يسبق لرئيس أمريكي في منصبه أن زار إثيوبيا".
    private ClaimHead? Never(ClaimWord word, int token, int end, Sentence sentence, int number)
    {
        Mention? holder = null;
        for (var t = end; t < sentence.End && t - end < 14; t++)
        {
            holder ??= MentionAt(t) is { Office: >= 0 } mention ? mention : null;
            if (contacts.IsVerb(t, out var kind))
                return new ClaimHead(word, token, t + 1, number, t, kind, true, true, holder);
            if (contacts.IsNoun(t, out kind))
                return new ClaimHead(word, token, t + 1, number, t, kind, false, true, holder);
        }
        return null;
    }
}
