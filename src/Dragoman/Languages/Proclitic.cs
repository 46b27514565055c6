using MemoryPack;

namespace Dragoman.Languages;

/// <summary>A string of clitics that may stand before a word.</summary>
/// <param name="Letters">Folded letters.</param>
/// <param name="Clitics">What they are.</param>
/// <param name="Before">Classes of which the rest must have one; <see cref="Lex.None"/> for any.</param>
[MemoryPackable]
public sealed partial record Proclitic(string Letters, Clitics Clitics, Lex Before);
