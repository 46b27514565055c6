using System.Runtime.InteropServices;
using Dragoman.Languages;

namespace Dragoman.Coding;

/// <summary>A stretch of a sentence that plays one part.</summary>
/// <param name="Kind">The part.</param>
/// <param name="First">First token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Value">Number of the mention or date; lemma of a verb or noun; slot of a preposition.</param>
/// <param name="Inflection">Of a verb or noun.</param>
/// <param name="Frame">First frame of a verb or noun that fits its part, or -1.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Chunk(ChunkKind Kind, int First, int End, int Value, Inflection Inflection = 0, int Frame = -1);
