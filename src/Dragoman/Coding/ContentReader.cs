using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Finds what is said: the complement of a verb of speaking, up to the end of its clause.</summary>
internal sealed class ContentReader(Words words, List<Chunk> chunks, CueReader cues, ArgumentReader arguments, SpeechTriggerReader triggers)
{
    /// <summary>Longest way from a verb to its content, in chunks.</summary>
    private const int Reach = 30;

    /// <summary>How far into the content a noun may name the act ("his sincere condolences").</summary>
    private const int HeadReach = 3;

    /// <summary>How many chunks of connecting words may stand between a comma and a new verb.</summary>
    private const int Connectors = 5;

    private const string Say = "say";

    private readonly LanguagePack _pack = words.Pack;

    /// <summary>Where the content of a verb begins, or null where it has none.</summary>
    public Content? Find(SpeechTrigger trigger, int from)
    {
        Content? fallback = null;
        var adjunct = false;
        var bound = false;
        var enclosed = false;
        for (var i = from; i < chunks.Count && i < from + Reach; i++)
        {
            if (AfterParenthesis(i) is > 0 and var after)
            {
                i = after;
                continue;
            }
            var chunk = chunks[i];
            var token = chunk.First;
            if (_pack.Words.Content.Contains(words[token].Form) && !words[token].Joined && chunk.Kind is ChunkKind.Subordinator or ChunkKind.Other or ChunkKind.Negation)
                return That(trigger, i + 1) ?? fallback;
            switch (chunk.Kind)
            {
                case ChunkKind.Mark when chunk.Value == ':':
                    return That(trigger, i + 1) ?? fallback;
                case ChunkKind.Mark when words.IsQuoted(token):
                    return trigger.Verb.Find(ComplementKind.That) is not null ? That(trigger, i + 1) : Object(trigger, i) ?? fallback;
                case ChunkKind.Mark:
                    if (!arguments.IsComma(i) && chunk.Value is not ('-' or '–' or '(' or ')'))
                        return fallback;
                    adjunct = false;
                    enclosed = arguments.IsComma(i);
                    continue;
                // "، بعد لقاء استمر ساعتين، على": a verb between commas is of the adjunct.
                case ChunkKind.Verb when enclosed && CommaAfter(i) is > 0 and var closing:
                    i = closing - 1;
                    enclosed = false;
                    continue;
                case ChunkKind.Preposition:
                    if ((chunk.Inflection & Inflection.Suffixed) != 0)
                        continue;
                    if (trigger.Verb.Find(ComplementKind.Preposition, chunk.Value) is { } behind && Behind(trigger, behind, i + 1) is { } found)
                        return found;
                    adjunct = true;
                    bound = false;
                    continue;
                case ChunkKind.Mention:
                    if (words.SlotBefore(token) is >= 0 and var slot && (words[token].Clitics & (Clitics.With | Clitics.To)) != 0)
                    {
                        if (trigger.Verb.Find(ComplementKind.Preposition, slot) is { } with && At(trigger, with, i) is { } named)
                            return named;
                    }
                    else if (!adjunct)
                    {
                        fallback ??= trigger.Verb.TakesPerson || i > from + 1 && arguments.Mention(i).Joined ? null : Object(trigger, i);
                    }
                    adjunct &= bound;
                    continue;
                case ChunkKind.Other or ChunkKind.Contact or ChunkKind.Negation or ChunkKind.Relative when chunk.Kind is ChunkKind.Other or ChunkKind.Contact || words[token].Is(Lex.Noun) || Fused(trigger, token) is not null:
                    if (!adjunct && Fused(trigger, token) is { } fused && From(i, fused, strip: false) is { } pointed)
                        return pointed;
                    if ((words[token].Clitics & (Clitics.With | Clitics.To)) != 0)
                    {
                        if (trigger.Verb.Find(ComplementKind.Preposition, words.SlotBefore(token)) is { } attached && At(trigger, attached, i) is { } inside)
                            return inside;
                        adjunct = (words[token].Clitics & Clitics.Article) == 0;
                        bound = adjunct;
                        continue;
                    }
                    if (words[token].Is(Lex.Adverb | Lex.Particle | Lex.Pronoun | Lex.Conjunction) || chunk.End > token + 1)
                        continue;
                    if (adjunct)
                    {
                        // What follows a preposition is its noun, and one without an article binds the next.
                        adjunct = (words[token].Clitics & Clitics.Article) == 0 && !IsSuffixed(token) && !words[token].Is(Lex.Adjective);
                        bound = adjunct;
                        continue;
                    }
                    if (words[token].Is(Lex.Adjective) && (!words[token].Is(Lex.Noun) || IsCircumstance(token)))
                        continue;
                    if ((words[token].Clitics & Clitics.Article) != 0 && words[token].Is(Lex.Adjective) && i > from && chunks[i - 1].Kind is ChunkKind.Other or ChunkKind.Contact)
                        continue;
                    if (Object(trigger, i) is { } direct)
                        return direct;
                    continue;
                case ChunkKind.Date or ChunkKind.Negation:
                    continue;
                // "رفض أي تهجير", "أدان ما وصفه": without an antecedent it is the object itself.
                case ChunkKind.Relative when words[token].Is(Lex.Interrogative | Lex.Quantifier) && Object(trigger, i) is { } open:
                    return open;
                case ChunkKind.Relative when arguments.IsComma(i - 1) && CommaAfter(i) is > 0 and var comma:
                    i = comma;
                    continue;
                default:
                    return fallback;
            }
        }
        return fallback;
    }

