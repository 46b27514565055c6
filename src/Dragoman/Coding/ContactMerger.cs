using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Brings the passages of a report together: those of one contact become one event, different contacts stay apart.</summary>
internal sealed class ContactMerger(DateReader dates)
{
    /// <summary>What lies further back than this before the report's own news is recalled, not reported; a tour or a chain of calls is shorter.</summary>
    private const int RecalledAfterDays = 8;

    private int _published;

    /// <summary>The contacts, each with its evidence.</summary>
    public List<ContactMention> Merge(List<ContactMention> mentions, int published)
    {
        _published = published;
        foreach (var mention in mentions)
            Settle(mention);
        var contacts = new List<ContactMention>();
        var partial = mentions.Where(mention => mention.IsPartialVisit).ToList();
        foreach (var mention in mentions)
        {
            if (mention.IsPartialVisit)
                continue;
            mention.Evidence.Add(mention);
            if (mention.Kind == ContactKind.Invitation)
                continue;
            // A bare noun ("this is their first meeting since") speaks of the news first, then of what was mentioned last.
            var into = mention.IsReference ? FindReferred(contacts, mention)
                : (!mention.StatusStated ? contacts.FirstOrDefault(contact => Group(contact.Status) == 0 && IsSame(contact, mention)) : null) ?? contacts.LastOrDefault(contact => IsSame(contact, mention));
            // Opinion may speak of a contact that is told of, but tells of none itself.
            if (mention.IsOpinion && Group(mention.Status) == 0)
            {
                into?.Evidence.Add(mention);
                continue;
            }
            if (into is not null)
                Join(into, mention);
            else if (!mention.IsReference)
                contacts.Add(mention);
        }
        foreach (var visit in partial)
            FindHost(contacts, visit);
        AbsorbTalksIntoVisits(contacts);
        AbsorbHandingOver(contacts);
        foreach (var contact in contacts)
            Complete(contact);
        return contacts;
    }

    private DateExpression? DateOf(ContactMention contact)
    {
        if (contact.Date < 0)
            return null;
        var date = dates.Dates[contact.Date];
        return contact.Status is EventStatus.Planned or EventStatus.Postponed or EventStatus.Cancelled or EventStatus.Hypothetical ? date.Coming() : date;
    }

    // Tense and date decide together: a present tense with a coming date is a plan, a past one far back is recalled.
    private void Settle(ContactMention mention)
    {
        if (mention.IsPluperfect && mention.Status == EventStatus.Occurred && (mention.Date < 0 || _published < 0 || dates.Dates[mention.Date].EndDay < _published - 1))
        {
            mention.Status = EventStatus.Historical;
            mention.StatusStated = true;
            mention.StatusCue = "pluperfect";
        }
        // What began some days ago and is told today may be over; the text does not say that it goes on.
        if (mention.Status == EventStatus.Ongoing && mention.StatusCue == "begun" && mention.Date >= 0 && _published >= 0 && dates.Dates[mention.Date].EndDay < _published - 1)
            mention.Status = EventStatus.Occurred;
        if (mention.Date < 0 || _published < 0)
            return;
        var date = dates.Dates[mention.Date];
        var open = mention.StatusCue is null or "present" or "imperfect";
        if (mention.Status is EventStatus.Occurred or EventStatus.Ongoing)
        {
            if (open && (date.StartDay > _published || (mention.StatusCue is "present" or "imperfect" && date.NextStart > _published && date.StartDay != _published)
                // "يعقد الرئيسان اليوم قمة": a present tense in the body with the report's own day tells of what the day will bring.
                || (mention.StatusCue == "imperfect" && date.StartDay == _published && date.Precision == DatePrecision.Day)))
            {
                mention.Status = EventStatus.Planned;
                mention.StatusStated = true;
                mention.StatusCue = "coming-date";
            }
            // What a report opens with is its news, however late it is told.
            else if (date.EndDay < _published - RecalledAfterDays && mention.Zone != Zone.Title && (mention.SentenceNumber > 0 || mention.Status != EventStatus.Occurred || mention.StatusCue != "perfect"))
            {
                mention.Status = EventStatus.Historical;
                mention.StatusStated = true;
                mention.StatusCue = "past-date";
            }
        }
        else if (mention.Status == EventStatus.Historical && date.EndDay >= _published - 1 && date.Precision == DatePrecision.Day)
        {
            mention.Status = EventStatus.Occurred;
        }
    }

