using MemoryPack;

namespace Dragoman.Entities;

/// <summary>An organisation or armed group.</summary>
/// <param name="Id">Stable id, "org/nato".</param>
/// <param name="Name">English name.</param>
/// <param name="Kind">igo, un-body, court, armed-group, movement, party, state-body, ngo or agency.</param>
/// <param name="State">Number of the state it belongs to, or -1.</param>
/// <param name="Plover">Actor code of the PLOVER manual.</param>
[MemoryPackable]
public sealed partial record Organisation(string Id, string Name, string Kind, int State, string Plover)
{
    /// <summary>Whether it stands for its state in dealings with others (a parliament, a ministry, an army).</summary>
    [MemoryPackIgnore]
    public bool IsOrganOfState => Kind == "state-body" && State >= 0;

    /// <summary>Whether it deals with states as a side of its own.</summary>
    [MemoryPackIgnore]
    public bool IsSide => Kind is "igo" or "un-body" or "armed-group" or "movement" or "agency" or "court" || IsOrganOfState;
}
