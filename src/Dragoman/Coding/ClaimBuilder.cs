using System.Globalization;
using Dragoman.Entities;
using Dragoman.Languages;
using Dragoman.Matching;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Finds the event a claim is about and builds the claim: parties, level, kind of contact, span.</summary>
internal sealed class ClaimBuilder(Words words, ClaimHeadReader heads, ClaimSideReader sideReader)
{
    private Document? _document;
    private IReadOnlyList<ContactMention> _contacts = [];
    private IReadOnlyList<CodedEvent> _events = [];

    public void Start(Document document, IReadOnlyList<ContactMention> contacts, IReadOnlyList<CodedEvent> events)
    {
        _document = document;
        _contacts = contacts;
        _events = events;
    }

    /// <summary>The number of the event a head speaks of: that of its own noun, else the nearest of a fitting kind; -1 for none.</summary>
    public int Link(ClaimHead head)
    {
        var best = -1;
        var bestScore = 0;
        for (var i = 0; i < _contacts.Count; i++)
        {
            var contact = _contacts[i];
            if (contact.Kind is ContactKind.Message or ContactKind.Envoy != head.Kind is ContactKind.Message or ContactKind.Envoy && head.Noun >= 0)
                continue;
            var score = 0;
            foreach (var evidence in contact.Evidence)
                score = Math.Max(score, Nearness(evidence, head));
            score += Fits(head.Kind, contact.Kind) || head.Noun < 0 ? 20 : -20;
            // What is recalled is seldom what a claim is about, unless it is told in the same sentence.
            if (contact.Status == EventStatus.Historical)
                score -= 3;
            if (score > bestScore)
            {
                best = i;
                bestScore = score;
            }
        }
        return head.Word.Kind is ClaimWordKind.Last or ClaimWordKind.LastTime && best >= 0 && _contacts[best].Status == EventStatus.Historical ? Present(best) : best;
    }

    private static int Nearness(ContactMention evidence, ClaimHead head)
    {
        if (evidence.First == head.Noun)
            return 100;
        var distance = Math.Abs(evidence.First - head.First);
        if (evidence.SentenceNumber == head.Sentence)
            return (evidence.First < head.First ? 60 : 50) - Math.Min(20, distance / 2);
        var sentences = head.Sentence - evidence.SentenceNumber;
        return sentences > 0 ? Math.Max(5, 36 - 6 * sentences) : Math.Max(2, 26 + 6 * sentences);
    }

    private static bool Fits(ContactKind noun, ContactKind contact) => noun == contact || noun switch
    {
        ContactKind.Unstated => contact is ContactKind.Call or ContactKind.Video or ContactKind.Meeting or ContactKind.Talks,
        ContactKind.Talks => true,
        ContactKind.Call => contact is ContactKind.Video or ContactKind.Unstated,
        ContactKind.Meeting => contact is ContactKind.Visit or ContactKind.Summit,
        ContactKind.Summit => contact is ContactKind.Meeting or ContactKind.Visit,
        ContactKind.Visit => contact is ContactKind.Summit or ContactKind.Meeting,
        _ => false,
    };

    // "The last call was on ..." is said beside the present call and about it.
    private int Present(int historical)
    {
        var sides = Sides(historical);
        for (var i = 0; i < _contacts.Count; i++)
            if (i != historical && _contacts[i].Status != EventStatus.Historical && Sides(i).SetEquals(sides))
                return i;
        return historical;
    }

    private HashSet<int> Sides(int contact) => [.. _contacts[contact].Parties.Where(party => (party.Role & PartyRole.Carrier) == 0).Select(party => party.Side).OfType<int>()];

    /// <summary>The day of an event, or null.</summary>
    public int? DayOf(int target) => target >= 0 && _events[target].Date is { } date ? date.Start.DayNumber : null;

    /// <summary>The person "his" means: who travels, else the first named; -1 for none.</summary>
    public int PersonOf(int target)
    {
        if (target < 0)
            return -1;
        var parties = _contacts[target].Parties;
        foreach (var party in parties)
            if ((party.Role & PartyRole.Visitor) != 0 && party.Mention.Person >= 0)
                return party.Mention.Person;
        foreach (var party in parties)
            if ((party.Role & PartyRole.Carrier) == 0 && party.Mention.Person >= 0)
                return party.Mention.Person;
        return -1;
    }

