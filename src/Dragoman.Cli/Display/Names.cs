using Dragoman.Coding;

namespace Dragoman.Cli.Display;

/// <summary>English names for the ids of a record.</summary>
internal sealed class Names
{
    private static readonly Dictionary<string, string> Languages = new(StringComparer.Ordinal)
    {
        ["ar"] = "Arabic",
        ["en"] = "English",
        ["ru"] = "Russian",
        ["he"] = "Hebrew",
        ["fa"] = "Persian",
        ["und"] = "unknown language",
    };

    private readonly Dictionary<string, string> _states;
    private readonly Dictionary<string, string> _offices;
    private readonly Dictionary<string, string> _organisations;

    /// <summary>Takes the names from what the pack knows.</summary>
    public Names(Pack pack)
    {
        _states = pack.Knowledge.States.ToDictionary(state => state.Iso3, state => state.Name, StringComparer.Ordinal);
        _offices = pack.Knowledge.Offices.ToDictionary(office => office.Id, office => office.Name, StringComparer.Ordinal);
        _organisations = pack.Knowledge.Organisations.ToDictionary(organisation => organisation.Id, organisation => organisation.Name, StringComparer.Ordinal);
    }

    /// <summary>A language by its code.</summary>
    public static string Language(string code) => Languages.GetValueOrDefault(code, code);

    /// <summary>A state or organisation by its code.</summary>
    public string Country(string code) => _states.GetValueOrDefault(code) ?? _organisations.GetValueOrDefault(code, code);

    /// <summary>An office by its id.</summary>
    public string Office(string id) => _offices.GetValueOrDefault(id, id);

    /// <summary>A party with office and country.</summary>
    public string Party(Participant party)
    {
        var parts = new List<string> { party.Name };
        if (party.Office is not null && Office(party.Office) != party.Name)
            parts.Add(Office(party.Office));
        if (party.Country is not null && Country(party.Country) != party.Name)
            parts.Add(Country(party.Country));
        return string.Join(", ", parts.Select(part => TerminalText.Clean(part)));
    }
}
