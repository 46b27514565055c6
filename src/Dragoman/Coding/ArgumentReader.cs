using Dragoman.Entities;
using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Collects the noun phrases around a trigger: those after it up to the end of its clause, and the subject before a verb.</summary>
internal sealed class ArgumentReader
{
    /// <summary>Longest stretch of tokens over which a verb keeps its arguments; Arabic leads run long, but not longer.</summary>
    private const int Reach = 60;

    private readonly Words _words;
    private readonly List<Chunk> _chunks;
    private readonly List<Mention> _mentions;
    private readonly int _inSlot;
    private readonly int _duringSlot;
    private readonly int _withSlot;
    private readonly int _throughSlot;
    private readonly int _ledBySlot;
    private readonly int _aboutSlot;

    public ArgumentReader(Words words, List<Chunk> chunks, List<Mention> mentions)
    {
        _words = words;
        _chunks = chunks;
        _mentions = mentions;
        _inSlot = words.Pack.SlotOf("في");
        _duringSlot = words.Pack.SlotOf("خلال");
        _withSlot = words.Pack.SlotOf("ب");
        _throughSlot = words.Pack.SlotOf("عبر");
        _ledBySlot = words.Pack.SlotOf("برئاسة");
        _aboutSlot = words.Pack.SlotOf("حول");
    }

    public Mention Mention(int chunk) => _mentions[_chunks[chunk].Value];

    public bool IsMark(int chunk, char mark) => chunk >= 0 && chunk < _chunks.Count && _chunks[chunk].Kind == ChunkKind.Mark && _chunks[chunk].Value == mark;

    public bool IsComma(int chunk) => IsMark(chunk, '،') || IsMark(chunk, ',');

    /// <summary>Reads what follows a verb.</summary>
    public Arguments AfterVerb(int verb)
    {
        var arguments = new Arguments();
        Collect(verb + 1, _chunks[verb].End, arguments, stopAtContact: false);
        arguments.Before = SubjectBefore(verb);
        return arguments;
    }

    /// <summary>Reads what follows a noun of contact; a verb that continues it ("that he held with") is returned by its chunk.</summary>
    public Arguments AfterNoun(int noun, out int relativeVerb)
    {
        var arguments = new Arguments();
        var stop = Collect(noun + 1, _chunks[noun].End, arguments, stopAtContact: true);
        relativeVerb = -1;
        if (arguments.Direct.Count == 0)
            relativeVerb = RelativeVerb(noun);
        _ = stop;
        return arguments;
    }

    // "الزيارة التي كان مقررا أن يقوم بها": auxiliaries and "scheduled that" stand before the verb that tells.
    private int RelativeVerb(int noun)
    {
        for (var i = noun + 1; i < _chunks.Count && i < noun + 9; i++)
        {
            var token = _chunks[i].First;
            switch (_chunks[i].Kind)
            {
                case ChunkKind.Verb when _words[token].Is(Lex.Aux) && i + 1 < _chunks.Count:
                    continue;
                case ChunkKind.Verb:
                    return _words[token].Joined ? -1 : i;
                case ChunkKind.Other or ChunkKind.Relative or ChunkKind.Date or ChunkKind.Subordinator when !_words[token].Joined || _chunks[i].Kind == ChunkKind.Relative:
                    continue;
                case ChunkKind.Mark when IsComma(i):
                    continue;
                default:
                    return -1;
            }
        }
        return -1;
    }

