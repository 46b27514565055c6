using Dragoman.Entities;
using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Cuts a sentence into the chunks that frames are filled from.</summary>
internal sealed class ChunkReader(Words words, MentionReader mentions, DateReader dates)
{
    private readonly LanguagePack _pack = words.Pack;
    private readonly int _toSlot = words.Pack.SlotOf("إلى");
    private readonly int _agentSlot = words.Pack.SlotOf("من قبل");
    private int _nextDate;

    public List<Chunk> Chunks { get; } = [];

    public void Start() => _nextDate = 0;

    /// <summary>Reads a sentence; sentences must be read in order.</summary>
    public void Read(Sentence sentence)
    {
        Chunks.Clear();
        for (var token = sentence.First; token < sentence.End;)
        {
            var next = ReadChunk(token, sentence);
            token = Math.Max(next, token + 1);
        }
    }

    private int ReadChunk(int token, Sentence sentence)
    {
        while (_nextDate < dates.Dates.Count && dates.Dates[_nextDate].First < token)
            _nextDate++;
        if (_nextDate < dates.Dates.Count && dates.Dates[_nextDate].First == token && dates.Dates[_nextDate].End <= sentence.End)
            return Add(ChunkKind.Date, token, dates.Dates[_nextDate].End, _nextDate);
        if (words.Tokens[token].Kind == TokenKind.Mark)
            return Add(ChunkKind.Mark, token, token + 1, words.Tokens[token].Final);
        ref readonly var word = ref words[token];
        var first = mentions.Mentions.Count;
        var verbal = IsVerb(token, out var verb, out var verbFrame);
        if (!verbal || words.Phrases.At(token).Length > 0)
        {
            var end = MayBeEntity(token, verbal, verb, verbFrame) ? mentions.Read(token, sentence.End) : token;
            if (end > token)
            {
                for (var mention = first; mention < mentions.Mentions.Count; mention++)
                    Chunks.Add(new Chunk(ChunkKind.Mention, mentions.Mentions[mention].First, mentions.Mentions[mention].End, mention));
                return end;
            }
        }
        if (word.Is(Lex.Contact) && !(verbal && verbFrame >= 0) && TryContact(token, out var contact, out var frame))
            return Add(ChunkKind.Contact, token, token + 1, contact.Lemma, contact.Inflection, frame);
        if (Chunks.Count > 0 && Chunks[^1].Kind is ChunkKind.Contact or ChunkKind.Mention && TryAdjectivalState(token, out var nisbaEnd))
            return nisbaEnd;
        if (verbal)
            return Add(ChunkKind.Verb, token, token + 1, verb.Lemma, verb.Inflection | ((word.Clitics & Clitics.Future) != 0 ? Inflection.Imperfect : 0), verbFrame);
        // "من قبل", "من جانب": who does what a passive tells.
        if (word.Form == _pack.Words.Of && word.Form >= 0 && token + 1 < sentence.End && _pack.Words.Agent.Contains(words[token + 1].Form))
            return Add(ChunkKind.Preposition, token, token + 2, _agentSlot);
        // "إلى جانب X": beside, that is, and.
        if (token + 1 < sentence.End && _pack.Words.Beside.Contains(words[token + 1].Form) && words[token + 1].Clitics == Clitics.None && _pack.Prepositions.TryGetValue(word.Form, out var beside) && beside.Slot == _toSlot)
            return Add(ChunkKind.Other, token, token + 2, 0);
        // "كل من X وY", "بكل من", "لكل من": the words for "each of" are passed over, their preposition is not.
        if (word.Form >= 0 && _pack.Words.Each.Contains(word.Form) && token + 1 < sentence.End && _pack.Words.Of >= 0 && words[token + 1].Form == _pack.Words.Of)
            return words.SlotBefore(token) is >= 0 and var slot && (word.Clitics & (Clitics.With | Clitics.To)) != 0 ? Add(ChunkKind.Preposition, token, token + 2, slot) : Add(ChunkKind.Other, token, token + 2, 0);
        if (words.TryPhrase(token, PhraseKind.Honorific, out var formula, out _))
            return Add(ChunkKind.Other, token, formula.End, 0);
        if (_pack.Prepositions.TryGetValue(word.Form, out var preposition))
            return Add(ChunkKind.Preposition, token, token + 1, preposition.Slot, preposition.Pronouns > 0 ? Inflection.Suffixed | (preposition.Pronouns > 1 ? Inflection.Dual : 0) : 0);
        if (word.Is(Lex.Negation))
            return Add(ChunkKind.Negation, token, token + 1, 0);
        if (word.Is(Lex.Relative))
            return Add(ChunkKind.Relative, token, token + 1, 0);
        if (word.Is(Lex.Subordinator))
            return Add(ChunkKind.Subordinator, token, token + 1, 0);
        return Add(ChunkKind.Other, token, token + 1, 0);
    }

    private int Add(ChunkKind kind, int first, int end, int value, Inflection inflection = 0, int frame = -1)
    {
        Chunks.Add(new Chunk(kind, first, end, value, inflection, frame));
        return end;
    }

    // A single common word that is also a place or group (جنين، صور، سرت) is an entity only behind a preposition of place.
    private bool MayBeEntity(int token, bool verbal, WordForm verb, int frame)
    {
        if (!verbal || (frame < 0 && (verb.Inflection & (Inflection.Third | Inflection.Singular)) != (Inflection.Third | Inflection.Singular)))
            return true;
        foreach (var match in words.Phrases.At(token))
            if ((match.Length > 1 || frame < 0 && _pack.Phrases[match.Phrase].Kind is PhraseKind.Title or PhraseKind.Group) && _pack.Phrases[match.Phrase].Kind is PhraseKind.Group or PhraseKind.Title or PhraseKind.PersonName or PhraseKind.Organisation or PhraseKind.State or PhraseKind.Place)
                return true;
        return false;
    }

