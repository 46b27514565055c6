using Dragoman.Entities;
using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Fills the frames of the verbs and nouns of contact in a sentence: who, in what part.</summary>
internal sealed class FrameReader
{
    private readonly Words _words;
    private readonly LanguagePack _pack;
    private readonly List<Chunk> _chunks;
    private readonly CueReader _cues;
    private readonly DateReader _dates;
    private readonly List<Mention> _mentions;
    private readonly ArgumentReader _arguments;
    private readonly StatusReader _status;
    private readonly Salience _salience;
    private readonly int _withSlot;
    private readonly int _betweenSlot;
    private readonly int _forSlot;
    private readonly int _duringSlot;
    private readonly int _inSlot;
    private readonly int _toSlot;
    private readonly int _agentSlot;
    private readonly int _onSlot;
    private readonly int _sinceForm;
    private Sentence _sentence;
    private List<Mention>? _local;
    private List<Mention>? _before;
    private bool _opinion;
    private int _number;

    public FrameReader(Words words, MentionReader mentions, ChunkReader chunker, CueReader cues, DateReader dates, Salience salience)
    {
        _words = words;
        _pack = words.Pack;
        _chunks = chunker.Chunks;
        _cues = cues;
        _dates = dates;
        _mentions = mentions.Mentions;
        _salience = salience;
        _arguments = new ArgumentReader(words, _chunks, mentions.Mentions);
        _status = new StatusReader(words, _chunks, cues, _arguments);
        _withSlot = _pack.SlotOf("مع");
        _betweenSlot = _pack.SlotOf("بين");
        _forSlot = _pack.SlotOf("ل");
        _duringSlot = _pack.SlotOf("خلال");
        _inSlot = _pack.SlotOf("في");
        _toSlot = _pack.SlotOf("إلى");
        _agentSlot = _pack.SlotOf("من قبل");
        _onSlot = _pack.SlotOf("على");
        _sinceForm = _pack.Words.Since;
    }

    /// <summary>All contacts read so far in this document.</summary>
    public List<ContactMention> Contacts { get; } = [];

    /// <summary>Triggers that gave no contact, with the reason: for <c>explain --why-not</c>.</summary>
    public List<(TextSpan Span, string Reason)> Unfilled { get; } = [];

    public void Start()
    {
        Contacts.Clear();
        Unfilled.Clear();
    }

    /// <summary>Reads a sentence.</summary>
    /// <param name="sentence">The sentence, whose chunks have been read.</param>
    /// <param name="number">Its number.</param>
    /// <param name="opinion">Whether it is opinion: what it tells is no news.</param>
    public void Read(Sentence sentence, int number, bool opinion)
    {
        _opinion = opinion;
        _sentence = sentence;
        _local = null;
        _before = _salience.Subject;
        _number = number;
        // "مسؤول قطري: لقاءات مع ...": who is quoted before a colon is in mind as if he were the subject.
        if (_chunks.Count > 1 && _chunks[0].Kind == ChunkKind.Mention && _arguments.IsMark(1, ':'))
            Remember([_arguments.Mention(0)]);
        for (var i = 0; i < _chunks.Count; i++)
        {
            if (_chunks[i].Kind == ChunkKind.Contact)
            {
                ReadNoun(i);
            }
            else if (_chunks[i].Kind == ChunkKind.Verb)
            {
                var arguments = _arguments.AfterVerb(i);
                List<Mention>? subject = null;
                foreach (var frame in _pack.LemmaFrames[_chunks[i].Value])
                    if (_pack.Frames[frame].Trigger == FrameTrigger.Verb)
                        subject = ReadVerb(i, _pack.Frames[frame], arguments);
                RememberSubject(i, arguments, subject);
            }
        }
    }

    // The subject of a main verb stays in mind for what follows; one of a relative clause does not.
    private void RememberSubject(int verb, Arguments arguments, List<Mention>? subject)
    {
        if (verb > 0 && _chunks[verb - 1].Kind == ChunkKind.Relative)
            return;
        var passing = IsSubordinate(verb);
        if (subject is { Count: > 0 })
            Remember(subject, passing);
        else if (arguments.Before is { } before)
            Remember(before, passing);
        else if (arguments.Direct.Count > 0 && (_chunks[verb].Inflection & Inflection.Suffixed) == 0)
            Remember(arguments.Direct[0], passing);
    }

    // What stands after "that", "while", "where" is said on the way.
    private bool IsSubordinate(int verb)
    {
        for (var i = verb - 1; i >= 0; i--)
        {
            if (_chunks[i].Kind == ChunkKind.Subordinator)
                return i > 0;
            if (_chunks[i].Kind == ChunkKind.Verb)
                return false;
        }
        return false;
    }

    private void Remember(List<Mention> subject, bool passing = false)
    {
        if (!subject[0].IsResolved || subject[0].Kind is MentionKind.Anaphor or MentionKind.Place)
            return;
        // Within the sentence the subject of a subordinate clause goes on; the next sentence takes up the main one.
        _local = subject;
        if (!passing)
            _salience.Subject = subject;
    }

    private List<Mention>? InMind => _local ?? _salience.Subject;

    private List<Mention>? SubjectOf(int verb, Arguments arguments, bool transitive)
    {
        if (arguments.Before is { } before && !(transitive && arguments.Direct.Count > 1))
            return before;
        if (arguments.Direct.Count > 0)
            return arguments.Direct[0];
        return Dropped(verb);
    }

    // A verb without a subject goes on with whoever is in mind, if its number fits: "زاروا" is not said of one man.
    private List<Mention>? Dropped(int verb)
    {
        var inflection = _chunks[verb].Inflection;
        if ((inflection & Inflection.Dual) != 0)
        {
            var last = _salience.LastParties(Contacts).Select(party => party.Mention).ToList();
            return InMind is { Count: 2 } || last.Count == 0 ? InMind : last;
        }
        return (inflection & Inflection.Plural) != 0 && InMind is { Count: 1 } ? null : InMind;
    }