    /// <summary>Whether an event is told in a sentence.</summary>
    public bool IsIn(int target, int sentence) => target >= 0 && _contacts[target].Evidence.Exists(evidence => evidence.SentenceNumber == sentence);

    /// <summary>Whether a token opened an event.</summary>
    public bool IsTrigger(int target, int token) => target >= 0 && _contacts[target].Evidence.Exists(evidence => evidence.First == token);

    /// <summary>Whether an event has two sides: only then is a number of contacts one of theirs.</summary>
    public bool IsOfTwo(int target) => target >= 0 && Sides(target).Count == 2;

    /// <summary>Whether a state or place is named in a stretch.</summary>
    public bool NamesState(int first, int end)
    {
        for (var t = first; t < end; t++)
            if (heads.MentionAt(t) is { Kind: MentionKind.State or MentionKind.Place })
                return true;
        return false;
    }

    /// <summary>Whether a noun has a possessive ("his visit").</summary>
    public bool IsSuffixed(int token)
    {
        foreach (var reading in words.Pack.ReadingsOf(words[token].Form))
            if ((reading.Inflection & Inflection.Suffixed) != 0)
                return true;
        return false;
    }

    /// <summary>Whether the claim counts any holder of an office ("of an Egyptian president"), not the persons named.</summary>
    public bool CountsHolders(ClaimHead head, int end)
    {
        if (head.Office is not null)
            return true;
        for (var t = head.First; t < end; t++)
            if (heads.MentionAt(t) is { } mention && mention.First == t && IsIndefiniteOffice(mention))
                return true;
        return false;
    }

    // "رئيس مصري", "وزير خارجية تركي": an office with the adjective of a state, no article and no name.
    private bool IsIndefiniteOffice(Mention mention)
    {
        if (mention.IsNamed || mention.Office < 0 && mention.Kind != MentionKind.Group)
            return false;
        var nisba = false;
        for (var t = mention.First; t < mention.End; t++)
        {
            if ((words[t].Clitics & Clitics.Article) != 0)
                return false;
            nisba |= words.TryPhrase(t, PhraseKind.Nisba, out _, out _);
        }
        return nisba || mention.State < 0 && mention.Organisation < 0;
    }

    /// <summary>One past the names and offices that follow a head without an anchor ("to Iraq", "of an Israeli prime minister to the Emirates").</summary>
    public int ComplementEnd(ClaimHead head)
    {
        var end = head.End;
        for (var t = head.End; t < words.Count && words.Tokens[t].Kind == TokenKind.Word && t - end < 3; t++)
        {
            if (heads.MentionAt(t) is { } mention && mention.First == t && !words[t].Is(Lex.Conjunction))
            {
                end = mention.End;
                t = mention.End - 1;
            }
            else if (words.Pack.Prepositions.TryGetValue(words[t].Form, out var preposition) && preposition.Pronouns > 0)
            {
                end = t + 1;
            }
            else if (words[t].Joined && words[t].Is(Lex.Finite) || words[t].Is(Lex.Subordinator))
            {
                break;
            }
        }
        return end;
    }

    /// <summary>Builds a claim; null where neither an event nor the sentence gives two sides.</summary>
    /// <param name="head">Its head.</param>
    /// <param name="target">The number of its event, or -1.</param>
    /// <param name="type">Its type.</param>
    /// <param name="anchor">Its anchor, or null.</param>
    /// <param name="until">Where the words that say what is counted end and the anchor begins.</param>
    /// <param name="end">One past its last token.</param>
    /// <param name="how">What completes its rule id.</param>
    public Claim? Build(ClaimHead head, int target, string type, Anchor? anchor, int until, int end, string how)
    {
        var sides = sideReader.Of(head, target < 0 ? null : _contacts[target], target < 0 ? null : _events[target], until);
        if (sides.Event is null)
            target = -1;
        var countries = sides.Countries;
        if (countries.Count < 2)
            return null;
        var level = sides.StatesOnly || CountsHolders(head, until) || HasStateWords(head, until) ? "state" : "person";
        var first = SpanStart(head);
        var span = new TextSpan(words.StartWithoutClitics(first), words.Tokens[end - 1].End);
        var contact = ContactOf(head, target, countries.Count, end);
        return new Claim
        {
            Id = Id(span, type, anchor),
            Type = type,
            Contact = contact,
            Level = level,
            Parties = level == "state" ? sides.StateParties : sides.Entities,
            Countries = countries,
            Event = target >= 0 ? _events[target].Id : null,
            Anchor = anchor is { } measured ? Measure(head, type, measured, target) : null,
            Span = span,
            Zone = words.Sentences[head.Sentence].Zone,
            Rule = head.Word.Id + "/" + how,
        };
    }