    // "مباحثات مصرية روسية", "القمة الصينية - الأفريقية": adjectives of states after a noun of contact name its sides.
    private bool TryAdjectivalState(int token, out int end)
    {
        end = token;
        if (Chunks[^1].Kind == ChunkKind.Mention && !mentions.Mentions[Chunks[^1].Value].IsAdjectival)
            return false;
        if (!words.TryPhrase(token, PhraseKind.Nisba, out var match, out var phrase))
            return false;
        var mention = new Mention { First = token, End = match.End, Kind = MentionKind.State, State = phrase.Value, IsAdjectival = true };
        mentions.Mentions.Add(mention);
        Chunks.Add(new Chunk(ChunkKind.Mention, token, match.End, mentions.Mentions.Count - 1));
        end = match.End;
        if (end + 1 < words.Count && words.Tokens[end].Kind == TokenKind.Mark && words.Tokens[end].Final is '-' or '–' && words.TryPhrase(end + 1, PhraseKind.Nisba, out _, out _))
            end++;
        return true;
    }

    private bool TryContact(int token, out WordForm contact, out int frame)
    {
        contact = default;
        frame = -1;
        var article = (words[token].Clitics & Clitics.Article) != 0;
        foreach (var reading in _pack.ReadingsOf(words[token].Form))
            foreach (var candidate in _pack.LemmaFrames[reading.Lemma])
            {
                if (_pack.Frames[candidate].Trigger != FrameTrigger.Noun || (article && (reading.Inflection & Inflection.Suffixed) != 0))
                    continue;
                // اتصالا is far more often "a call" in the accusative than "two calls of".
                if (frame >= 0 && (contact.Inflection & Inflection.Singular) != 0 && (reading.Inflection & Inflection.Suffixed) == 0)
                    continue;
                contact = reading;
                frame = candidate;
            }
        return frame >= 0;
    }

    // What may follow a verb of contact: a party, a noun of contact, a preposition of its frame.
    private bool FitsFrame(int token)
    {
        if (words[token].Is(Lex.Contact | Lex.Preposition))
            return true;
        foreach (var match in words.Phrases.At(token))
            if (_pack.Phrases[match.Phrase].Kind is PhraseKind.Title or PhraseKind.PersonName or PhraseKind.PersonShortName or PhraseKind.State or PhraseKind.Honorific or PhraseKind.Anaphor)
                return true;
        return false;
    }

    // News is told in the third person and the active voice; other readings of the same letters give way.
    private static int Rank(Inflection inflection) => ((inflection & Inflection.Third) != 0 ? 4 : 0) + ((inflection & Inflection.Passive) == 0 ? 2 : 0) + ((inflection & Inflection.Perfect) != 0 ? 1 : 0);

    // Unvocalised بحث is "discussed" and "discussion": the place in the sentence tells.
    private bool IsVerb(int token, out WordForm verb, out int frame)
    {
        verb = default;
        frame = -1;
        ref readonly var word = ref words[token];
        if (!word.Is(Lex.Finite) || (word.Clitics & (Clitics.Article | Clitics.With | Clitics.To | Clitics.Like)) != 0)
            return false;
        var found = false;
        foreach (var reading in _pack.ReadingsOf(word.Form))
        {
            if ((reading.Inflection & (Inflection.Perfect | Inflection.Imperfect)) == 0)
                continue;
            var of = -1;
            foreach (var candidate in _pack.LemmaFrames[reading.Lemma])
                if (_pack.Frames[candidate].Trigger != FrameTrigger.Noun)
                {
                    of = candidate;
                    break;
                }
            // A reading with a frame wins over one without; an active one over a passive.
            if (found && (frame >= 0 && of < 0 || (frame >= 0) == (of >= 0) && Rank(verb.Inflection) >= Rank(reading.Inflection)))
                continue;
            found = true;
            verb = reading;
            frame = of;
        }
        if (!found)
            return false;
        // No verb follows a preposition: "إلى بكين" is no weeping.
        if (Chunks.Count > 0 && Chunks[^1].Kind == ChunkKind.Preposition && Chunks[^1].Inflection == 0)
            return false;
        if (!word.Is(Lex.Noun | Lex.Adjective | Lex.Preposition | Lex.Subordinator | Lex.Particle | Lex.Adverb | Lex.Name | Lex.Quantifier | Lex.Negation))
            return true;
        if (word.Is(Lex.Preposition | Lex.Subordinator | Lex.Particle | Lex.Negation | Lex.Quantifier))
            return false;
        var previous = Chunks.Count > 0 ? Chunks[^1].Kind : ChunkKind.Mark;
        if (previous == ChunkKind.Other && words[Chunks[^1].First].Is(Lex.Particle))
            previous = ChunkKind.Mark;
        if (previous == ChunkKind.Preposition)
            return false;
        if (frame >= 0 && token + 1 < words.Count)
        {
            var afterNoun = Chunks.Count > 0 && previous == ChunkKind.Other && !word.Joined && words[Chunks[^1].First].Is(Lex.Noun) && !words[Chunks[^1].First].Is(Lex.Adjective);
            return !afterNoun && (FitsFrame(token + 1) || previous is ChunkKind.Mark or ChunkKind.Mention or ChunkKind.Date or ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Contact || word.Joined || Chunks.Count == 0
                || words[token + 1].Is(Lex.Contact));
        }
        return Chunks.Count == 0 || (previous is ChunkKind.Mark or ChunkKind.Subordinator or ChunkKind.Relative && !word.Is(Lex.Name)) || (word.Joined && !word.Is(Lex.Name | Lex.Adjective));
    }
}
