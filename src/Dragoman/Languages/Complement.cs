using MemoryPack;

namespace Dragoman.Languages;

/// <summary>One way in which a verb of speaking takes its content, and what that makes of it.</summary>
/// <param name="Kind">What opens the content.</param>
/// <param name="Slot">Number of the preposition's slot, or -1.</param>
/// <param name="Act">"affirm", "urge", "say" and so on; null where only the noun in it can tell.</param>
/// <param name="NounDecides">Whether a noun of an act at the head of the content names the act ("expressed his refusal").</param>
/// <param name="Only">The acts that a noun may name here; empty for any.</param>
[MemoryPackable]
public sealed partial record Complement(ComplementKind Kind, int Slot, string? Act, bool NounDecides, string[] Only);
