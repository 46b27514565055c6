using MemoryPack;

namespace Dragoman.Entities;

/// <summary>A word that points back to parties.</summary>
/// <param name="Id">Rule id.</param>
/// <param name="Kind">What it takes up.</param>
/// <param name="Count">How many: 1, 2, or 3 for "all".</param>
[MemoryPackable]
public sealed partial record Anaphor(string Id, AnaphorKind Kind, int Count);