    private bool HasStateWords(ClaimHead head, int end)
    {
        for (var t = Math.Min(head.First, SpanStart(head)); t < end; t++)
            if (heads.Is(t, ClaimWordKind.StateLevel, out _))
                return true;
        return false;
    }

    // The claim's own noun says what is counted; contact of unstated kind and talks take the event's.
    private string ContactOf(ClaimHead head, int target, int sides, int end)
    {
        var known = target < 0 ? null : _events[target].Contact;
        for (var t = Math.Min(head.First, head.Noun < 0 ? head.First : head.Noun); t < head.End; t++)
            if (!head.IsVerb && heads.Is(t, ClaimWordKind.AnyContact, out _) && t == head.Noun && !IsByPhone(t, end))
                return "any";
        if (head.Noun < 0)
            return known ?? "any";
        return head.Kind switch
        {
            ContactKind.Call or ContactKind.Video or ContactKind.Visit => head.Kind.ToString().ToLowerInvariant(),
            ContactKind.Meeting => "meeting",
            ContactKind.Summit => sides > 2 ? "summit" : "meeting",
            ContactKind.Talks => known is null or "visit" ? "meeting" : known,
            ContactKind.Unstated => known is "call" or "video" ? known : "call",
            _ => known ?? "any",
        };
    }

    private bool IsByPhone(int noun, int end)
    {
        for (var t = noun + 1; t < Math.Min(end, noun + 3); t++)
            if (words[t].Is(Lex.MediumPhone | Lex.MediumVideo) || words.TryPhrase(t, PhraseKind.Cue, out _, out var phrase) && words.Pack.Cues[phrase.Value].Kind is CueKind.Phone or CueKind.Video)
                return true;
        return false;
    }

    private int SpanStart(ClaimHead head)
    {
        var start = head.First;
        // "زيارته الخامسة", "اللقاء المباشر الأول": the noun it stands with belongs to the claim.
        if (head.Noun >= 0 && head.Noun < head.First && !head.IsVerb && head.First - head.Noun < 6)
        {
            start = head.Noun;
            for (var t = head.Noun + 1; t < head.First; t++)
                if (words.Tokens[t].Kind != TokenKind.Word || heads.Is(t, ClaimWordKind.Copula, out _))
                    return head.First;
        }
        return start;
    }

    private ClaimAnchor Measure(ClaimHead head, string type, Anchor anchor, int target)
    {
        if (type != "nth-in-period")
            return new ClaimAnchor(Day(anchor.Start), Day(anchor.Last), anchor.Precision, anchor.Count, anchor.Unit, anchor.Text);
        var n = Math.Max(1, head.Word.Value);
        var day = DayOf(target) ?? _document!.Published?.DayNumber ?? -1;
        // A period: the named one, the last N units, or from the anchor to the contact.
        var (start, end, text) = anchor.Precision switch
        {
            "count" => (-1, -1, ""),
            "duration" => (day < 0 || anchor.Start < 0 ? -1 : DateReader.Shift(day, Unit(anchor.Unit), -Math.Max(1, anchor.Count)), day, " in " + anchor.Text),
            "week" or "month" or "year" when anchor.Unit is not null => (anchor.Start, anchor.Last, " " + anchor.Text),
            _ => (anchor.Start, day, " since " + anchor.Text),
        };
        return new ClaimAnchor(Day(start), Day(end), "count", n, anchor.Unit, Ordinal(n) + text);
    }

    private static int Unit(string? name) => name switch { "day" => 1, "week" => 2, "month" => 3, "year" => 4, "decade" => 5, _ => 0 };

    private static DateOnly? Day(int number) => number is > 0 and < 3_000_000 ? DateOnly.FromDayNumber(number) : null;

    private static string Ordinal(int n) => n.ToString(CultureInfo.InvariantCulture) + (n % 100 is 11 or 12 or 13 ? "th" : (n % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    private string Id(TextSpan span, string type, Anchor? anchor)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{_document!.Id}\0{type}\0{span.Start}\0{anchor?.End ?? 0}");
        return "claim/" + FormHash.Of(text).ToString("x16", CultureInfo.InvariantCulture);
    }
}
