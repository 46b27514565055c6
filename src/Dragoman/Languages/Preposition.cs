using System.Runtime.InteropServices;

namespace Dragoman.Languages;

/// <summary>A preposition as frames see it.</summary>
/// <param name="Slot">Number of the slot it opens.</param>
/// <param name="Pronouns">How many persons an attached pronoun stands for: 0 for none, 1, or 2 for a dual.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct Preposition(int Slot, int Pronouns);
