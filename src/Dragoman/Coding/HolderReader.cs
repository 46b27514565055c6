using Dragoman.Entities;
using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Finds who says or holds what a verb of speaking tells: its subject after or before it, or whoever is in mind.</summary>
internal sealed class HolderReader(Words words, List<Chunk> chunks, ArgumentReader arguments, SpeakerMemory memory, ContentReader contents, Knowledge knowledge, Salience salience)
{
    /// <summary>Longest way from a verb to its subject, in chunks.</summary>
    private const int Reach = 14;

    private readonly LanguagePack _pack = words.Pack;
    private readonly int _inSlot = words.Pack.SlotOf("في");
    private readonly int _duringSlot = words.Pack.SlotOf("خلال");

    public Holder Find(SpeechTrigger trigger)
    {
        if (trigger.Form == SpeechForm.Participle)
            return Remembered(trigger, trigger.Chunk + 1);
        if (trigger.Form == SpeechForm.Deed)
            return All(trigger.Chunk + 1, null, trigger.Chunk);
        if (trigger.Form == SpeechForm.Saying)
            return chunks[trigger.Chunk - 1].Kind == ChunkKind.Mention && (trigger.Inflection & Inflection.Suffixed) != 0
                ? Named([arguments.Mention(trigger.Chunk - 1)], trigger.Chunk + 1, trigger.Chunk) : Remembered(trigger, trigger.Chunk + 1);
        if (chunks[trigger.Chunk].Kind == ChunkKind.Verb && arguments.SubjectBefore(trigger.Chunk) is { } before)
            return Named(before, trigger.Chunk + 1, trigger.Chunk);
        return After(trigger);
    }

    private Holder After(SpeechTrigger trigger)
    {
        var verb = trigger.Chunk;
        var within = false;
        var adjunct = false;
        for (var i = verb + 1; i < chunks.Count && i <= verb + Reach; i++)
        {
            if (contents.AfterParenthesis(i) is > 0 and var after)
            {
                i = after;
                continue;
            }
            var chunk = chunks[i];
            var token = chunk.First;
            switch (chunk.Kind)
            {
                case ChunkKind.Mention:
                    var mention = arguments.Mention(i);
                    var slot = words.SlotBefore(token);
                    if (slot >= 0 && !(i == verb + 1 && chunks[verb].Kind == ChunkKind.Preposition))
                    {
                        if (trigger.Verb.Find(ComplementKind.Preposition, slot) is not null)
                            return Dropped(trigger, within);
                        adjunct = true;
                        continue;
                    }
                    if (i > verb + 1 && (mention.Joined || adjunct))
                        continue;
                    return Subject(trigger, i, within);
                case ChunkKind.Other or ChunkKind.Contact:
                    if (_pack.Words.Content.Contains(words[token].Form))
                        return Dropped(trigger, within);
                    slot = (words[token].Clitics & (Clitics.With | Clitics.To)) != 0 ? words.SlotBefore(token) : -1;
                    if (slot >= 0 && trigger.Verb.Find(ComplementKind.Preposition, slot) is not null)
                        return Dropped(trigger, within);
                    if (slot >= 0 || adjunct)
                    {
                        adjunct = slot >= 0 || !words[token].Is(Lex.Adverb);
                        continue;
                    }
                    if (words[token].Is(Lex.Adverb | Lex.Particle | Lex.Pronoun | Lex.Demonstrative | Lex.Quantifier | Lex.Conjunction) || chunk.End > token + 1)
                        continue;
                    return Noun(trigger, i, within);
                case ChunkKind.Preposition:
                    if ((chunk.Inflection & Inflection.Suffixed) != 0)
                    {
                        within |= chunk.Value == _inSlot || chunk.Value == _duringSlot;
                        continue;
                    }
                    if (trigger.Verb.Find(ComplementKind.Preposition, chunk.Value) is not null)
                        return Dropped(trigger, within);
                    adjunct = true;
                    continue;
                case ChunkKind.Date:
                    continue;
                case ChunkKind.Mark when arguments.IsComma(i):
                    adjunct = false;
                    continue;
                default:
                    return Dropped(trigger, within);
            }
        }
        return Dropped(trigger, within);
    }

