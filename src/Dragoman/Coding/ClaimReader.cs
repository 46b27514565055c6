using Dragoman.Entities;
using Dragoman.Languages;
using Dragoman.Matching;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>
/// Finds statements about the record ("the first call since 2023", "the third this month", "the last was on") and says what each
/// counts, against what, and of which event. Runs when the events of the report are known.
/// </summary>
internal sealed class ClaimReader
{
    /// <summary>How far behind its head an anchor may stand.</summary>
    private const int AnchorReach = 40;

    private readonly Words _words;
    private readonly List<Mention> _mentions;
    private readonly DateReader _dates;
    private readonly ContactWords _contacts;
    private readonly ClaimHeadReader _heads;
    private readonly AnchorReader _anchors;
    private readonly ClaimBuilder _builder;
    private readonly int _betweenSlot;
    private readonly int _forSlot;
    private readonly int _withSlot;
    private readonly int _toSlot;
    private readonly List<Claim> _claims = [];
    private int _published;

    public ClaimReader(Words words, MentionReader mentions, DateReader dates, Knowledge knowledge, ParticipantBuilder participants)
    {
        _words = words;
        _mentions = mentions.Mentions;
        _dates = dates;
        _contacts = new ContactWords(words);
        _heads = new ClaimHeadReader(words, _mentions, dates, _contacts);
        _anchors = new AnchorReader(words, dates, _heads, _contacts, knowledge);
        _builder = new ClaimBuilder(words, _heads, new ClaimSideReader(words, _mentions, knowledge, participants));
        _betweenSlot = words.Pack.SlotOf("بين");
        _forSlot = words.Pack.SlotOf("ل");
        _withSlot = words.Pack.SlotOf("مع");
        _toSlot = words.Pack.SlotOf("إلى");
    }

    /// <summary>The claims of the report, in order, each once.</summary>
    /// <param name="document">The report.</param>
    /// <param name="contacts">Its contacts.</param>
    /// <param name="events">Its events, one for each contact, in the same order.</param>
    public IReadOnlyList<Claim> Read(Document document, IReadOnlyList<ContactMention> contacts, IReadOnlyList<CodedEvent> events)
    {
        _published = document.Published?.DayNumber ?? -1;
        _anchors.Start(_published);
        _builder.Start(document, contacts, events);
        _claims.Clear();
        var number = 0;
        var after = -1;
        var last = -1;
        foreach (var match in _words.Phrases.Matches)
        {
            if (match.First <= last || _words.Pack.Phrases[match.Phrase].Kind != PhraseKind.ClaimWord)
                continue;
            while (number < _words.Sentences.Count && _words.Sentences[number].End <= match.First)
            {
                number++;
                after = -1;
            }
            if (number == _words.Sentences.Count)
                break;
            var sentence = _words.Sentences[number];
            last = match.First;
            if (sentence.Zone == Zone.Furniture || match.First < sentence.First)
                continue;
            if (_heads.Read(match.First, sentence, number, after) is { } head)
                after = Math.Max(after, ReadFrom(head, sentence));
            else if (ReadNotSince(match, sentence, number) is >= 0 and var end)
                after = end;
        }
        return ClaimConflicts.Distinct(_claims);
    }

