using Dragoman.Coding;

namespace Dragoman.Tests.Cases;

/// <summary>The state or organisation that an entity of a record stands for, and its name, as cases write them.</summary>
internal sealed class Sides
{
    private readonly Dictionary<string, (string? Country, string Name)> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _organisationsOf = new(StringComparer.Ordinal);

    public Sides(Explanation read, Pack pack)
    {
        var day = read.Record.Published?.DayNumber;
        foreach (var participant in read.Record.Events.SelectMany(coded => coded.Actors.Concat(coded.Recipients).Concat(coded.Intermediaries)))
            _entities.TryAdd(participant.Entity, (participant.Country, participant.Name));
        foreach (var mention in read.Mentions)
            if (mention.Entity is { } entity)
                _entities.TryAdd(entity, (mention.Country, mention.Name ?? ""));
        foreach (var state in pack.Knowledge.States)
            _entities.TryAdd(state.Id, (state.Iso3, state.Name));
        foreach (var organisation in pack.Knowledge.Organisations)
            _entities.TryAdd(organisation.Id, (null, organisation.Name));
        foreach (var person in pack.Knowledge.People)
        {
            var held = person.Terms.Where(term => day is null || term.Holds(day.Value, grace: 31)).ToList();
            _entities.TryAdd(person.Id, (held.Where(term => term.State >= 0).Select(term => pack.Knowledge.States[term.State].Iso3).LastOrDefault(), person.Name));
            _organisationsOf[person.Id] = [.. held.Where(term => term.Organisation >= 0).Select(term => pack.Knowledge.Organisations[term.Organisation].Id)];
        }
    }

    /// <summary>Whether an entity with this country stands for a side: by country, as the organisation itself, or as somebody of that organisation.</summary>
    public bool Is(string? entity, string? country, string side) =>
        country == side || entity == side || (entity is not null && (OrganisationIn(entity) == side || (country is null && Organisations(entity).Contains(side))));

    public bool Is(string entity, string side) => Is(entity, CountryOf(entity), side);

    public string NameOf(string entity) => _entities.TryGetValue(entity, out var known) ? known.Name : "";

    /// <summary>As a case would write it.</summary>
    public string Show(string? entity, string? country, string? name) =>
        $"{(entity is null ? country ?? "?" : entity.StartsWith("org/", StringComparison.Ordinal) ? entity : country ?? OrganisationIn(entity) ?? Organisations(entity).FirstOrDefault() ?? "?")} {name ?? "?"}";

    public string Show(string entity) => Show(entity, CountryOf(entity), NameOf(entity));

    private string? CountryOf(string entity) => _entities.TryGetValue(entity, out var known) ? known.Country : null;

    private string[] Organisations(string entity) => _organisationsOf.GetValueOrDefault(entity, []);

    // "office/secretary-general/org/un" and "person/provisional/org/un/…" name their organisation.
    private static string? OrganisationIn(string entity)
    {
        var at = entity.IndexOf("/org/", StringComparison.Ordinal);
        return at < 0 ? null : string.Join('/', entity[(at + 1)..].Split('/').Take(2));
    }
}