    // A noun phrase without a preposition after the verb: its subject, unless it can only be the object of one whose subject is in mind.
    private Holder Subject(SpeechTrigger trigger, int chunk, bool within)
    {
        var mention = arguments.Mention(chunk);
        var list = arguments.ReadList(chunk, out var next);
        // "وأبلغ مضيفه أن": host, guest and counterpart of the subject are spoken to.
        if (trigger.Verb.TakesPerson && memory.Subject is not null && mention is { Kind: MentionKind.Anaphor, Anaphor: >= 0 } && _pack.Anaphors[mention.Anaphor].Kind is AnaphorKind.Guest or AnaphorKind.Host)
            return Dropped(trigger, within);
        var objectFirst = trigger.Verb.TakesPerson || trigger.Verb.Find(ComplementKind.Object) is { NounDecides: false };
        if (objectFirst && memory.Subject is { Count: > 0 } mind && Party.SideOf(mind[0]) is { } side && Party.SideOf(mention) != side && !SecondNoun(trigger, next)
            && (mention.Anaphor >= 0 && mention.Kind != MentionKind.Anaphor || (mention.Kind is MentionKind.State or MentionKind.Place && (trigger.Inflection & Inflection.Feminine) == 0)))
            return Dropped(trigger, within);
        if ((trigger.Inflection & Inflection.Suffixed) != 0 && trigger.Verb.TakesPerson && mention.Kind == MentionKind.Place)
            return Dropped(trigger, within);
        return Named(list, next, trigger.Chunk);
    }

    // "حث X Y على": with two noun phrases the first is the subject.
    private bool SecondNoun(SpeechTrigger trigger, int next)
    {
        for (var i = next; i < chunks.Count && i < next + 3; i++)
        {
            if (chunks[i].Kind == ChunkKind.Mention)
                return trigger.Verb.TakesPerson && !arguments.Mention(i).Joined && arguments.Mention(i).Slot < 0;
            if (chunks[i].Kind is not (ChunkKind.Date or ChunkKind.Other))
                return false;
        }
        return false;
    }