    private List<Mention>? ReadVerb(int verb, Frame frame, Arguments arguments)
    {
        var parties = new List<Party>();
        List<Mention>? subject;
        List<Mention>? target = null;
        var objectSlot = frame.Find(Slot.Object);
        var suffixed = (_chunks[verb].Inflection & Inflection.Suffixed) != 0;
        if (objectSlot is null)
        {
            subject = SubjectOf(verb, arguments, transitive: false);
        }
        else if (suffixed)
        {
            // "بغداد التي زارها": the pronoun is what the relative clause hangs on.
            var hook = verb - 2 >= 0 && _arguments.IsComma(verb - 2) ? verb - 3 : verb - 2;
            var antecedent = hook >= 0 && _chunks[verb - 1].Kind == ChunkKind.Relative && _chunks[hook].Kind == ChunkKind.Mention ? _arguments.Mention(hook) : null;
            subject = antecedent is null ? arguments.Before ?? (arguments.Direct.Count > 0 ? arguments.Direct[0] : null) : arguments.Direct.Count > 0 ? arguments.Direct[0] : InMind;
            target = antecedent is not null ? [antecedent] : frame.Kind is ContactKind.Visit or ContactKind.Envoy ? null : InMind;
        }
        else if (arguments.Find(_agentSlot) is { } agent && arguments.Direct.Count > 0)
        {
            // "استُقبل X من قبل Y".
            subject = agent;
            target = arguments.Before ?? arguments.Direct[0];
        }
        else if (frame.Kind == ContactKind.Visit && arguments.Before is null && arguments.Direct.Count > 0 && arguments.Direct[0][0].Kind is MentionKind.Place or MentionKind.State && InMind is not null
            && arguments.Direct.TrueForAll(list => list[0].Kind is MentionKind.Place or MentionKind.State))
        {
            // "زار الثلاثاء إسرائيل والأربعاء رام الله".
            subject = InMind;
            target = [.. arguments.Direct.SelectMany(list => list)];
        }
        else if (arguments.Before is not null && arguments.Direct.Count < 2)
        {
            subject = arguments.Before;
            target = arguments.Direct.Count > 0 ? arguments.Direct[0] : null;
        }
        else if (arguments.Direct.Count > 1)
        {
            subject = arguments.Direct[0];
            target = arguments.Direct[1];
        }
        else if (frame.Kind != ContactKind.Envoy && arguments.Direct.Count == 1 && (arguments.Prepositional.Count == 0 || objectSlot.Required || !HasSlot(frame, arguments)) && InMind is { } salient
            && Party.SideOf(salient[0]) is { } side && Party.SideOf(arguments.Direct[0][0]) != side && arguments.Direct[0][0].Kind != MentionKind.Anaphor && arguments.Direct[0].TrueForAll(mention => Party.SideOf(mention) == Party.SideOf(arguments.Direct[0][0])))
        {
            // One noun phrase after a transitive verb that goes on with its subject: it is the object.
            subject = salient;
            target = arguments.Direct[0];
        }
        else
        {
            subject = arguments.Direct.Count > 0 ? arguments.Direct[0] : InMind;
        }
        AddAll(parties, subject, frame.Find(Slot.Subject)?.Role ?? SlotRole.Actor, frame.Kind);
        if (objectSlot is not null)
            AddAll(parties, target, objectSlot.Role, frame.Kind);
        var filled = target is { Count: > 0 };
        if (frame.Find(Slot.Medium) is not null && Medium(verb, frame.Kind) is not (ContactKind.Call or ContactKind.Video))
            return subject;
        var lists = 0;
        foreach (var (slot, list) in arguments.Prepositional)
            if (frame.Find(slot) is { } place && place.Number >= Slot.FirstPreposition)
            {
                // "بحث الوزيران تأمين الحدود مع سوريا": a country after the subject matter belongs to it.
                if (frame.Kind == ContactKind.Talks && list[0].Kind is MentionKind.State or MentionKind.Place && subject is { Count: > 0 } && subject[0].Kind is not (MentionKind.State or MentionKind.Place))
                    continue;
                AddAll(parties, list, place.Role, frame.Kind);
                filled = true;
                lists++;
            }
        // "وانضم إليهما هاتفيا": another contact, of those spoken of and whoever joins them.
        foreach (var (slot, count) in arguments.Pronouns)
            if (frame.Find(slot) is not null && count == 2)
            {
                AddLast(parties);
                filled = true;
            }
        foreach (var (slot, count) in arguments.Pronouns)
            if (frame.Find(slot) is { } place && count == 1 && Other(_chunks[verb].First, subject) is { } who)
            {
                AddAll(parties, [who], place.Role, frame.Kind);
                filled = true;
            }
        // "كان الرئيسان قد تحدثا هاتفيا", "كيري وظريف التقيا": the subject holds all sides.
        filled |= subject is { Count: > 0 } && (subject.Count > 1 || subject[0].Kind == MentionKind.Anaphor) && CountSides(parties) > 1;
        foreach (var slot in frame.Slots)
            filled &= !slot.Required || slot.Number is Slot.Subject or Slot.Medium || (slot.Number == Slot.Object ? target is not null : arguments.Find(slot.Number) is not null);
        // An envoy is a person or a delegation; what else is sent is no contact of this kind.
        filled &= frame.Kind != ContactKind.Envoy || target is { } sent && sent[0].Kind is MentionKind.Person or MentionKind.Office or MentionKind.Group;
        if (!filled || (suffixed && frame.Kind == ContactKind.Visit && target == _salience.Subject && subject is null))
        {
            Unfilled.Add((_words.Span(_chunks[verb].First, _chunks[verb].End), $"{frame.Id}: no second party"));
            return subject;
        }
        // "استضاف نظيريه X وY": more than one guest makes a table.
        if (frame.Kind == ContactKind.Visit && (frame.Find(Slot.Subject)?.Role == SlotRole.Host) && parties.Where(party => (party.Role & PartyRole.Visitor) != 0).Select(party => party.Side).Distinct().Count() > 1)
        {
            Emit(verb, verb, frame with { Kind = ContactKind.Summit, PluralKind = ContactKind.Summit }, parties, arguments, adjunct: false, split: false);
            return subject;
        }
        var split = frame.Id is { } id && (id.EndsWith("/receive", StringComparison.Ordinal) || frame.Kind is ContactKind.Visit or ContactKind.Call || id.EndsWith("/meet", StringComparison.Ordinal) || lists > 1);
        Emit(verb, verb, frame, parties, arguments, adjunct: false, split);
        return subject;
    }

