using System.Runtime.InteropServices;
using MemoryPack;

namespace Dragoman.Languages;

/// <summary>A word of dates.</summary>
/// <param name="Kind">What it gives.</param>
/// <param name="Value">The value, as its kind counts.</param>
/// <remarks>Packed, so that no padding of unset bytes goes into the compiled pack.</remarks>
[MemoryPackable]
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public readonly partial record struct CalendarWord(CalendarKind Kind, int Value);