    // "رحب بهذه", "بما": a pronoun with its preposition, known as one word.
    private Complement? Fused(SpeechTrigger trigger, int token)
    {
        if (!words[token].Is(Lex.Demonstrative | Lex.Relative) || words[token].Stripped > 0)
            return null;
        foreach (var complement in trigger.Verb.Complements)
            if (complement.Kind == ComplementKind.Preposition && words.Tokens.Folded(token) is { Length: > 2 } folded && folded.StartsWith(_pack.SlotNames[complement.Slot]) && _pack.SlotNames[complement.Slot].Length < folded.Length - 1)
                return complement;
        return null;
    }

    /// <summary>The closing comma of "، وفق بيان الخارجية،" that begins at a chunk, or -1.</summary>
    public int AfterParenthesis(int chunk) => arguments.IsComma(chunk - 1) && _pack.Words.According.Contains(words[chunks[chunk].First].Form) ? CommaAfter(chunk) : -1;

    private bool IsSuffixed(int token)
    {
        foreach (var reading in _pack.ReadingsOf(words[token].Form))
            if ((reading.Inflection & Inflection.Suffixed) != 0)
                return true;
        return false;
    }

    // "أعلن عائدا من واشنطن": how he did it, not what he said.
    private bool IsCircumstance(int token)
    {
        foreach (var reading in _pack.ReadingsOf(words[token].Form))
            if ((reading.Inflection & (Inflection.ActiveParticiple | Inflection.Accusative | Inflection.Singular)) == (Inflection.ActiveParticiple | Inflection.Accusative | Inflection.Singular))
                return true;
        return false;
    }

    private int CommaAfter(int chunk)
    {
        for (var i = chunk + 1; i < chunks.Count; i++)
            if (arguments.IsComma(i))
                return i;
        return -1;
    }

    private Content? That(SpeechTrigger trigger, int chunk) => trigger.Verb.Find(ComplementKind.That) is { } that ? From(chunk, that, strip: false)
        // "يتهم الجانبين بأن", "حذر من أن": the preposition's act, whatever opens the clause.
        : trigger.Verb.Complements is [var only, ..] ? From(chunk, only with { Kind = ComplementKind.That }, strip: false) : null;

    private Content? Behind(SpeechTrigger trigger, Complement complement, int chunk)
    {
        if (chunk < chunks.Count && _pack.Words.Content.Contains(words[chunks[chunk].First].Form))
            return From(chunk + 1, complement with { Kind = ComplementKind.That }, strip: false);
        // "أكد على هامش القمة أن" goes on after the adjunct.
        if (chunk < chunks.Count && cues.Cues.Exists(cue => cue.Cue.Kind == CueKind.Sidelines && cue.End > chunks[chunk].First && cue.First < chunks[chunk].First))
            return null;
        return From(chunk, complement, strip: false);
    }

    private Content? At(SpeechTrigger trigger, Complement complement, int chunk) =>
        // "أكد للرئيس", "قال لنظيره": whom it is said to.
        complement.Slot == words.Pack.SlotOf("ل") && chunks[chunk].Kind == ChunkKind.Mention && trigger.Verb.Find(ComplementKind.That) is not null ? null : From(chunk, complement, strip: true);

    private Content? Object(SpeechTrigger trigger, int chunk) => trigger.Verb.Find(ComplementKind.Object) is { } direct ? From(chunk, direct, strip: false) : null;