    // Whom "with him" means: the last person before the verb who is of another side than its subject.
    private Mention? Other(int token, List<Mention>? subject)
    {
        var side = subject is { Count: > 0 } ? Party.SideOf(subject[0]) : null;
        for (var i = _mentions.Count - 1; i >= 0; i--)
            if (_mentions[i].End <= token && _mentions[i].Person >= 0 && Party.SideOf(_mentions[i]) is { } other && other != side)
                return _mentions[i];
        return null;
    }

    private static bool HasSlot(Frame frame, Arguments arguments)
    {
        foreach (var (slot, _) in arguments.Prepositional)
            if (frame.Find(slot) is not null)
                return true;
        return false;
    }

    private void ReadNoun(int noun)
    {
        // "جلسة مباحثات", "جولة محادثات": the second noun says what it is; the first only shapes it.
        if (noun + 1 < _chunks.Count && _chunks[noun + 1].Kind == ChunkKind.Contact && !_words[_chunks[noun + 1].First].Joined && (_words[_chunks[noun + 1].First].Clitics & ~Clitics.Article) == 0)
            return;
        // "على هامش القمة": the larger meeting is only where and when.
        if (OnSidelines(noun))
            return;
        var frame = _pack.Frames[_chunks[noun].Frame];
        var kind = (_chunks[noun].Inflection & Inflection.Plural) != 0 ? frame.PluralKind : frame.Kind;
        // "جولة ثالثة من المفاوضات" is a round, not a tour.
        if (kind == ContactKind.Visit && IsRound(noun))
            return;
        var own = _arguments.AfterNoun(noun, out var relative);
        var parties = new List<Party>();
        var suffixed = (_chunks[noun].Inflection & Inflection.Suffixed) != 0;
        var governor = FindGovernor(noun);
        var adjunct = _arguments.IsAdjunct(noun);
        AddOwn(parties, own, frame, suffixed);
        Arguments? around = null;
        if (relative >= 0)
        {
            var continued = _arguments.AfterVerb(relative);
            if ((_chunks[relative].Inflection & Inflection.Passive) != 0 || own.Find(_betweenSlot) is not null || continued.Find(_betweenSlot) is not null || !AddSupport(parties, relative, kind, continued, own) || CountSides(parties) < 2)
                AddContinued(parties, continued, frame);
            own.Place ??= continued.Place;
        }
        if (governor >= 0 && CountSides(parties) < 2 || governor >= 0 && Supports(governor, kind) is not null && !adjunct)
        {
            around = _arguments.AfterVerb(governor);
            if (!AddSupport(parties, governor, kind, around, own) && CountSides(parties) < 2 && (adjunct || parties.Count > 0 || suffixed || _pack.Lemmas[_chunks[governor].Value].Act is "propose"))
                AddClause(parties, governor, around, adjunct, suffixed, kind);
        }
        else if (governor < 0 && adjunct && CountSides(parties) < 2 && NextVerb(noun) is >= 0 and var next)
        {
            // "في اتصال هاتفي مع نظيره، أكد الوزير": the parties of the adjunct stand in the clause that follows.
            AddClause(parties, next, _arguments.AfterVerb(next), adjunct: true, suffixed, kind);
        }
        if (CountSides(parties) == 1 && InsideVerb(noun) is >= 0 and var inside)
            AddInside(parties, inside, kind);
        // "لقاءات مع وفود": the far side alone; the near one is whoever is spoken of.
        if (CountSides(parties) > 0 && own.Find(_withSlot) is { } far && parties.TrueForAll(party => far.Contains(party.Mention)) && InMind is { } near && Party.SideOf(near[0]) is { } nearSide && far.TrueForAll(mention => Party.SideOf(mention) != nearSide))
            parties.InsertRange(0, near.Select(mention => new Party(mention, PartyRole.Side)));
        if (suffixed && CountSides(parties) < 2 && governor < 0 && NextVerb(noun) is >= 0 and var following && SubjectOf(following, _arguments.AfterVerb(following), transitive: false) is { } owner)
            AddAll(parties, owner, frame.Find(Slot.Genitive)?.Role ?? SlotRole.Actor, kind);
        // "قال أردوغان في اتصاله إن": with whoever the paragraph was about.
        if (suffixed && adjunct && kind is not ContactKind.Visit && CountSides(parties) == 1 && _before is { } partner && Party.SideOf(partner[0]) is { } partnerSide && parties.TrueForAll(party => party.Side != partnerSide))
            AddAll(parties, partner, SlotRole.Actor, kind);
        if (suffixed && CountSides(parties) < 2)
            AddAll(parties, InMind, frame.Find(Slot.Genitive)?.Role ?? SlotRole.Actor, kind);
        if (CountSides(parties) < 2 && InMind is { } salient && CountSides(parties) == 1 && !HasOwnSubject(own) && governor >= 0 && Supports(governor, kind) is not null)
            AddAll(parties, salient, SlotRole.Actor, kind);
        // "قنوات الاتصال", "لجنة الاتصال": a contact noun that belongs to another noun tells of none.
        if (own.Find(_betweenSlot) is null && (_words[_chunks[noun].First].Clitics & Clitics.Article) != 0 && noun > 0 && _chunks[noun - 1].Kind == ChunkKind.Other && _words[_chunks[noun - 1].First].Is(Lex.Noun | Lex.Common)
            && (_words[_chunks[noun - 1].First].Clitics & Clitics.Article) == 0 && !_words[_chunks[noun - 1].First].Is(Lex.Adverb | Lex.Preposition | Lex.Adjective))
        {
            Reference(noun, kind, adjunct, governor, []);
            return;
        }
        if (parties.Count > 0 && CountSides(parties) == 1 && (_words[_chunks[noun].First].Clitics & Clitics.Article) != 0)
        {
            Reference(noun, kind, adjunct, governor, parties);
            return;
        }
        // "جولة تشمل لندن وروما": the goals alone; the traveller is in mind.
        if (kind == ContactKind.Visit && CountSides(parties) > 0 && !suffixed && parties.TrueForAll(party => (party.Role & PartyRole.Host) != 0) && relative >= 0 && Traveller(noun) is { } traveller)
            parties.InsertRange(0, traveller.Select(mention => new Party(mention, PartyRole.Visitor)));
        if (kind == ContactKind.Visit && CountSides(parties) < 2 && parties.Count > 0 && InvitationBefore(noun) is not null && Other(_chunks[noun].First, [parties[0].Mention]) is { } invitee)
            parties.Insert(0, new Party(invitee, PartyRole.Visitor));
        var plural = (_chunks[noun].Inflection & (Inflection.Dual | Inflection.Plural)) != 0;
        var split = (plural || _cues.Has(CueKind.Separately) || kind == ContactKind.Visit) && own.Find(_betweenSlot) is null;
        if (parties.Count == 0)
        {
            if (!Renewed(noun, kind, governor, adjunct, parties))
            {
                Reference(noun, kind, adjunct, governor, parties);
                return;
            }
        }
        if (governor >= 0 && around is not null)
            own.Place ??= around.Place;
        Emit(noun, relative >= 0 && governor < 0 ? relative : governor, frame, parties, own, adjunct, split);
    }

