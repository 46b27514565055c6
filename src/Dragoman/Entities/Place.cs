using MemoryPack;

namespace Dragoman.Entities;

/// <summary>A named place.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">English name.</param>
/// <param name="Kind">capital, city, seat, residence, region or venue.</param>
/// <param name="State">Number of the state it lies in, or -1.</param>
/// <param name="ActsForState">Whether its name is used for that state's government.</param>
/// <param name="ActsFor">Number of the organisation its name is used for, or -1.</param>
[MemoryPackable]
public sealed partial record Place(string Id, string Name, string Kind, int State, bool ActsForState, int ActsFor);