    private Content? From(int chunk, Complement complement, bool strip)
    {
        while (chunk < chunks.Count && chunks[chunk].Kind == ChunkKind.Mark && (words.IsQuoted(chunks[chunk].First) || chunks[chunk].Value is ':' or '-'))
            chunk++;
        if (chunk >= chunks.Count)
            return null;
        var token = chunks[chunk].First;
        var act = complement.NounDecides ? ActOfNoun(token, complement.Kind == ComplementKind.That) ?? complement.Act : complement.Act;
        if (complement.Only.Length > 0 && !complement.Only.Contains(act))
            return null;
        return act is null ? null : new Content(chunk, token, strip ? words.StartWithoutClitics(token) : words.Tokens[token].Start, act, complement.Kind);
    }

    /// <summary>The act that a noun at the head of the content names, or null.</summary>
    public string? ActOfNoun(int token, bool clause)
    {
        for (var i = token; i < words.Count && i < token + HeadReach && !clause; i++)
        {
            if (words[i].Joined && i > token)
                return null;
            foreach (var reading in _pack.ReadingsOf(words[i].Form))
                if ((reading.Inflection & (Inflection.Perfect | Inflection.Imperfect | Inflection.ActiveParticiple | Inflection.PassiveParticiple)) == 0 && _pack.Lemmas[reading.Lemma].Act is { } act && act != "express" && act != "affirm")
                    return act;
        }
        return null;
    }

    /// <summary>Where the content ends: the token after its last.</summary>
    public int EndOf(Content content, SpeechTrigger trigger, Sentence sentence)
    {
        var end = sentence.End;
        if (words.IsQuoted(content.First))
        {
            // A quotation may hold several sentences.
            end = content.First;
            while (end < words.Count && words.IsQuoted(end) && words.Tokens[end].Kind != TokenKind.LineBreak)
                end++;
            return Trimmed(content.First, end);
        }
        for (var i = content.Chunk + 1; i < chunks.Count; i++)
            if (!words.IsQuoted(chunks[i].First) && EndsBefore(i, content, trigger) is >= 0 and var cut)
            {
                end = cut;
                break;
            }
        while (end == sentence.End && end < words.Count && words.IsQuoted(end - 1) && words.IsQuoted(end) && words.Tokens[end].Kind != TokenKind.LineBreak)
        {
            while (end < words.Count && words.IsQuoted(end) && words.Tokens[end].Kind != TokenKind.LineBreak)
                end++;
        }
        return Trimmed(content.First, end);
    }

    private int Trimmed(int first, int end)
    {
        while (end > first + 1 && words.Tokens[end - 1].Kind is TokenKind.Mark or TokenKind.LineBreak && !words.IsMark(end - 1, ')'))
            end--;
        return end;
    }

    // The token at which a clause of its own begins, or -1 where the chunk goes on with the content.
    private int EndsBefore(int chunk, Content content, SpeechTrigger trigger)
    {
        var token = chunks[chunk].First;
        if (IsComma(chunk - 1) && (_pack.Words.According.Contains(words[token].Form) || IsOpinion(token)))
            return token;
        if (triggers.TryRead(chunk, out var next))
        {
            if (next.Form == SpeechForm.Participle)
                return words[token].Joined || IsComma(chunk - 1) ? CutBefore(chunk) : -1;
            if (next.Form != SpeechForm.Finite)
                return -1;
            var opens = words[token].Joined || Connector(chunk) >= 0;
            if (!opens)
                return -1;
            if (HasSubject(chunk))
                return CutBefore(chunk);
            return SameSpeaker(next.Inflection, trigger) ? CutBefore(chunk) : -1;
        }
        // "فيما طمأنه الرئيس": "while" with a subject of its own leaves what was said.
        if (chunks[chunk].Kind == ChunkKind.Verb && chunk > 1 && words[chunks[chunk - 1].First].Is(Lex.Subordinator) && words[chunks[chunk - 1].First].Is(Lex.Conjunction) && IsComma(chunk - 2) && HasSubject(chunk))
            return CutBefore(chunk);
        if (chunks[chunk].Kind == ChunkKind.Verb && (words[token].Joined || Connector(chunk) >= 0) && (chunks[chunk].Inflection & Inflection.Perfect) != 0
            && (trigger.Inflection & Inflection.Perfect) != 0 && HasSubject(chunk) && content.Opening != ComplementKind.That)
            return CutBefore(chunk);
        // "وكان الرئيسان قد", "ومن المقرر أن": the report goes on by itself.
        return chunks[chunk].Kind == ChunkKind.Verb && words[token].Joined && words[token].Is(Lex.Aux) && IsComma(chunk - 1) ? CutBefore(chunk) : -1;
    }