    private List<Mention>? Traveller(int noun)
    {
        var governor = FindGovernor(noun);
        var subject = governor >= 0 ? SubjectOf(governor, _arguments.AfterVerb(governor), transitive: false) : InMind;
        return subject is { Count: > 0 } && subject[0].Kind is not (MentionKind.Place or MentionKind.State or MentionKind.Anaphor) ? subject : null;
    }

    private bool IsRound(int noun)
    {
        for (var i = noun + 1; i < _chunks.Count && i < noun + 4; i++)
        {
            if (_chunks[i].Kind == ChunkKind.Contact)
                return _pack.Frames[_chunks[i].Frame].Kind is ContactKind.Talks or ContactKind.Meeting;
            if (_chunks[i].Kind is not (ChunkKind.Other or ChunkKind.Preposition))
                return false;
        }
        return false;
    }

    private bool OnSidelines(int noun)
    {
        foreach (var cue in _cues.Cues)
            if (cue.Cue.Kind == CueKind.Sidelines && cue.End <= _chunks[noun].First && _chunks[noun].First - cue.End <= 2)
                return true;
        return false;
    }

    // "اتصالات أطلع خلالها رؤساء ...", "مكالمة بحث خلالها مع ...": the verb inside the contact names the far side.
    private int InsideVerb(int noun)
    {
        for (var i = noun + 1; i + 1 < _chunks.Count; i++)
        {
            if (_chunks[i].Kind == ChunkKind.Contact)
                return -1;
            if (_chunks[i].Kind == ChunkKind.Verb && _chunks[i + 1].Kind == ChunkKind.Preposition && (_chunks[i + 1].Inflection & Inflection.Suffixed) != 0 && (_chunks[i + 1].Value == _duringSlot || _chunks[i + 1].Value == _inSlot))
                return i;
        }
        return -1;
    }

    private void AddInside(List<Party> parties, int verb, ContactKind kind)
    {
        var arguments = _arguments.AfterVerb(verb);
        foreach (var list in arguments.Direct)
            AddAll(parties, list, kind == ContactKind.Visit && list[0].Kind is MentionKind.Place or MentionKind.State ? SlotRole.Host : SlotRole.Actor, kind);
        if (arguments.Find(_withSlot) is { } with)
            AddAll(parties, with, SlotRole.Actor, kind);
    }

    private static bool HasOwnSubject(Arguments own) => own.Direct.Count > 0;

    // "اتفقا على عقد لقاء", "القمة المقبلة": another contact of the same sides, still to come.
    private bool Renewed(int noun, ContactKind kind, int governor, bool adjunct, List<Party> parties)
    {
        var token = _chunks[noun].End;
        var next = token < _words.Count && _words[token].Is(Lex.Future);
        var indefinite = (_words[_chunks[noun].First].Clitics & Clitics.Article) == 0 && (_chunks[noun].Inflection & Inflection.Suffixed) == 0;
        if (kind == ContactKind.Visit)
            return false;
        if (!next && (!indefinite || adjunct || _status.Read(noun, governor, adjunct, _sentence.Zone).Status != EventStatus.Planned))
            return false;
        AddLast(parties);
        return parties.Count > 0;
    }

    private void Reference(int noun, ContactKind kind, bool adjunct, int governor, List<Party> parties)
    {
        var article = (_words[_chunks[noun].First].Clitics & Clitics.Article) != 0;
        if (!article && (_chunks[noun].Inflection & Inflection.Suffixed) == 0)
        {
            Unfilled.Add((_words.Span(_chunks[noun].First, _chunks[noun].End), $"{_pack.Frames[_chunks[noun].Frame].Id}: no parties"));
            return;
        }
        var verdict = _status.Read(noun, -1, adjunct, _sentence.Zone);
        Contacts.Add(new ContactMention
        {
            Kind = Medium(noun, kind),
            First = _chunks[noun].First,
            End = _chunks[noun].End,
            SentenceNumber = _number,
            Zone = _sentence.Zone,
            IsOpinion = _opinion,
            Rule = _pack.Frames[_chunks[noun].Frame].Id,
            IsReference = true,
            Status = verdict.Status,
            StatusStated = verdict.Rule is not null and not "perfect" and not "present",
            StatusCue = verdict.Rule,
            Date = FindDate(noun),
        });
        Contacts[^1].Parties.AddRange(parties);
    }