    private int Collect(int from, int start, Arguments arguments, bool stopAtContact)
    {
        var i = from;
        while (i < _chunks.Count && _chunks[i].First - start < Reach)
        {
            var chunk = _chunks[i];
            switch (chunk.Kind)
            {
                case ChunkKind.Mention:
                    if (Mention(i).Joined && Mention(i).Slot < 0 && i > from && _chunks[i - 1].Kind is not (ChunkKind.Mark or ChunkKind.Mention))
                    {
                        // "X والوفد المرافق": a conjunction after other words opens something else, unless it lists on.
                        i++;
                        continue;
                    }
                    var list = ReadList(i, out var next);
                    if (list[0].Slot >= 0)
                        AddPrepositional(arguments, list[0].Slot, list);
                    else if (arguments.Direct.Count < 3)
                        arguments.Direct.Add(list);
                    i = next;
                    continue;
                case ChunkKind.Preposition:
                    if ((chunk.Inflection & Inflection.Suffixed) != 0)
                    {
                        arguments.Pronouns.Add((chunk.Value, (chunk.Inflection & Inflection.Dual) != 0 ? 2 : 1));
                        i++;
                        continue;
                    }
                    var target = i + 1;
                    // "بين كل من", "مع كل من", "في العاصمة المصرية القاهرة": words between the preposition and the name.
                    while (target < _chunks.Count && target <= i + 3 && _chunks[target].Kind == ChunkKind.Other && !_words[_chunks[target].First].Joined)
                        target++;
                    // "بعد خروجه بالرئيس": a name with a preposition of its own belongs to the verb.
                    if (target < _chunks.Count && _chunks[target].Kind == ChunkKind.Mention && (target == i + 1 || Mention(target).Slot < 0) && (target == i + 1 || chunk.Value == _inSlot || IsListWord(i + 1, target)))
                    {
                        list = ReadList(target, out next);
                        AddPrepositional(arguments, chunk.Value, list);
                        i = next;
                        continue;
                    }
                    // "حول", "بشأن" and what is to be done ("لبحث") open what the contact is about: no party stands in there.
                    if (chunk.Value == _aboutSlot || _words[chunk.First].Form == _words.Pack.Words.Since)
                        return _chunks.Count;
                    i++;
                    continue;
                case ChunkKind.Other when IsPurpose(i) || (stopAtContact && IsObjectOfClause(i, from)):
                    return _chunks.Count;
                case ChunkKind.Relative:
                    // A noun's relative clause may name its parties; a party's own relative clause is passed over.
                    if (arguments.Direct.Count == 0 && arguments.Prepositional.Count == 0 && stopAtContact)
                    {
                        i++;
                        continue;
                    }
                    i = AfterRelativeClause(i);
                    continue;
                case ChunkKind.Verb:
                    return i;
                case ChunkKind.Contact:
                    if (stopAtContact || (i > from && _chunks[i - 1].Kind == ChunkKind.Preposition) || (_words[chunk.First].Clitics & Clitics.With) != 0)
                        return i;
                    i++;
                    continue;
                case ChunkKind.Subordinator:
                    return i;
                case ChunkKind.Mark:
                    if (chunk.Value is '،' or ',' or ':' or '-' or '–' && EndsAt(i))
                        return i;
                    i++;
                    continue;
                default:
                    i++;
                    continue;
            }
        }
        return i;
    }

    private bool IsPurpose(int chunk) => (_words[_chunks[chunk].First].Clitics & Clitics.To) != 0 && !_words[_chunks[chunk].First].Joined
        && (_words[_chunks[chunk].First].Clitics & Clitics.Article) == 0 && HasVerbalNoun(_chunks[chunk].First);

    private bool HasVerbalNoun(int token)
    {
        foreach (var reading in _words.Pack.ReadingsOf(_words[token].Form))
            if ((reading.Inflection & Inflection.VerbalNoun) != 0)
                return true;
        return false;
    }

    // "في اتصال هاتفي تداعيات الحرب بين X وY": a noun that no preposition or construct binds is the object of the clause.
    private bool IsObjectOfClause(int chunk, int from)
    {
        var token = _chunks[chunk].First;
        if (chunk == from || !_words[token].Is(Lex.Noun) || _words[token].Is(Lex.Adjective | Lex.Quantifier | Lex.Adverb) || _words[token].Joined || (_words[token].Clitics & (Clitics.With | Clitics.To)) != 0)
            return false;
        var before = _chunks[chunk - 1];
        return before.Kind is ChunkKind.Mention or ChunkKind.Date || (before.Kind == ChunkKind.Other && _words[before.First].Is(Lex.Adjective));
    }