    private static bool SameSpeaker(Inflection next, SpeechTrigger trigger)
    {
        const Inflection Agreement = Inflection.Masculine | Inflection.Feminine | Inflection.Singular | Inflection.Dual | Inflection.Plural;
        if (trigger.Form != SpeechForm.Finite)
            return (next & Inflection.Perfect) != 0;
        var tense = next & (Inflection.Perfect | Inflection.Imperfect);
        return (trigger.Inflection & tense) != 0 && ((next & Agreement) == (trigger.Inflection & Agreement) || (next & trigger.Inflection & (Inflection.Masculine | Inflection.Feminine)) != 0 && (next & Inflection.Singular) != 0);
    }

    private bool HasSubject(int chunk)
    {
        var i = chunk + 1;
        while (i < chunks.Count && i < chunk + 3 && chunks[i].Kind is ChunkKind.Date)
            i++;
        return i < chunks.Count && chunks[i].Kind == ChunkKind.Mention && arguments.Mention(i).Slot < 0 && arguments.Mention(i).Kind is not Entities.MentionKind.Place;
    }

    private bool IsComma(int chunk) => arguments.IsComma(chunk) || arguments.IsMark(chunk, '-') || arguments.IsMark(chunk, '–');

    // "، كما أكد", "، فيما شدد", "، ومن جانبه أعرب": the comma before the words that join a new clause, or -1.
    private int Connector(int chunk)
    {
        for (var i = chunk - 1; i >= 0 && i >= chunk - Connectors; i--)
        {
            if (IsComma(i))
                return i;
            if (chunks[i].Kind is not (ChunkKind.Other or ChunkKind.Preposition or ChunkKind.Subordinator or ChunkKind.Date) && !words[chunks[i].First].Is(Lex.Subordinator) || _pack.Words.Content.Contains(words[chunks[i].First].Form) || chunks[i].Kind == ChunkKind.Other && words[chunks[i].First].Is(Lex.Noun | Lex.Common) && !words[chunks[i].First].Is(Lex.Subordinator) && !Turns(i))
                return -1;
            // "كما" and "فيما" join clauses without a comma.
            if (words[chunks[i].First].Is(Lex.Subordinator) && i == chunk - 1)
            {
                var opening = i > 0 && chunks[i - 1].Kind == ChunkKind.Preposition ? i - 1 : i;
                return IsComma(opening - 1) ? opening - 1 : opening;
            }
        }
        return -1;
    }

    // "من جانبه", "من جهتها": a noun with a pronoun behind "from".
    private bool Turns(int chunk) => chunk > 0 && _pack.Words.Of >= 0 && words[chunks[chunk - 1].First].Form == _pack.Words.Of;

    private int CutBefore(int chunk)
    {
        var at = Connector(chunk);
        return at >= 0 ? chunks[at].First : chunks[chunk].First;
    }

    private bool IsOpinion(int token)
    {
        foreach (var cue in cues.Cues)
            if (cue.Cue.Kind == CueKind.Commentary && cue.First == token)
                return true;
        return false;
    }

    /// <summary>The act of a verb of stance that says what the speaker himself holds ("said that he expects"), or null.</summary>
    public string? OwnStance(Content content)
    {
        if (content.Act != Say || content.Opening != ComplementKind.That)
            return null;
        var at = content.Chunk;
        if (chunks[at].Kind == ChunkKind.Mention && arguments.Mention(at) is { Kind: Entities.MentionKind.Anaphor } own && _pack.Anaphors[own.Anaphor].Kind == Entities.AnaphorKind.OwnSide)
            at++;
        else if (content.First == 0 || !HasPronoun(content.First - 1))
            return null;
        if (at >= chunks.Count || !triggers.TryRead(at, out var inner) || inner.Form != SpeechForm.Finite)
            return null;
        foreach (var complement in inner.Verb.Complements)
            if (complement.Act is { } act && act != Say)
                return act;
        return null;
    }

    // "إنه", "أنها" against "إن", "أن".
    private bool HasPronoun(int token) => _pack.Words.Content.Contains(words[token].Form) && !_pack.Words.That.Contains(words[token].Form);
}
