using Dragoman.Entities;

namespace Dragoman.Coding;

/// <summary>What a report has in mind as it goes on: its last subject, its last contact, the offices and countries named.</summary>
internal sealed class Salience(Knowledge knowledge, EntityLinker linker)
{
    /// <summary>The last subject that was an entity.</summary>
    public List<Mention>? Subject { get; set; }

    /// <summary>The state of the dateline, or -1.</summary>
    public int Home { get; set; } = -1;

    /// <summary>The report's day, or -1.</summary>
    public int Day { get; private set; } = -1;

    public void Start(int day)
    {
        Day = day;
        Subject = null;
        Home = -1;
    }

    /// <summary>The sides of the contact last spoken of.</summary>
    public IReadOnlyList<Party> LastParties(List<ContactMention> contacts)
    {
        _ = Home;
        for (var i = contacts.Count - 1; i >= 0; i--)
            if (!contacts[i].IsReference && !contacts[i].IsPartialVisit)
                return [.. contacts[i].Parties.Where(party => (party.Role & PartyRole.Carrier) == 0)];
        return [];
    }

    /// <summary>The holder of an office in the country of another mention.</summary>
    public Mention Holder(Mention office, Mention of)
    {
        var person = of.State >= 0 ? linker.Holder(office.Office, of.State, -1, Day) : -1;
        return new Mention { First = office.First, End = office.End, Kind = person >= 0 ? MentionKind.Person : MentionKind.Office, Person = person, Office = office.Office, State = of.State, Organisation = of.State >= 0 ? -1 : of.Organisation };
    }

    /// <summary>Whether a mention is of somebody who holds a public office, not the head of a club or association.</summary>
    public bool IsPolitical(Mention mention) => mention.Office >= 0 && mention.Kind is MentionKind.Person or MentionKind.Office && knowledge.Offices[mention.Office].Id is not ("organisation-head" or "organisation-deputy" or "delegation-head" or "senior-official" or "party-leader");

    public bool ActsForState(Mention place) => place.Place >= 0 && (knowledge.Places[place.Place].ActsForState || knowledge.Places[place.Place].ActsFor >= 0);

    /// <summary>Resolves "the president", "the minister", "the ministry" from what was named before, or from the dateline.</summary>
    public void Resolve(List<Mention> mentions, int from, int day)
    {
        for (var i = from; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (!mention.Bare || mention.IsResolved)
                continue;
            // "الملك" takes up who was called king before anyone else of the same rank.
            for (var before = 2 * i - 1; before >= 0 && !mention.IsResolved; before--)
            {
                var other = mentions[before % i];
                if (before >= i && (other.Title != mention.Title || mention.Title < 0))
                    continue;
                var minister = mention.Office == linker.MinisterGeneric && other.Office >= 0 && knowledge.Offices[other.Office].Id.EndsWith("minister", StringComparison.Ordinal);
                if (!other.IsResolved || other.Bare && other.Kind == MentionKind.Group || other.Office < 0 || (other.Office != mention.Office && !minister) || other.IsAdjectival)
                    continue;
                mention.Person = mention.Kind == MentionKind.Group ? -1 : other.Person;
                mention.ProvisionalName = mention.Kind == MentionKind.Group ? null : other.ProvisionalName;
                mention.State = other.State;
                mention.Organisation = other.Organisation;
                mention.Office = other.Office;
                if (mention.Kind == MentionKind.Office && mention.Person >= 0)
                    mention.Kind = MentionKind.Person;
            }
            if (mention.IsResolved || Home < 0 || mention.Office < 0)
                continue;
            mention.State = Home;
            if (mention.Kind == MentionKind.Office && linker.Holder(mention.Office, Home, -1, day) is >= 0 and var person)
            {
                mention.Person = person;
                mention.Kind = MentionKind.Person;
            }
        }
    }
}