    // The parties in the noun's own slots.
    private void AddOwn(List<Party> parties, Arguments own, Frame frame, bool suffixed)
    {
        var genitive = frame.Find(Slot.Genitive);
        for (var i = 0; i < own.Direct.Count; i++)
        {
            var list = own.Direct[i];
            var role = genitive?.Role ?? SlotRole.None;
            if (frame.Kind == ContactKind.Visit)
            {
                // "زيارة موسكو" is a visit to, "زيارة بوتين" one by; after "his visit" what follows is where.
                var goal = suffixed || i > 0 || list[0].Kind == MentionKind.Place;
                role = list[0].IsAdjectival ? (i == 0 ? SlotRole.Visitor : SlotRole.Host) : goal ? SlotRole.Host : SlotRole.Visitor;
            }
            else if (i > 0 && !list[0].IsAdjectival && role == SlotRole.Initiator)
            {
                role = SlotRole.Actor;
            }
            // "قمة هلسنكي", "محادثات جنيف": one place alone says where.
            if (frame.Kind != ContactKind.Visit && list.Count == 1 && list[0].Kind == MentionKind.Place)
            {
                own.Place ??= list[0];
                continue;
            }
            if (role != SlotRole.None)
                AddAll(parties, list, list[0].IsAdjectival && role == SlotRole.Initiator ? SlotRole.Actor : role, frame.Kind);
        }
        foreach (var (slot, list) in own.Prepositional)
            if (frame.Find(slot) is { } filled && filled.Number >= Slot.FirstPreposition)
                // "زيارة للرئيس عون إلى الرياض": of a person ل tells who travels, of a place where to.
                AddAll(parties, list, slot == _forSlot && frame.Kind == ContactKind.Visit && list[0].Kind is MentionKind.Person or MentionKind.Office ? SlotRole.Visitor : filled.Role, frame.Kind);
        foreach (var (slot, count) in own.Pronouns)
            if (frame.Find(slot) is not null && count == 2)
                AddLast(parties);
    }

    // "مباحثات جرت في بكين بين X وY": a verb of taking place leaves the noun's own slots to what follows.
    private void AddContinued(List<Party> parties, Arguments continued, Frame frame)
    {
        foreach (var (slot, list) in continued.Prepositional)
            if (frame.Find(slot) is { } filled && filled.Number >= Slot.FirstPreposition)
                AddAll(parties, list, filled.Role, frame.Kind);
    }

    private void AddLast(List<Party> parties)
    {
        foreach (var party in _salience.LastParties(Contacts))
            parties.Add(party with { Role = PartyRole.Side });
    }

    private Frame? Supports(int verb, ContactKind kind)
    {
        foreach (var candidate in _pack.LemmaFrames[_chunks[verb].Value])
        {
            var frame = _pack.Frames[candidate];
            if (frame.Trigger == FrameTrigger.Support && (frame.Nouns.Length == 0 || frame.Nouns.Contains(kind)))
                return frame;
        }
        return null;
    }

    private bool AddSupport(List<Party> parties, int verb, ContactKind kind, Arguments arguments, Arguments own)
    {
        if (Supports(verb, kind) is not { } frame)
            return false;
        if (frame.Find(Slot.Subject) is { } subjectSlot)
        {
            var subject = SubjectOf(verb, arguments, transitive: false);
            // A place that "witnessed" or "hosted" is where, not who; the subject of a passive is the noun itself.
            if (subject is { Count: > 0 } && !Overlaps(parties, subject) && !Same(subject, own))
            {
                if (subject[0].Kind == MentionKind.Place && kind is not ContactKind.Message && !_words.Pack.Frames[_chunks[verb].Frame].Id.EndsWith("receive-noun", StringComparison.Ordinal))
                    own.Place ??= subject[0];
                // The subject stands first: it is the near side of several contacts told in one breath.
                var found = new List<Party>();
                // "استضاف الأمير اجتماعا مع X وY": with them at the table, not beside it.
                var hostAtTable = subjectSlot.Role == SlotRole.Carrier && kind is ContactKind.Meeting or ContactKind.Summit or ContactKind.Talks && own.Find(_withSlot) is not null;
                AddAll(found, subject, hostAtTable ? SlotRole.Actor : kind == ContactKind.Visit && subjectSlot.Role == SlotRole.Actor ? SlotRole.Visitor : subjectSlot.Role, kind);
                parties.InsertRange(0, found.Where(party => !parties.Exists(other => ReferenceEquals(other.Mention, party.Mention))));
            }
        }
        if (frame.Find(Slot.Object) is { } objectSlot)
        {
            var direct = arguments.Direct;
            var from = frame.Find(Slot.Subject) is null ? 0 : 1;
            for (var i = from; i < direct.Count; i++)
                if (!Overlaps(parties, direct[i]))
                    AddAll(parties, direct[i], objectSlot.Role, kind);
        }
        foreach (var (slot, list) in arguments.Prepositional)
            if (frame.Find(slot) is { } filled && filled.Number >= Slot.FirstPreposition && !Overlaps(parties, list))
                AddAll(parties, list, filled.Role, kind);
        foreach (var (slot, count) in arguments.Pronouns)
            if (count == 1 && frame.Find(slot) is { } filled && CountSides(parties) == 1 && Other(_chunks[verb].First, [parties[0].Mention]) is { } who)
                AddAll(parties, [who], filled.Role, kind);
        return true;
    }

    private static bool Same(List<Mention> list, Arguments own)
    {
        foreach (var direct in own.Direct)
            if (ReferenceEquals(direct[0], list[0]))
                return true;
        return false;
    }

    private static bool Overlaps(List<Party> parties, List<Mention> list)
    {
        foreach (var party in parties)
            if (ReferenceEquals(party.Mention, list[0]))
                return true;
        return false;
    }

    // The clause around an adjunct gives the parties that the noun leaves open: its subject, and whom it spoke with.
    private void AddClause(List<Party> parties, int verb, Arguments arguments, bool adjunct, bool suffixed, ContactKind kind)
    {
        var subject = SubjectOf(verb, arguments, transitive: false);
        if (subject is not { Count: > 0 } || Overlaps(parties, subject) || subject[0].Kind == MentionKind.Place)
            return;
        var role = kind switch { ContactKind.Visit => SlotRole.Visitor, ContactKind.Message => SlotRole.Initiator, _ => SlotRole.Actor };
        AddAll(parties, subject, role, kind);
        // "اقترح على نظيره إجراء حوار".
        if (_pack.Lemmas[_chunks[verb].Value].Act is "propose" && arguments.Find(_onSlot) is { } asked)
            AddAll(parties, asked, SlotRole.Actor, kind);
        if (!adjunct || CountSides(parties) >= 2)
            return;
        if (arguments.Find(_withSlot) is { } with)
            AddAll(parties, with, SlotRole.Actor, kind);
        for (var i = arguments.Before is null ? 1 : 0; i < arguments.Direct.Count; i++)
            if (!Overlaps(parties, arguments.Direct[i]) && arguments.Direct[i][0].Kind is MentionKind.Person or MentionKind.Office)
                AddAll(parties, arguments.Direct[i], SlotRole.Actor, kind);
        _ = suffixed;
    }

