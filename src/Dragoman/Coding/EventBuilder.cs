using System.Globalization;
using Dragoman.Entities;
using Dragoman.Languages;
using Dragoman.Matching;
using Dragoman.Ontology;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Turns the contacts of a report into events of the record: participants, date, place, type and scores.</summary>
internal sealed class EventBuilder(Words words, Knowledge knowledge, DateReader dates, ParticipantBuilder participants)
{
    private readonly Dictionary<string, int> _topicNumbers = knowledge.Topics.Select((topic, number) => (topic.Id, number)).ToDictionary(topic => topic.Id, topic => topic.number);

    /// <summary>Builds one event.</summary>
    public CodedEvent Build(Document document, ContactMention contact, IReadOnlyList<TopicMention> topics)
    {
        // An envoy speaks for who sent him and is of his side; who only carries a letter or lends a table is not.
        bool Carries(Party party) => (party.Role & PartyRole.Carrier) != 0 && !(contact.Kind == ContactKind.Envoy && Has(contact, party, PartyRole.Initiator));
        var mediated = contact.Parties.Where(Carries).ToList();
        var sides = contact.Parties.Where(party => !Carries(party) && party.Side is not null).ToList();
        bool IsRecipient(Party party) => contact.Kind switch
        {
            ContactKind.Visit => Has(contact, party, PartyRole.Host) && !Has(contact, party, PartyRole.Visitor),
            ContactKind.Message or ContactKind.Envoy => Has(contact, party, PartyRole.Addressee) && !Has(contact, party, PartyRole.Initiator),
            _ => false,
        };
        var actors = participants.Build(sides.Where(party => !IsRecipient(party)), contact);
        var recipients = participants.Build(sides.Where(IsRecipient), contact);
        var kind = contact.Kind.ToString().ToLowerInvariant();
        var (type, mode) = TypeOf(contact, sides);
        var score = ScoreOf(type, mode, kind);
        var first = contact.Evidence[0];
        var date = DateOf(contact, document.Published);
        return new CodedEvent
        {
            Id = Id(document, contact),
            Type = type,
            Mode = mode,
            Contexts = [.. topics.SelectMany(topic => knowledge.Topics[_topicNumbers[topic.Id]].Contexts).Prepend("diplomatic").Distinct()],
            Contact = kind,
            Cameo = score.Cameo,
            Quad = score.Quad,
            Goldstein = score.Goldstein,
            PloverScore = score.Plover,
            Status = contact.Status,
            Actors = actors,
            Recipients = recipients,
            Intermediaries = participants.Build(mediated, contact),
            Date = date,
            Place = PlaceOf(contact),
            Topics = topics,
            Zone = contact.Evidence.Min(evidence => evidence.Zone),
            Confidence = Confidence(contact, actors.Count + recipients.Count),
            Rule = first.Rule,
            Trigger = words.Span(first.First, first.End),
            Evidence = [.. contact.Evidence.DistinctBy(evidence => evidence.First).OrderBy(evidence => evidence.First).Select(evidence => new Evidence(words.Span(evidence.First, evidence.End), evidence.Rule, evidence.StatusCue, evidence.Zone))],
            AttributedTo = [],
        };
    }

    private static bool Has(ContactMention contact, Party party, PartyRole role)
    {
        foreach (var other in contact.Parties)
            if (other.Side == party.Side && (other.Role & role) != 0)
                return true;
        return false;
    }

    // PLOVER: what is still to come is AGREE, what is called off REJECT; the contact and its status keep both readings.
    private static (string Type, string? Mode) TypeOf(ContactMention contact, List<Party> sides) => contact.Status switch
    {
        EventStatus.Planned or EventStatus.Postponed => ("AGREE", null),
        EventStatus.Cancelled => ("REJECT", "meet"),
        _ => ("CONSULT", contact.Kind switch
        {
            ContactKind.Call or ContactKind.Video => "phone",
            ContactKind.Visit => "visit",
            ContactKind.Summit => "multilateral",
            ContactKind.Meeting when contact.Place is { State: >= 0 } place && sides.TrueForAll(side => side.Side != place.State) => "third-party",
            _ => null,
        }),
    };

    private EventScore ScoreOf(string type, string? mode, string contact)
    {
        EventScore? found = null;
        foreach (var score in knowledge.Scores)
            if (score.Type == type && (score.Mode.Length == 0 || score.Mode == mode) && (score.Contact.Length == 0 || score.Contact == contact))
                found = found is null || score.Mode.Length > 0 ? score : found;
        return found ?? throw new InvalidOperationException($"ontology/scores.tsv has no row for {type}.");
    }

    private EventDate? DateOf(ContactMention contact, DateOnly? published)
    {
        if (contact.Date >= 0)
        {
            var date = dates.Dates[contact.Date];
            if (contact.Status is EventStatus.Planned or EventStatus.Postponed or EventStatus.Cancelled or EventStatus.Hypothetical)
                date = date.Coming();
            return new EventDate(DateOnly.FromDayNumber(date.StartDay), DateOnly.FromDayNumber(date.EndDay), date.Precision, date.Basis, words.Span(date.First, date.End));
        }
        return contact.Status is EventStatus.Occurred or EventStatus.Ongoing && published is { } day ? new EventDate(day, day, DatePrecision.Day, DateBasis.Report, null) : null;
    }

    private EventPlace? PlaceOf(ContactMention contact)
    {
        if (contact.Kind is ContactKind.Call or ContactKind.Video or ContactKind.Message)
            return null;
        // The goal of a visit is where it takes place, if a place is named and not only a state.
        var goal = contact.Kind == ContactKind.Visit ? contact.Parties.Find(party => (party.Role & PartyRole.Host) != 0 && party.Mention.Kind == MentionKind.Place).Mention : null;
        if ((goal ?? contact.Place) is not { } place)
            return null;
        var name = place.Place >= 0 ? knowledge.Places[place.Place].Name : place.State >= 0 ? knowledge.States[place.State].Name : null;
        return name is null ? null : new EventPlace(name, place.State >= 0 ? knowledge.States[place.State].Iso3 : null, words.Span(place.First, place.End));
    }

    // Each thing that often goes wrong takes its share: parties taken from the context, one passage only, no stated status.
    private static double Confidence(ContactMention contact, int parties)
    {
        var confidence = 0.95;
        if (contact.Evidence.Count == 1)
            confidence -= 0.1;
        if (!contact.StatusStated)
            confidence -= 0.1;
        if (contact.Date < 0)
            confidence -= 0.05;
        if (parties > 4)
            confidence -= 0.05;
        if (contact.Parties.Exists(party => party.Mention.Bare))
            confidence -= 0.1;
        return Math.Round(Math.Max(0.3, confidence), 2);
    }

    private string Id(Document document, ContactMention contact)
    {
        var sides = string.Join(',', contact.Parties.Select(party => party.Side).OfType<int>().Distinct().Order());
        var text = string.Create(CultureInfo.InvariantCulture, $"{document.Id}\0{contact.Kind}\0{words.Tokens[contact.First].Start}\0{sides}");
        return "event/" + FormHash.Of(text).ToString("x16", CultureInfo.InvariantCulture);
    }
}