    // Finds the anchors behind a head; returns where the claim ends, or -1 when it is none.
    private int ReadFrom(ClaimHead head, Sentence sentence)
    {
        var last = head.Word.Kind is ClaimWordKind.Last or ClaimWordKind.LastTime;
        var target = _builder.Link(head);
        if (head.Noun < 0 && target < 0)
            return -1;
        // A sentence without an event of the record must say itself whose first it is: a market has sessions too.
        if (sentence.Zone != Zone.Title && !_builder.IsIn(target, head.Sentence) && !head.IsStated && (head.Kind == ContactKind.Talks || !HasComplement(head)))
            return -1;
        var day = _builder.DayOf(target) ?? _published;
        var ever = head.Word.Kind == ClaimWordKind.Never;
        var end = head.End;
        var found = -1;
        for (var t = head.End; t < sentence.End && t - head.End < AnchorReach; t++)
        {
            if (_words.Tokens[t].Kind == TokenKind.Mark && !GoesOn(t, sentence))
                break;
            if (t > head.End && IsBarrier(t, head, sentence))
                break;
            if (_heads.Is(t, ClaimWordKind.Ever, out var everEnd))
            {
                ever = true;
                end = everEnd;
                t = everEnd - 1;
            }
            else if (_heads.Is(t, ClaimWordKind.Since, out var since))
            {
                if (_anchors.TrySince(since, sentence.End, day, _builder.PersonOf(target), out var anchor))
                {
                    found = Add(head, target, t, last ? "last-contact-on" : Type(head, anchor, t, since: true), anchor, "since");
                    t = anchor.End - 1;
                    end = anchor.End;
                    if (!(t + 1 < sentence.End && _words[t + 1].Joined && _heads.Is(t + 1, ClaimWordKind.Since, out _)))
                        return found;
                }
            }
            else if (!last && _heads.Is(t, ClaimWordKind.Within, out var within) && _anchors.TryWithin(within, sentence.End, day, out var period)
                || !last && _heads.Is(t, ClaimWordKind.In, out within) && _anchors.TryDuration(within, sentence.End, day, out period)
                || !last && _anchors.TryPeriod(t, sentence.End, out period) && IsCurrent(period))
            {
                return Add(head, target, t, Type(head, period, t, since: false), period, "within");
            }
            else if (last && _anchors.TryDate(t, sentence.End, out var date))
            {
                return Add(head, target, t, "last-contact-on", date, "on");
            }
            if (_heads.MentionAt(t) is { } mention && mention.First == t)
                t = mention.End - 1;
        }
        if (found >= 0)
            return found;
        if (head.Word.Kind == ClaimWordKind.LastTime)
            return BeforeLastTime(head, sentence, target);
        if (last || head.Word.Kind is ClaimWordKind.Highest or ClaimWordKind.Counted or ClaimWordKind.Times || head.Noun >= 0 && _heads.Is(head.Noun, ClaimWordKind.Trip, out _))
            return -1;
        return WithoutAnchor(head, target, ever, end);
    }

    // "first ever" needs its words, or says whose first it is; a bare "second" must be a statement, not the name of a summit.
    private int WithoutAnchor(ClaimHead head, int target, bool ever, int end)
    {
        if (head.Word.Kind == ClaimWordKind.Never || head.Word.Value == 1)
        {
            var holder = head.Office is not null && (head.Word.Kind == ClaimWordKind.Never || head.Kind == ContactKind.Visit);
            var first = head.Word.Kind == ClaimWordKind.Time && head.IsVerb && head.Kind is ContactKind.Visit or ContactKind.Call or ContactKind.Meeting && _builder.IsTrigger(target, head.Noun);
            if (!ever && !holder && !first && !(head.Office is null && HasComplement(head) && (head.IsStated || head.Word.Kind == ClaimWordKind.Leading)))
                return -1;
            end = Math.Max(end, _builder.ComplementEnd(head));
            return Add(head, target, end, "first-ever", null, "ever", end);
        }
        if (!head.IsStated || head.Word.Kind == ClaimWordKind.Leading && head.Office is not null || head.Noun < 0 || head.IsVerb || !HasComplement(head) && !_builder.IsSuffixed(head.Noun))
            return -1;
        return Add(head, target, head.End, "nth-in-period", new Anchor(head.End, "count", -1, -1, 0, null, ""), "count");
    }

    // "حين زار العاصمة الإيرانية في مارس 2023 للمرة الأخيرة": the date stands before.
    private int BeforeLastTime(ClaimHead head, Sentence sentence, int target)
    {
        for (var i = _dates.Dates.Count - 1; i >= 0; i--)
            if (_dates.Dates[i].End <= head.First && _dates.Dates[i].First >= sentence.First && _anchors.TryDate(_dates.Dates[i].First, sentence.End, out var anchor))
                return Add(head, target, head.End, "last-contact-on", anchor with { End = head.End }, "on");
        return -1;
    }