    private int NextVerb(int from)
    {
        for (var i = from + 1; i < _chunks.Count; i++)
            if (_chunks[i].Kind == ChunkKind.Verb)
                return i;
        return -1;
    }

    // The verb to the left of which a noun of contact is subject, object or adjunct.
    private int FindGovernor(int noun)
    {
        var comma = false;
        for (var i = noun - 1; i >= 0; i--)
        {
            comma |= _arguments.IsComma(i);
            switch (_chunks[i].Kind)
            {
                // "البرهان، الذي تخوض قواته معارك، اتصالا": the verb of a closed relative clause governs nothing after it.
                case ChunkKind.Verb when comma && i > 0 && _chunks[i - 1].Kind == ChunkKind.Relative:
                    continue;
                case ChunkKind.Verb:
                    return i;
                case ChunkKind.Subordinator:
                    return -1;
                case ChunkKind.Mark when _chunks[i].Value == ':':
                    return -1;
            }
        }
        return -1;
    }

    private void AddAll(List<Party> parties, List<Mention>? mentions, SlotRole role, ContactKind kind)
    {
        if (mentions is null || role == SlotRole.None || role == SlotRole.Place)
            return;
        foreach (var mention in mentions)
        {
            var partyRole = role switch
            {
                SlotRole.Initiator => PartyRole.Initiator,
                SlotRole.Visitor => PartyRole.Visitor,
                SlotRole.Host => PartyRole.Host,
                SlotRole.Carrier => PartyRole.Carrier,
                SlotRole.Recipient => PartyRole.Addressee,
                _ => PartyRole.Side,
            };
            if (mention.Kind == MentionKind.Anaphor && mention.Anaphor >= 0 && _pack.Anaphors[mention.Anaphor].Kind == AnaphorKind.Parties)
            {
                foreach (var party in _salience.LastParties(Contacts))
                    parties.Add(mention.Office >= 0 ? new Party(_salience.Holder(mention, party.Mention), PartyRole.Side) : party with { Role = PartyRole.Side });
                continue;
            }
            // A place is a side only where its name stands for the government, or as the goal of a visit.
            if (mention.Kind == MentionKind.Place && partyRole != PartyRole.Host && !_salience.ActsForState(mention))
                continue;
            if (parties.Exists(party => ReferenceEquals(party.Mention, mention)))
                continue;
            parties.Add(new Party(mention, partyRole));
        }
    }

    private static int CountSides(List<Party> parties)
    {
        int? first = null;
        var count = 0;
        foreach (var party in parties)
            if ((party.Role & PartyRole.Carrier) == 0 && party.Side is { } side)
            {
                if (count == 0)
                {
                    first = side;
                    count = 1;
                }
                else if (side != first)
                {
                    return 2;
                }
            }
        return count;
    }

    private void Emit(int trigger, int governor, Frame frame, List<Party> parties, Arguments arguments, bool adjunct, bool split)
    {
        // Who hosts the talks of two others stands outside; who hosts guests of one side is the other side.
        if (CountSides(parties) < 2 && frame.Kind is ContactKind.Meeting or ContactKind.Summit or ContactKind.Talks)
            for (var i = 0; i < parties.Count; i++)
                parties[i] = parties[i] with { Role = parties[i].Role & ~PartyRole.Carrier };
        if (CountSides(parties) < 2 && frame.Kind == ContactKind.Visit && parties.Exists(party => (party.Role & PartyRole.Visitor) != 0 && party.Side is not null))
        {
            // "تتواصل في الرياض زيارة الرئيس": the place where it goes on is the goal.
            if (arguments.Place is { State: >= 0 } goal && parties.TrueForAll(party => party.Side != goal.State))
            {
                parties.Add(new Party(goal, PartyRole.Host));
            }
            else
            {
                AddPartial(trigger, governor, frame, parties, adjunct);
                return;
            }
        }
        if (CountSides(parties) < 2)
        {
            Unfilled.Add((_words.Span(_chunks[trigger].First, _chunks[trigger].End), $"{frame.Id}: fewer than two sides"));
            return;
        }
        var verdict = _status.Read(trigger, Tells(trigger, governor, frame) ? governor : -1, adjunct, _sentence.Zone);
        if (frame.Kind == ContactKind.Visit && InvitationBefore(trigger) is { } invited)
        {
            verdict = invited;
            // Who invites has begun it.
            Begins(parties, party => (party.Role & PartyRole.Host) != 0 && party.Mention.Kind != MentionKind.Place);
        }
        if (verdict.Void)
        {
            Unfilled.Add((_words.Span(_chunks[trigger].First, _chunks[trigger].End), $"{frame.Id}: negated by the writer"));
            return;
        }
        // Where the passage is of sport, art, business or courts, only office-holders make it diplomacy.
        if (_cues.Has(CueKind.OtherField) && !parties.Exists(party => _salience.IsPolitical(party.Mention)))
        {
            Unfilled.Add((_words.Span(_chunks[trigger].First, _chunks[trigger].End), $"{frame.Id}: the passage is of another field"));
            return;
        }
        if (adjunct && verdict.Status == EventStatus.Occurred && IsAfter(trigger) && Contacts.Exists(contact => !contact.IsReference))
            verdict = new StatusReader.Verdict(EventStatus.Historical, "after");
        AddInitiative(parties, frame.Kind);
        var kind = Medium(trigger, (_chunks[trigger].Inflection & Inflection.Plural) != 0 && frame.Trigger == FrameTrigger.Noun ? frame.PluralKind : frame.Kind);
        var date = FindDate(trigger);
        foreach (var group in split ? Split(parties, kind) : [parties])
        {
            var contact = new ContactMention
            {
                Kind = kind,
                First = _chunks[trigger].First,
                End = _chunks[trigger].End,
                SentenceNumber = _number,
                Zone = _sentence.Zone,
                IsOpinion = _opinion,
                Rule = frame.Id,
                Status = verdict.Status,
                StatusStated = verdict.Rule is not null,
                StatusCue = verdict.Rule,
                Date = date,
                Place = arguments.Place ?? PlaceBetween(governor, trigger),
                CalledSummit = frame.Kind == ContactKind.Summit,
                IsPluperfect = !adjunct && governor >= 0 && _status.IsPluperfect(governor),
            };
            contact.Parties.AddRange(group);
            Contacts.Add(contact);
        }
    }