    private bool IsListWord(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!_words[_chunks[i].First].Is(Lex.Quantifier | Lex.Preposition | Lex.Noun | Lex.Adjective | Lex.Common))
                return false;
        return true;
    }

    private void AddPrepositional(Arguments arguments, int slot, List<Mention> list)
    {
        // "التقى بالرباط نظيره": a town governed by "in" or by the clitic that may stand for it; nobody meets with a town.
        if (slot == _inSlot && list[0].Kind is MentionKind.Place or MentionKind.State || slot == _withSlot && list[0] is { Kind: MentionKind.Place, Place: >= 0 })
            arguments.Place ??= list[0];
        arguments.Prepositional.Add((slot, list));
    }

    // A comma ends the arguments where a verb, a subordinate clause or nothing that goes on with the frame follows.
    private bool EndsAt(int mark)
    {
        var next = mark + 1;
        if (next >= _chunks.Count)
            return true;
        return _chunks[next].Kind is ChunkKind.Verb or ChunkKind.Subordinator or ChunkKind.Contact || (_chunks[next].Kind == ChunkKind.Mark && IsComma(next));
    }

    private int AfterRelativeClause(int relative)
    {
        // Between commas it ends at the second.
        if (IsComma(relative - 1))
            for (var i = relative + 1; i < _chunks.Count; i++)
                if (IsComma(i))
                    return i + 1 < _chunks.Count && _chunks[i + 1].Kind == ChunkKind.Verb ? i : i + 1;
        for (var i = relative + 1; i < _chunks.Count; i++)
        {
            if (IsComma(i))
                return i + 1 < _chunks.Count && _chunks[i + 1].Kind == ChunkKind.Verb ? i : i + 1;
            // Without commas the clause ends after its verb and that verb's first complement.
            if (_chunks[i].Kind == ChunkKind.Verb && i + 1 < _chunks.Count)
            {
                var end = i + 1;
                if (_chunks[end].Kind == ChunkKind.Preposition)
                    end++;
                if (end < _chunks.Count && _chunks[end].Kind is ChunkKind.Mention or ChunkKind.Contact)
                    end++;
                while (end < _chunks.Count && _chunks[end].Kind is ChunkKind.Date or ChunkKind.Other && !_words[_chunks[end].First].Joined)
                    end++;
                if (IsComma(end))
                    end++;
                return end;
            }
        }
        return _chunks.Count;
    }

    /// <summary>Reads coordinated mentions from a chunk on.</summary>
    public List<Mention> ReadList(int chunk, out int next)
    {
        var list = new List<Mention> { Mention(chunk) };
        next = chunk + 1;
        while (next < _chunks.Count)
        {
            if (_chunks[next].Kind == ChunkKind.Mention && (Mention(next).Joined && Mention(next).Slot < 0 || (Mention(next).IsAdjectival && list[^1].IsAdjectival) || Mention(next).Joined && Mention(next).Slot == list[0].Slot))
            {
                // "... وبوتين أكد": a joined subject of its own verb is not part of the list.
                list.Add(Mention(next));
                next++;
                continue;
            }
            // "وفد رفيع المستوى برئاسة الوزير": the leader goes with the delegation.
            var leader = next;
            while (leader < _chunks.Count && leader < next + 4 && _chunks[leader].Kind == ChunkKind.Other && !_words[_chunks[leader].First].Joined && list[^1].Kind == MentionKind.Group)
                leader++;
            if (leader < _chunks.Count && _chunks[leader].Kind == ChunkKind.Preposition && _chunks[leader].Value == _ledBySlot)
                next = leader;
            if (_chunks[next].Kind == ChunkKind.Preposition && _chunks[next].Value == _ledBySlot && next + 1 < _chunks.Count && _chunks[next + 1].Kind == ChunkKind.Mention)
            {
                list.Add(Mention(next + 1));
                next += 2;
                continue;
            }
            if (IsComma(next) && next + 1 < _chunks.Count && _chunks[next + 1].Kind == ChunkKind.Mention && Mention(next + 1).Slot < 0 && (Mention(next + 1).Joined || ListsOn(next + 1)))
            {
                list.Add(Mention(next + 1));
                next += 2;
                continue;
            }
            break;
        }
        return list;
    }

    // "مصر، الأردن، والسعودية": a comma lists on only where a conjunction closes the list.
    private bool ListsOn(int chunk)
    {
        for (var i = chunk + 1; i < _chunks.Count && i < chunk + 12; i++)
        {
            if (_chunks[i].Kind == ChunkKind.Mention && Mention(i).Joined)
                return true;
            if (!IsComma(i) && _chunks[i].Kind != ChunkKind.Mention)
                return false;
        }
        return false;
    }

    /// <summary>The noun phrase before a verb that can be its subject: at the head of the clause, without a preposition.</summary>
    public List<Mention>? SubjectBefore(int verb)
    {
        var i = verb - 1;
        // A conjunction opens a new clause, but the ف of "أما X فوصل" only answers its subject.
        if (i >= 0 && _words[_chunks[verb].First].Joined && !((_words[_chunks[verb].First].Clitics & Clitics.Then) != 0 && _chunks[i].Kind == ChunkKind.Mention))
            return null;
        if (i >= 0 && _chunks[i].Kind == ChunkKind.Relative)
        {
            i--;
            if (IsComma(i))
                i--;
            return i >= 0 && _chunks[i].Kind == ChunkKind.Mention ? [Mention(i)] : null;
        }
        var comma = false;
        for (var skipped = 0; i >= 0 && skipped < 6; i--, skipped++)
        {
            if (_chunks[i].Kind == ChunkKind.Other && _words[_chunks[i].First].Is(Lex.Conjunction))
                return null;
            comma |= IsComma(i);
            if (_chunks[i].Kind is ChunkKind.Date or ChunkKind.Negation || (_chunks[i].Kind == ChunkKind.Other && !_words[_chunks[i].First].Is(Lex.Noun | Lex.Common)) || IsComma(i) || IsMark(i, ':'))
            {
                if (IsMark(i, ':') && i != verb - 1)
                    return null;
                continue;
            }
            break;
        }
        if (i < 0 || _chunks[i].Kind != ChunkKind.Mention)
            return null;
        var end = i;
        while (i >= 0 && (_chunks[i].Kind == ChunkKind.Mention || (IsComma(i) && i > 0 && _chunks[i - 1].Kind == ChunkKind.Mention && Mention(i + 1).Joined)))
        {
            if (_chunks[i].Kind == ChunkKind.Mention && !Mention(i).Joined && i < end)
            {
                i--;
                break;
            }
            if (_chunks[i].Kind == ChunkKind.Mention && !Mention(i).Joined)
            {
                i--;
                break;
            }
            i--;
        }
        var first = i + 1;
        if (Mention(first).Slot >= 0 || (comma && first > 0))
            return null;
        // "وكان الرئيس قد زار": after an auxiliary the subject stands between it and its verb.
        if (first > 0 && (_chunks[first - 1].Kind is ChunkKind.Preposition or ChunkKind.Contact || (_chunks[first - 1].Kind == ChunkKind.Verb && !_words[_chunks[first - 1].First].Is(Lex.Aux))))
            return null;
        if (first > 0 && !Mention(first).IsNamed && !_words[_chunks[first - 1].First].Is(Lex.Adjective) && _chunks[first - 1].Kind == ChunkKind.Other && _words[_chunks[first - 1].First].Is(Lex.Noun) && !_words[_chunks[first - 1].First].Is(Lex.Particle | Lex.Subordinator))
            return null;
        var list = new List<Mention>();
        for (var chunk = first; chunk <= end; chunk++)
            if (_chunks[chunk].Kind == ChunkKind.Mention)
                list.Add(Mention(chunk));
        return list;
    }

    /// <summary>Whether a trigger is an adjunct ("during the call", "after the visit") rather than what the clause is about.</summary>
    public bool IsAdjunct(int chunk)
    {
        var slot = PrepositionOf(chunk);
        return slot >= 0 && (slot == _duringSlot || slot == _inSlot || slot == _withSlot || slot == _throughSlot);
    }

    /// <summary>The preposition directly before a noun, as a slot; -1 for none.</summary>
    public int PrepositionOf(int chunk)
    {
        var slot = _words.SlotBefore(_chunks[chunk].First);
        if (slot < 0 && chunk > 0 && _chunks[chunk - 1].Kind == ChunkKind.Other && chunk > 1 && _chunks[chunk - 2].Kind == ChunkKind.Preposition && _words[_chunks[chunk - 1].First].Is(Lex.Noun | Lex.Common | Lex.Demonstrative))
            slot = _chunks[chunk - 2].Value;
        return slot;
    }
}
