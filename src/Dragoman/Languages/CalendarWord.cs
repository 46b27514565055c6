using MemoryPack;

namespace Dragoman.Languages;

/// <summary>A word of dates.</summary>
/// <param name="Kind">What it gives.</param>
/// <param name="Value">The value, as its kind counts.</param>
[MemoryPackable]
public readonly partial record struct CalendarWord(CalendarKind Kind, int Value);