    // "لم يلتقيا منذ 2019": a negated verb of contact and a since.
    private int ReadNotSince(Match match, Sentence sentence, int number)
    {
        if (!_heads.Is(match.First, ClaimWordKind.Since, out var since))
            return -1;
        for (var t = match.First - 1; t > sentence.First && match.First - t < 14; t--)
        {
            if (!_contacts.IsVerb(t, out var kind))
                continue;
            // "لم يغادر بلاده منذ": a traveller who goes nowhere in particular.
            if (!_words[t - 1].Is(Lex.Negation) || kind == ContactKind.Visit && !_builder.NamesState(t + 1, match.First))
                return -1;
            var head = new ClaimHead(_words.Pack.ClaimWords[_words.Pack.Phrases[match.Phrase].Value], t - 1, t + 1, number, t, kind, true, true, null);
            var target = _builder.Link(head);
            return _anchors.TrySince(since, sentence.End, _builder.DayOf(target) ?? _published, _builder.PersonOf(target), out var anchor)
                ? Add(head, target, match.First, "last-contact-on", anchor, "not-since") : -1;
        }
        return -1;
    }

    // A comma or bracket does not end a claim where its anchor follows at once, nor where a parenthesis is open.
    private bool GoesOn(int token, Sentence sentence)
    {
        if (_words.Tokens[token].Final is '(' or ')' or '«' or '»' or '"' or '“' or '”')
            return true;
        return token + 1 < sentence.End && (_heads.Is(token + 1, ClaimWordKind.Since, out _) || _heads.Is(token + 1, ClaimWordKind.Within, out _) && !_words[token + 1].Joined);
    }

    // A joined verb or a subordinate conjunction opens a new clause, another head another claim.
    private bool IsBarrier(int token, ClaimHead head, Sentence sentence)
    {
        if (_words[token].Joined && _words[token].Is(Lex.Finite) && !_words[token].Is(Lex.Noun | Lex.Name | Lex.Adjective) && _heads.MentionAt(token) is null)
            return true;
        if (_heads.Is(token, ClaimWordKind.Stop, out _) && !_words[token].Is(Lex.Relative))
            return true;
        return _heads.WordAt(token, out _) is { Kind: <= ClaimWordKind.LastTime } && _heads.Read(token, sentence, head.Sentence, head.End) is not null;
    }

    private bool IsCurrent(Anchor period) => period.Start <= _published && _published <= period.Last && period.Text.StartsWith("this", StringComparison.Ordinal);

    private bool HasComplement(ClaimHead head)
    {
        for (var t = head.End; t < head.End + 4 && t < _words.Count && _words.Tokens[t].Kind == TokenKind.Word; t++)
        {
            if ((_words[t].Clitics & Clitics.To) != 0 || _heads.MentionAt(t) is { } mention && mention.First == t && t == head.End)
                return true;
            if (_words.Pack.Prepositions.TryGetValue(_words[t].Form, out var preposition))
                return preposition.Slot == _betweenSlot || preposition.Slot == _forSlot || preposition.Slot == _withSlot || preposition.Slot == _toSlot;
        }
        return false;
    }

    private string Type(ClaimHead head, Anchor anchor, int until, bool since)
    {
        if (head.Word.Kind is not ClaimWordKind.Highest && head.Word.Value > 1 || !since && anchor.Precision != "duration")
            return "nth-in-period";
        var years = anchor.Precision == "duration" && anchor.Unit == "year";
        return years && _builder.CountsHolders(head, until) && head.Kind == ContactKind.Visit ? "first-visit-in-years" : "first-since";
    }

    // The words between the head and its anchor's first name what is counted.
    private int Add(ClaimHead head, int target, int until, string type, Anchor? anchor, string how, int end = -1)
    {
        end = anchor?.End ?? end;
        if (head.Word.Kind is ClaimWordKind.Counted or ClaimWordKind.Times && !_builder.IsOfTwo(target))
            return -1;
        if (_builder.Build(head, target, type, anchor, until, end, how) is not { } claim)
            return -1;
        _claims.Add(claim);
        return end;
    }
}
