using MemoryPack;

namespace Dragoman.Languages;

/// <summary>An element of a claim.</summary>
/// <param name="Id">Rule id.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Value">The ordinal, where it is one.</param>
[MemoryPackable]
public sealed partial record ClaimWord(string Id, ClaimWordKind Kind, int Value);