    private Holder Noun(SpeechTrigger trigger, int chunk, bool within)
    {
        var token = chunks[chunk].First;
        ref readonly var word = ref words[token];
        // "ورفض الملك": a title without a country that was not linked is of whoever is in mind.
        if (word.Is(Lex.Party) && (word.Clitics & Clitics.Article) != 0)
            return Remembered(trigger, chunk + 1);
        var statement = _pack.Words.Statement.Contains(word.Form);
        if (statement || word.Is(Lex.Official))
        {
            for (var i = chunk + 1; i < chunks.Count && i < chunk + 7; i++)
            {
                if (chunks[i].Kind == ChunkKind.Mention && arguments.Mention(i).IsResolved)
                    return new Holder { Mentions = [Principal(arguments.Mention(i))], Next = i + 1, IsSource = true, IsOfficial = statement };
                if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Subordinator || _pack.Words.Content.Contains(words[chunks[i].First].Form))
                    break;
            }
            return new Holder { Mentions = (word.Clitics & Clitics.Article) != 0 && memory.Source is { } again ? again : [], Next = chunk + 1, IsSource = true, IsOfficial = statement };
        }
        var direct = trigger.Verb.Find(ComplementKind.Object);
        // "أكد التقرير أن": a definite noun right before "that" is a subject; "أكد أهمية" takes its object.
        var definite = (word.Clitics & Clitics.Article) != 0;
        if (direct is not null && !(definite && ContentFollows(chunk, trigger)) && !IsPersonalPlural(token))
            return Dropped(trigger, within);
        return new Holder { Next = chunk + 1, IsSource = true };
    }

    private bool ContentFollows(int chunk, SpeechTrigger trigger)
    {
        for (var i = chunk + 1; i < chunks.Count && i < chunk + 4; i++)
        {
            if (_pack.Words.Content.Contains(words[chunks[i].First].Form) && !words[chunks[i].First].Joined)
                return true;
            if (chunks[i].Kind == ChunkKind.Preposition)
                return trigger.Verb.Find(ComplementKind.Preposition, chunks[i].Value) is not null;
            if (chunks[i].Kind is not (ChunkKind.Other or ChunkKind.Date or ChunkKind.Mention))
                return false;
        }
        return false;
    }

    private bool IsPersonalPlural(int token)
    {
        foreach (var reading in _pack.ReadingsOf(words[token].Form))
            if ((reading.Inflection & Inflection.Plural) != 0 && (reading.Inflection & (Inflection.Oblique | Inflection.Accusative | Inflection.Suffixed)) == 0 && (reading.Inflection & (Inflection.Masculine | Inflection.ActiveParticiple)) == (Inflection.Masculine | Inflection.ActiveParticiple))
                return true;
        return false;
    }

    // The subject is left out: who is in mind, both sides after a dual, the caller after "rang him, in which".
    private Holder Dropped(SpeechTrigger trigger, bool within)
    {
        var next = trigger.Chunk + 1;
        if (within && memory.CallerBefore(chunks[trigger.Chunk].First) is { } caller)
            return Named([caller], next, trigger.Chunk);
        return !within && IsAttribute(trigger.Chunk) ? new Holder { Next = next } : Remembered(trigger, next);
    }

    // "وهو حدث يحمل أهمية": right after a noun a verb without a subject says something of that noun.
    private bool IsAttribute(int verb)
    {
        if (chunks[verb].Kind != ChunkKind.Verb || words[chunks[verb].First].Joined)
            return false;
        var i = verb - 1;
        while (i >= 0 && chunks[i].Kind == ChunkKind.Other && words[chunks[i].First].Is(Lex.Particle | Lex.Adverb | Lex.Pronoun))
            i--;
        return i >= 0 && chunks[i].Kind is ChunkKind.Other or ChunkKind.Contact && words[chunks[i].First].Is(Lex.Noun | Lex.Adjective) && !words[chunks[i].First].Is(Lex.Subordinator);
    }

    private Holder Remembered(SpeechTrigger trigger, int next)
    {
        var dual = trigger.Form == SpeechForm.Finite && (trigger.Inflection & (Inflection.Dual | Inflection.Plural)) != 0;
        if (memory.All is { } all && (dual || trigger.Form != SpeechForm.Finite || memory.AllAreSubject))
            return new Holder { PartiesOf = all, Office = memory.Office, Next = next };
        if (memory.Subject is { Count: > 1 } several && dual)
            return Named(several, next, trigger.Chunk);
        if (dual && trigger.Form == SpeechForm.Finite)
            return All(next, null, trigger.Chunk);
        if (memory.Subject is not { } one || trigger.Form == SpeechForm.Finite && !memory.Agrees(trigger.Inflection))
            return new Holder { Next = next };
        return Named(one, next, trigger.Chunk);
    }

    private Holder All(int next, Mention? office, int verb) => new() { PartiesOf = memory.ContactBefore(chunks[verb].First), Office = office, Next = next };

    private Holder Named(List<Mention> list, int next, int verb)
    {
        var mention = list[0];
        if (mention.Kind == MentionKind.Anaphor && mention.Anaphor >= 0)
        {
            return _pack.Anaphors[mention.Anaphor].Kind switch
            {
                AnaphorKind.Parties => All(next, mention.Office >= 0 ? mention : null, verb),
                AnaphorKind.OwnSide when memory.Subject is { } own => new Holder { Mentions = own, Next = next },
                AnaphorKind.Guest when memory.Traveller(chunks[verb].First, travels: true) is { } guest => new Holder { Mentions = [guest], Next = next },
                AnaphorKind.Host when memory.Traveller(chunks[verb].First, travels: false) is { } host => new Holder { Mentions = [host], Next = next },
                _ => new Holder { Next = next, IsSource = true },
            };
        }
        // "دبلوماسيون غربيون", "مسؤولون": officials of no state in particular.
        if (IsNobody(mention))
            return new Holder { Next = next, IsSource = true };
        // "وأكد الرئيس" after a sentence of which a president was the subject: the same one.
        if (mention is { Bare: true, Kind: MentionKind.Office or MentionKind.Person, IsNamed: false } && memory.Subject is [{ } same] && same.Office == mention.Office && IsPerson(same))
            return new Holder { Mentions = [same], Next = next };
        var source = IsSpokesman(mention) || mention.Kind is MentionKind.Group or MentionKind.Organisation;
        var speakers = list.Where(one => one.IsResolved && (one.Kind != MentionKind.Place || salience.ActsForState(one))).Select(Principal).ToList();
        return new Holder { Mentions = speakers, Next = next, IsSource = source || speakers.Count == 0, IsOfficial = source };
    }

    /// <summary>Whether it is a state, an institution or a spokesman rather than a politician.</summary>
    public bool IsInstitution(Mention mention) => mention.Kind is MentionKind.Group or MentionKind.Organisation or MentionKind.State or MentionKind.Place || IsSpokesman(mention);

    private bool IsSpokesman(Mention mention) => mention.Office >= 0 && (mention.Kind is MentionKind.Office or MentionKind.Person) && knowledge.Offices[mention.Office].Id.EndsWith("spokesperson", StringComparison.Ordinal);

    private static bool IsPerson(Mention mention) => mention.Person >= 0 || mention.ProvisionalName is not null;

    /// <summary>Whether it names officials without saying whose.</summary>
    public bool IsNobody(Mention mention) => mention is { Kind: MentionKind.Group, Bare: true } && IsUnnamedOfficial(mention);

    private bool IsUnnamedOfficial(Mention mention) => mention.Office >= 0 && mention.Person < 0 && mention.ProvisionalName is null && knowledge.Offices[mention.Office].Id == "senior-official";

    /// <summary>For whom somebody speaks: a spokesman and an unnamed official for their state or organisation, others for themselves.</summary>
    public Mention Principal(Mention mention)
    {
        if (!IsSpokesman(mention) && !IsUnnamedOfficial(mention))
            return mention;
        return mention.State >= 0
            ? new Mention { First = mention.First, End = mention.End, Kind = MentionKind.State, State = mention.State }
            : new Mention { First = mention.First, End = mention.End, Kind = MentionKind.Organisation, Organisation = mention.Organisation };
    }
}
