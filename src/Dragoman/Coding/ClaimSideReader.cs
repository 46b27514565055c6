using Dragoman.Entities;
using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Says whose contacts a claim counts: the sides of its event, or those its own words or its sentence name.</summary>
internal sealed class ClaimSideReader(Words words, List<Mention> mentions, Knowledge knowledge, ParticipantBuilder participants)
{
    /// <summary>The sides.</summary>
    /// <param name="head">The claim's head.</param>
    /// <param name="contact">The contact it was linked to, or null.</param>
    /// <param name="coded">The same as an event.</param>
    /// <param name="until">Where the words that say what is counted end.</param>
    public ClaimSides Of(ClaimHead head, ContactMention? contact, CodedEvent? coded, int until)
    {
        var visit = head.Kind == ContactKind.Visit;
        var named = SpokenOf(head.First, until, visit);
        var around = SpokenOf(words.Sentences[head.Sentence].First, head.First, visit);
        if (contact is null || coded is null)
            return OfMentions(Distinct(around) > 1 ? around : named);
        // A contact of another sentence with other sides is not the one meant where the claim's own sentence names two or more.
        if (!contact.Evidence.Exists(evidence => evidence.SentenceNumber == head.Sentence) && Distinct(around) > 1 && !around.TrueForAll(mention => IsSide(contact, mention)))
            return OfMentions(around);
        var sides = OfEvent(contact, coded);
        // "بين رئيسين أميركي وسوري": the claim counts two of those at the table.
        if (Distinct(named) > 1 && named.TrueForAll(mention => IsSide(contact, mention)) && Distinct(named) < sides.Countries.Count)
            return OfMentions(named) with { Event = coded };
        return sides;
    }

    // Places are sides of visits only; a club at whose summit two meet is none.
    private List<Mention> SpokenOf(int first, int end, bool visit)
    {
        var found = new List<Mention>();
        foreach (var mention in mentions)
            if (mention.First >= first && mention.End <= end && mention.Kind is not (MentionKind.Anaphor or MentionKind.Organisation) && (visit || mention.Kind != MentionKind.Place) && Party.SideOf(mention) is not null)
                found.Add(mention);
        return found;
    }

    private static int Distinct(List<Mention> list) => list.Select(Party.SideOf).Distinct().Count();

    private static bool IsSide(ContactMention contact, Mention mention) => contact.Parties.Exists(party => party.Side == Party.SideOf(mention));

    private ClaimSides OfMentions(List<Mention> list)
    {
        var sides = list.GroupBy(Party.SideOf).Select(group => group.OrderByDescending(mention => mention.IsNamed).ThenByDescending(mention => mention.Office >= 0).First()).ToList();
        return new ClaimSides(null, [.. sides.Select(CountryOf)], [.. sides.Select(participants.Id)], [.. sides.Select(StatePartyOf)], sides.TrueForAll(mention => ParticipantBuilder.Kind(mention) is "state" or "government" or "organisation"));
    }

    private string CountryOf(Mention mention) => Party.SideOf(mention) is not { } side ? participants.Id(mention)
        : side >= 100_000 ? knowledge.Organisations[side - 100_000].Id : knowledge.States[side].Iso3;

    private string StatePartyOf(Mention mention)
    {
        var of = Party.SideOf(mention) is { } side ? side >= 100_000 ? knowledge.Organisations[side - 100_000].Id : knowledge.States[side].Id : participants.Id(mention);
        return mention.Office >= 0 && ParticipantBuilder.Kind(mention) is "person" or "office" ? $"office/{knowledge.Offices[mention.Office].Id}/{of}" : of;
    }

    // In the event's order: who travels first.
    private ClaimSides OfEvent(ContactMention contact, CodedEvent coded)
    {
        var countries = new List<string>();
        var entities = new List<string>();
        var states = new List<string>();
        var statesOnly = true;
        foreach (var participant in coded.Actors.Concat(coded.Recipients))
        {
            var mention = contact.Parties.Find(party => participants.Id(party.Mention) == participant.Entity).Mention;
            var country = mention is null ? participant.Country ?? participant.Entity : CountryOf(mention);
            entities.Add(participant.Entity);
            statesOnly &= participant.Kind is "state" or "government" or "organisation";
            if (countries.Contains(country))
                continue;
            countries.Add(country);
            states.Add(mention is null ? participant.Entity : StatePartyOf(mention));
        }
        return new ClaimSides(coded, countries, entities, states, statesOnly);
    }
}
