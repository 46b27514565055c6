using MemoryPack;

namespace Dragoman.Entities;

/// <summary>A kind of post.</summary>
/// <param name="Id">Stable id, "foreign-minister".</param>
/// <param name="Name">English name.</param>
/// <param name="Sector">Sector code of the PLOVER manual.</param>
/// <param name="Organisation">Number of the one organisation that has this post, or -1.</param>
[MemoryPackable]
public sealed partial record Office(string Id, string Name, string Sector, int Organisation);