    private static ContactMention? FindReferred(List<ContactMention> contacts, ContactMention reference)
    {
        if (reference.Parties.Count > 0)
            return contacts.LastOrDefault(contact => Compatible(contact.Kind, reference.Kind) && Sides(reference).IsSubsetOf(Sides(contact)));
        for (var i = contacts.Count - 1; i >= 0; i--)
            if (contacts[i].Kind == reference.Kind && contacts[i].Status != EventStatus.Historical)
                return contacts[i];
        for (var i = contacts.Count - 1; i >= 0; i--)
            if (Compatible(contacts[i].Kind, reference.Kind) && contacts[i].Status != EventStatus.Historical)
                return contacts[i];
        for (var i = contacts.Count - 1; i >= 0; i--)
            if (Compatible(contacts[i].Kind, reference.Kind))
                return contacts[i];
        return null;
    }

    private bool IsSame(ContactMention contact, ContactMention mention) =>
        Compatible(contact.Kind, mention.Kind) && SameSides(contact, mention) && SamePeople(contact, mention) && SameStatus(contact, mention) && SameDate(contact, mention);

    private static bool Compatible(ContactKind one, ContactKind other)
    {
        if (one == other)
            return true;
        if (one > other)
            (one, other) = (other, one);
        return one switch
        {
            ContactKind.Unstated => other is ContactKind.Talks or ContactKind.Call or ContactKind.Video or ContactKind.Meeting or ContactKind.Visit,
            ContactKind.Talks => other is ContactKind.Call or ContactKind.Video or ContactKind.Meeting or ContactKind.Summit or ContactKind.Visit,
            ContactKind.Meeting => other is ContactKind.Summit or ContactKind.Visit,
            ContactKind.Visit => other is ContactKind.Summit,
            _ => false,
        };
    }

    private static HashSet<int> Sides(ContactMention contact) => [.. contact.Parties.Where(party => (party.Role & PartyRole.Carrier) == 0 && party.Side is not null).Select(party => party.Side!.Value)];

    private static bool SameSides(ContactMention one, ContactMention other)
    {
        var first = Sides(one);
        var second = Sides(other);
        if (first.SetEquals(second))
            return true;
        // A title or a later sentence may name only some of those at the table.
        var summit = one.Kind is ContactKind.Summit or ContactKind.Meeting or ContactKind.Talks or ContactKind.Video && other.Kind is ContactKind.Summit or ContactKind.Meeting or ContactKind.Talks or ContactKind.Video;
        return summit && (one.CalledSummit || other.CalledSummit || first.Count > 2 && second.Count > 2) && (first.IsSubsetOf(second) || second.IsSubsetOf(first));
    }

    // Two presidents and their ministers are different contacts, unless one passage names no person.
    private static bool SamePeople(ContactMention one, ContactMention other)
    {
        var visit = one.Kind == ContactKind.Visit || other.Kind == ContactKind.Visit;
        foreach (var side in Sides(one))
        {
            var first = People(one, side);
            var second = People(other, side);
            if (first.Count == 0 || second.Count == 0 || first.Overlaps(second))
                continue;
            // Whoever receives a visitor belongs to his visit.
            var visitor = one.Parties.Concat(other.Parties).Any(party => party.Side == side && (party.Role & PartyRole.Visitor) != 0);
            if (!visit || visitor)
                return false;
        }
        return true;
    }