    // "جاءت المكالمة غداة لقاء X وY": the other contact lies before the one told of.
    private bool IsAfter(int trigger)
    {
        for (var i = trigger - 1; i >= 0 && i >= trigger - 2; i--)
            if (_chunks[i].Kind == ChunkKind.Preposition)
                return _pack.Words.After.Contains(_words[_chunks[i].First].Form);
        return false;
    }

    // "بدعوة من الرئيس", "بطلب من الجانب": who asked for it; of a visit the host's name.
    private void AddInitiative(List<Party> parties, ContactKind kind)
    {
        foreach (var cue in _cues.Cues)
        {
            if (cue.Cue.Kind != CueKind.Initiative)
                continue;
            // "بمبادرة من الأول", "بناء على طلب الأخير": of the two named before.
            if (cue.End < _words.Count && kind != ContactKind.Visit && _words.HasArticle(cue.End))
            {
                var former = _pack.Words.Former.Contains(_words[cue.End].Form);
                if (former || _pack.Words.Latter.Contains(_words[cue.End].Form))
                {
                    var named = parties.Where(party => party.Mention.First < cue.First && party.Mention.Kind == MentionKind.Person).OrderBy(party => party.Mention.First).ToList();
                    if (named.Count >= 2)
                        Begins(parties, party => ReferenceEquals(party.Mention, named[former ? 0 : ^1].Mention));
                    continue;
                }
            }
            // "بطلب من الجانب الأوكراني" names the side only.
            if (kind != ContactKind.Visit && _words.TryPhrase(cue.End + 1, PhraseKind.Nisba, out _, out var nisba) && !_chunks.Exists(chunk => chunk.Kind == ChunkKind.Mention && chunk.First >= cue.End && chunk.First <= cue.End + 1))
                Begins(parties, party => party.Side == nisba.Value);
            foreach (var chunk in _chunks)
            {
                if (chunk.Kind != ChunkKind.Mention || chunk.First < cue.End || chunk.First > cue.End + 1)
                    continue;
                var mention = _mentions[chunk.Value];
                if (Party.SideOf(mention) is not { } side)
                    continue;
                // "بمبادرة من الجانب المصري" names a side whose person is known.
                var known = parties.FindIndex(party => ReferenceEquals(party.Mention, mention));
                if (known < 0 && kind != ContactKind.Visit)
                    known = parties.FindIndex(party => party.Side == side);
                if (known >= 0)
                    parties[known] = parties[known] with { Role = parties[known].Role | PartyRole.Initiator };
                else if (parties.Exists(party => party.Side == side))
                    parties.Add(new Party(mention, PartyRole.Initiator | (kind == ContactKind.Visit ? PartyRole.Host : PartyRole.Side)));
            }
        }
    }

    // "انتهت في هانوي القمة": the place stands with the verb that the noun is subject or object of.
    private Mention? PlaceBetween(int governor, int trigger)
    {
        for (var i = Math.Max(governor, 0); governor >= 0 && i < trigger; i++)
            if (_chunks[i].Kind == ChunkKind.Mention && _mentions[_chunks[i].Value] is { Kind: MentionKind.Place } place && _arguments.PrepositionOf(i) == _inSlot)
                return place;
        return null;
    }

    private static void Begins(List<Party> parties, Predicate<Party> who)
    {
        for (var i = 0; i < parties.Count; i++)
            if (who(parties[i]))
                parties[i] = parties[i] with { Role = parties[i].Role | PartyRole.Initiator };
    }

    private void AddPartial(int trigger, int governor, Frame frame, List<Party> parties, bool adjunct)
    {
        var verdict = _status.Read(trigger, governor, adjunct, _sentence.Zone);
        if (verdict.Void)
            return;
        Contacts.Add(new ContactMention
        {
            Kind = ContactKind.Visit,
            First = _chunks[trigger].First,
            End = _chunks[trigger].End,
            SentenceNumber = _number,
            Zone = _sentence.Zone,
            IsOpinion = _opinion,
            Rule = frame.Id,
            IsPartialVisit = true,
            Status = verdict.Status,
            StatusStated = verdict.Rule is not null,
            StatusCue = verdict.Rule,
            Date = FindDate(trigger),
        });
        Contacts[^1].Parties.AddRange(parties);
    }

    // "دعاه إلى زيارة", "دعوة لزيارة": not yet answered, unless the same sentence says that it was accepted.
    private StatusReader.Verdict? InvitationBefore(int trigger)
    {
        var slot = _arguments.PrepositionOf(trigger);
        if (slot != _forSlot && slot != _toSlot)
            return null;
        for (var i = trigger - 1; i >= 0; i--)
        {
            if (_words[_chunks[i].First].Is(Lex.Invitation) && i > 0 && _words[_chunks[i - 1].First].Form >= 0 && _pack.Words.Accepted.Contains(_words[_chunks[i - 1].First].Form))
                return new StatusReader.Verdict(EventStatus.Planned, "accepted");
            if (_words[_chunks[i].First].Is(Lex.Invitation))
                return new StatusReader.Verdict(Accepted(i) ? EventStatus.Planned : EventStatus.Hypothetical, "invitation");
            if (_chunks[i].Kind is ChunkKind.Subordinator or ChunkKind.Verb && !_words[_chunks[i].First].Is(Lex.Invitation))
                return null;
        }
        return null;
    }

