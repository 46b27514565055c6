using MemoryPack;

namespace Dragoman.Languages;

/// <summary>A dictionary word of a language pack.</summary>
/// <param name="Text">As a dictionary prints it.</param>
/// <param name="Lex">Its class and tags.</param>
/// <param name="Act">The speech act of a stance verb ("affirm", "urge"), or null.</param>
[MemoryPackable]
public sealed partial record Lemma(string Text, Lex Lex, string? Act);