    private static HashSet<string> People(ContactMention contact, int side) => [.. contact.Parties
        .Where(party => party.Side == side && (party.Mention.Person >= 0 || party.Mention.ProvisionalName is not null))
        .Select(party => party.Mention.ProvisionalName ?? party.Mention.Person.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    private static int Group(EventStatus status) => status switch
    {
        EventStatus.Occurred or EventStatus.Ongoing => 0,
        EventStatus.Planned or EventStatus.Postponed => 1,
        EventStatus.Cancelled or EventStatus.Denied => 2,
        EventStatus.Hypothetical => 3,
        _ => 4,
    };

    private static bool SameStatus(ContactMention one, ContactMention other)
    {
        if (Group(one.Status) == Group(other.Status))
            return true;
        // "وكان مودي قد زار وارسو، وأجرى محادثات الخميس": the date of the talks is that of the visit.
        if (Math.Abs(one.SentenceNumber - other.SentenceNumber) == 0 && (one.StatusCue == "pluperfect" && one.Date < 0 && other.Status == EventStatus.Occurred || other.StatusCue == "pluperfect" && other.Date < 0 && one.Status == EventStatus.Occurred))
            return true;
        // A noun or a headline's present tense takes the status that the body states.
        return IsOpen(one) || IsOpen(other);
    }

    private static bool IsOpen(ContactMention contact) => contact.Zone == Zone.Title && contact.StatusCue == "question" || contact.Status == EventStatus.Occurred && (!contact.StatusStated || contact.StatusCue == "present") && contact.Evidence.Count <= 2;

    private bool SameDate(ContactMention one, ContactMention other)
    {
        if (DateOf(one) is not { } first || DateOf(other) is not { } second)
        {
            // Without a date what is recalled is not today's news.
            return true;
        }
        return first.StartDay <= second.EndDay && second.StartDay <= first.EndDay
            || (one.Kind == ContactKind.Visit || other.Kind == ContactKind.Visit) && Math.Abs(first.StartDay - second.StartDay) <= 3;
    }

    private void Join(ContactMention into, ContactMention mention)
    {
        into.Evidence.Add(mention);
        if (mention.IsReference)
        {
            if (mention.StatusStated && mention.Status is EventStatus.Postponed or EventStatus.Cancelled && (Group(into.Status) is 1 or 3 || IsOpen(into)))
                into.Status = mention.Status;
        }
        else
        {
            into.Kind = Closer(into.Kind, mention.Kind);
            into.CalledSummit |= mention.CalledSummit;
            if (into.StatusCue == "pluperfect" && mention.Status == EventStatus.Occurred && mention.Date >= 0)
            {
                into.Status = EventStatus.Occurred;
                into.StatusCue = mention.StatusCue;
            }
            if (Group(into.Status) != Group(mention.Status) && IsOpen(into) || into.Status == EventStatus.Planned && mention.Status is EventStatus.Postponed)
            {
                into.Status = mention.Status;
                into.StatusCue = mention.StatusCue;
            }
            into.StatusStated |= mention.StatusStated;
            foreach (var party in mention.Parties)
                into.Parties.Add(party);
        }
        if (mention.Kind is ContactKind.Call or ContactKind.Video && into.Kind is ContactKind.Unstated or ContactKind.Talks)
            into.Kind = mention.Kind;
        if (mention.Date >= 0 && (into.Date < 0 || (dates.Dates[into.Date].Precision != DatePrecision.Day && dates.Dates[mention.Date].Precision == DatePrecision.Day)) && (!mention.IsReference || FitsStatus(into, mention)))
            into.Date = mention.Date;
        into.Place ??= mention.Place;
    }

    // "قبل اللقاء بيوم" or an old date beside "the call" does not date it.
    private bool FitsStatus(ContactMention into, ContactMention reference)
    {
        var date = dates.Dates[reference.Date];
        return into.Status switch
        {
            EventStatus.Occurred or EventStatus.Ongoing => _published < 0 || (date.StartDay <= _published && date.EndDay >= _published - RecalledAfterDays),
            EventStatus.Historical => true,
            _ => _published < 0 || date.Coming().EndDay >= _published,
        };
    }

    private static ContactKind Closer(ContactKind one, ContactKind other)
    {
        if (one == ContactKind.Visit || other == ContactKind.Visit)
            return ContactKind.Visit;
        if (one == ContactKind.Unstated || (one == ContactKind.Talks && other != ContactKind.Unstated))
            return other;
        return one == ContactKind.Meeting && other is ContactKind.Summit or ContactKind.Visit ? other : one;
    }

    // A visit without a goal ("during his visit to the country"): it is one to the side that met the traveller.
    private void FindHost(List<ContactMention> contacts, ContactMention visit)
    {
        var visitor = visit.Parties[0];
        if (contacts.Exists(contact => contact.Kind == ContactKind.Visit && contact.Parties.Exists(party => party.Side == visitor.Side && (party.Role & PartyRole.Visitor) != 0) && Group(contact.Status) == Group(visit.Status)))
            return;
        ContactMention? nearest = null;
        foreach (var contact in contacts)
            if (contact.Kind is ContactKind.Meeting or ContactKind.Talks && Sides(contact).Count == 2 && contact.Parties.Exists(party => party.Side == visitor.Side)
                && Group(contact.Status) == Group(visit.Status) && SameDate(contact, visit)
                && (nearest is null || Math.Abs(contact.SentenceNumber - visit.SentenceNumber) < Math.Abs(nearest.SentenceNumber - visit.SentenceNumber)))
                nearest = contact;
        if (nearest is null || Math.Abs(nearest.SentenceNumber - visit.SentenceNumber) > 2)
            return;
        nearest.Kind = ContactKind.Visit;
        nearest.Evidence.Add(visit);
        for (var i = 0; i < nearest.Parties.Count; i++)
            nearest.Parties[i] = nearest.Parties[i] with { Role = nearest.Parties[i].Role | (nearest.Parties[i].Side == visitor.Side ? PartyRole.Visitor : PartyRole.Host) };
    }

    // Who receives the bearer of a letter takes part in one message, not in a second contact.
    private void AbsorbHandingOver(List<ContactMention> contacts)
    {
        foreach (var message in contacts.Where(contact => contact.Kind == ContactKind.Message).ToList())
        {
            var handed = message.Evidence.Exists(evidence => evidence.Parties.Exists(party => (party.Role & PartyRole.Carrier) != 0)) || message.Evidence.Count > 1;
            if (contacts.Find(contact => contact.Kind == ContactKind.Envoy && Sides(contact).SetEquals(Sides(message)) && Math.Abs(contact.SentenceNumber - message.SentenceNumber) <= 1) is { } bearer)
            {
                message.Parties.AddRange(bearer.Parties.Where(party => (party.Role & PartyRole.Carrier) != 0));
                message.Evidence.AddRange(bearer.Evidence);
                contacts.Remove(bearer);
            }
            var handing = contacts.Find(contact => contact.Kind is ContactKind.Meeting or ContactKind.Talks && Sides(contact).SetEquals(Sides(message)) && Group(contact.Status) == Group(message.Status) && SameDate(contact, message)
                && Math.Abs(contact.SentenceNumber - message.SentenceNumber) <= 3);
            if (handing is null || !handed && handing.SentenceNumber != message.SentenceNumber)
                continue;
            foreach (var party in handing.Parties)
                if (!message.Parties.Exists(other => other.Mention.Person >= 0 && other.Mention.Person == party.Mention.Person))
                    message.Parties.Add(party with { Role = PartyRole.Carrier });
            message.Evidence.AddRange(handing.Evidence);
            contacts.Remove(handing);
        }
    }

    // Talks held on a visit belong to it and are not a second contact.
    private void AbsorbTalksIntoVisits(List<ContactMention> contacts)
    {
        for (var i = 0; i < contacts.Count; i++)
        {
            var visit = contacts[i];
            if (visit.Kind != ContactKind.Visit)
                continue;
            for (var j = contacts.Count - 1; j >= 0; j--)
            {
                var other = contacts[j];
                if (ReferenceEquals(visit, other) || !Compatible(other.Kind, ContactKind.Visit) || other.Kind == ContactKind.Summit || Group(other.Status) != Group(visit.Status)
                    || !Sides(other).IsSubsetOf(Sides(visit)) || !SameDate(visit, other) || !VisitorTakesPart(visit, other))
                    continue;
                visit.Evidence.AddRange(other.Evidence);
                visit.Parties.AddRange(other.Parties);
                if (visit.Date < 0)
                    visit.Date = other.Date;
                contacts.RemoveAt(j);
                if (j < i)
                    i--;
            }
        }
    }

    private static bool VisitorTakesPart(ContactMention visit, ContactMention other)
    {
        foreach (var party in visit.Parties)
            if ((party.Role & PartyRole.Visitor) != 0 && party.Side is { } side)
            {
                var visitors = People(visit, side);
                var present = People(other, side);
                if (visitors.Count > 0 && present.Count > 0 && !visitors.Overlaps(present))
                    return false;
            }
        return true;
    }

    private void Complete(ContactMention contact)
    {
        var sides = Sides(contact).Count;
        contact.Kind = contact.Kind switch
        {
            ContactKind.Unstated => ContactKind.Call,
            ContactKind.Talks or ContactKind.Meeting or ContactKind.Summit => sides > 2 ? ContactKind.Summit : ContactKind.Meeting,
            var kind => kind,
        };
        _ = _published;
    }
}