    private bool Accepted(int invitation)
    {
        for (var i = 0; i < _chunks.Count; i++)
            if (i != invitation && (_chunks[i].Kind == ChunkKind.Verb && _pack.Lemmas[_chunks[i].Value].Act is "agree"
                || _words[_chunks[i].First].Form >= 0 && _pack.Words.Accepted.Contains(_words[_chunks[i].First].Form) && _chunks.Skip(i).Take(4).Any(chunk => _words[chunk.First].Is(Lex.Invitation))))
                return true;
        return false;
    }

    // Whether the tense of a verb is that of the contact: of its own verb, a supporting verb, or one it is subject or object of.
    private bool Tells(int trigger, int governor, Frame frame)
    {
        if (governor < 0 || governor == trigger || frame.Trigger == FrameTrigger.Verb || Supports(governor, frame.Kind) is not null)
            return true;
        return _arguments.PrepositionOf(trigger) < 0 && !_words[_chunks[governor].First].Is(Lex.Speech | Lex.Stance);
    }

    // "اتصالين مع P وQ" are two contacts, a tour of three capitals three visits: one with each side on the far end.
    private static List<List<Party>> Split(List<Party> parties, ContactKind kind)
    {
        if (kind == ContactKind.Visit)
        {
            // Several travellers together make one visit; several goals a tour.
            var hosts = parties.Where(party => (party.Role & PartyRole.Host) != 0).GroupBy(party => party.Side).Where(group => group.Key is not null).ToList();
            var others = parties.Where(party => (party.Role & PartyRole.Host) == 0).ToList();
            return hosts.Count < 2 ? [parties] : [.. hosts.Select(group => (List<Party>)[.. others, .. group])];
        }
        var near = parties[0].Side;
        var far = parties.Where(party => party.Side != near && (party.Role & PartyRole.Carrier) == 0).GroupBy(party => party.Side).Where(group => group.Key is not null).ToList();
        if (far.Count < 2)
            return [parties];
        var rest = parties.Where(party => party.Side == near || (party.Role & PartyRole.Carrier) != 0).ToList();
        return [.. far.Select(group => (List<Party>)[.. rest, .. group])];
    }

    private ContactKind Medium(int trigger, ContactKind kind)
    {
        if (kind is ContactKind.Visit or ContactKind.Message or ContactKind.Envoy or ContactKind.Invitation)
            return kind;
        var first = _chunks[trigger].First;
        var best = int.MaxValue;
        var medium = kind;
        foreach (var cue in _cues.Cues)
        {
            if (cue.Cue.Kind is not (CueKind.Phone or CueKind.Video))
                continue;
            // The medium stands right after its noun, or as an adverb in the clause of its verb.
            var distance = Math.Abs(cue.First - first);
            var limit = kind is ContactKind.Meeting or ContactKind.Summit ? (cue.First > first ? 12 : 0) : 40;
            if (distance >= best || distance > limit || OtherTriggerBetween(trigger, cue))
                continue;
            best = distance;
            medium = cue.Cue.Kind == CueKind.Phone ? kind == ContactKind.Video ? ContactKind.Video : ContactKind.Call : ContactKind.Video;
        }
        return medium;
    }

    private bool OtherTriggerBetween(int trigger, CueSpan cue)
    {
        var from = Math.Min(_chunks[trigger].End, cue.First);
        var to = Math.Max(_chunks[trigger].First, cue.First);
        foreach (var chunk in _chunks)
            if (chunk.First >= from && chunk.First < to && chunk.First != _chunks[trigger].First
                && (chunk.Kind == ChunkKind.Contact || (chunk.Kind == ChunkKind.Verb && _words[chunk.First].Joined)))
                return true;
        return false;
    }

    // "منذ استيلاء الجيش على السلطة في أكتوبر 2021": a date after "since" dates the anchor, not the contact.
    private bool IsAnchor(int date, int trigger)
    {
        for (var token = _chunks[date].First - 1; token >= _sentence.First && token > _chunks[date].First - 12; token--)
        {
            if (_words[token].Form == _sinceForm)
                return token > _chunks[trigger].First || token == _chunks[date].First - 1;
            if (_words.Tokens[token].Kind == TokenKind.Mark)
                return false;
        }
        return false;
    }

    // The date of a trigger: the nearest in its clause, to the right before to the left; not the anchor of a claim.
    private int FindDate(int trigger)
    {
        var best = -1;
        var bestDistance = int.MaxValue;
        for (var i = 0; i < _chunks.Count; i++)
        {
            if (_chunks[i].Kind != ChunkKind.Date || IsAnchor(i, trigger))
                continue;
            var blocked = false;
            for (var j = Math.Min(i, trigger) + 1; j < Math.Max(i, trigger) && !blocked; j++)
                blocked = (_chunks[j].Kind == ChunkKind.Verb && (_words[_chunks[j].First].Joined || i > trigger && _chunks[j].Frame >= 0 && j > trigger + 3))
                    || (_chunks[j].Kind == ChunkKind.Contact && i > trigger && _words[_chunks[j].First].Joined)
                    || (_chunks[j].Kind == ChunkKind.Subordinator && i > trigger)
                    || (_chunks[j].Kind == ChunkKind.Mark && _chunks[j].Value == ':');
            if (blocked)
                continue;
            var distance = Math.Abs(i - trigger) + (i < trigger ? 3 : 0) + (_dates.Dates[_chunks[i].Value].Precision == DatePrecision.Day ? 0 : 6);
            for (var j = Math.Min(i, trigger) + 1; j < Math.Max(i, trigger); j++)
                distance += _chunks[j].Kind switch
                {
                    ChunkKind.Mark => 3,
                    ChunkKind.Verb or ChunkKind.Contact => 6,
                    ChunkKind.Subordinator or ChunkKind.Relative => 8,
                    _ => 0,
                };
            if (distance < bestDistance)
            {
                best = _chunks[i].Value;
                bestDistance = distance;
            }
        }
        return best;
    }
}
