using System.Globalization;
using Dragoman.Entities;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Turns mentions into participants: one for each entity, with all its spans.</summary>
internal sealed class ParticipantBuilder(Words words, Knowledge knowledge)
{
    public IReadOnlyList<Participant> Build(IEnumerable<Party> parties, ContactMention contact)
    {
        var list = parties.ToList();
        var persons = list.Where(party => IsPerson(party.Mention)).Select(party => party.Side).ToHashSet();
        return [.. list
            // A state or institution is not named again beside the person who speaks for it.
            .Where(party => IsPerson(party.Mention) || !persons.Contains(party.Side))
            .GroupBy(party => Id(party.Mention))
            .Select(group => Build(group.Key, [.. group], contact))];
    }

    private static bool IsPerson(Mention mention) => mention.Person >= 0 || mention.ProvisionalName is not null;

    private Participant Build(string id, List<Party> parties, ContactMention contact)
    {
        // The fullest mention tells most: a named one before an office, an office before a state.
        var mention = parties.OrderByDescending(party => party.Mention.IsNamed).ThenByDescending(party => party.Mention.End - party.Mention.First).First().Mention;
        var office = mention.Office >= 0 && (IsPerson(mention) || mention.Kind == MentionKind.Office) ? knowledge.Offices[mention.Office] : null;
        return new Participant
        {
            Entity = id,
            Name = Name(mention),
            Kind = Kind(mention),
            Office = office?.Id,
            Country = mention.State >= 0 ? knowledge.States[mention.State].Iso3 : null,
            Sector = office?.Sector ?? (mention.Organisation >= 0 ? knowledge.Organisations[mention.Organisation].Plover : mention.State >= 0 ? "GOV" : null),
            Initiator = contact.Parties.Exists(party => (party.Role & PartyRole.Initiator) != 0 && party.Side == parties[0].Side),
            Spans = [.. parties.Select(party => Span(party.Mention)).Distinct().Order()],
        };
    }

    /// <summary>The words of a mention without attached conjunctions and prepositions.</summary>
    public TextSpan Span(Mention mention) => new(words.StartWithoutClitics(mention.First), words.Tokens[mention.End - 1].End);

    /// <summary>person, office, state, government or organisation.</summary>
    public static string Kind(Mention mention) => IsPerson(mention) ? "person" : mention.Kind switch
    {
        MentionKind.Organisation when mention.State < 0 => "organisation",
        MentionKind.Organisation or MentionKind.Group when mention.State >= 0 => "government",
        MentionKind.Office => "office",
        _ => mention.State >= 0 ? "state" : "organisation",
    };

    /// <summary>The stable id of what a mention was linked to.</summary>
    public string Id(Mention mention)
    {
        if (mention.Person >= 0)
            return knowledge.People[mention.Person].Id;
        var of = mention.State >= 0 ? knowledge.States[mention.State].Id : mention.Organisation >= 0 ? knowledge.Organisations[mention.Organisation].Id : "unknown";
        if (mention.ProvisionalName is { } name)
            return string.Create(CultureInfo.InvariantCulture, $"person/provisional/{of}/{Slug(name)}");
        if (mention.Kind == MentionKind.Office && mention.Office >= 0)
            return $"office/{knowledge.Offices[mention.Office].Id}/{of}";
        return mention.Kind == MentionKind.Organisation && mention.Organisation >= 0 ? knowledge.Organisations[mention.Organisation].Id : of;
    }

    /// <summary>English name.</summary>
    public string Name(Mention mention)
    {
        if (mention.Person >= 0)
            return knowledge.People[mention.Person].Name;
        if (mention.ProvisionalName is { } name)
            return name;
        var of = mention.Kind == MentionKind.Organisation && mention.Organisation >= 0 ? knowledge.Organisations[mention.Organisation].Name
            : mention.State >= 0 ? knowledge.States[mention.State].Name : mention.Organisation >= 0 ? knowledge.Organisations[mention.Organisation].Name : "unknown";
        return mention.Kind == MentionKind.Office && mention.Office >= 0 ? $"{knowledge.Offices[mention.Office].Name} of {of}" : of;
    }

    private static string Slug(string name) => string.Join('-', name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
