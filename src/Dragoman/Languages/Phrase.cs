using System.Runtime.InteropServices;

namespace Dragoman.Languages;

/// <summary>What one phrase of the automaton means.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Value">Number in the pack's list for that kind.</param>
/// <param name="Inflection">Number, gender and definiteness of titles, adjectives and groups.</param>
/// <param name="NeedsArticle">Whether the phrase only counts when its first word carries the article.</param>
/// <remarks>Packed, so that no padding of unset bytes goes into the compiled pack.</remarks>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public readonly record struct Phrase(PhraseKind Kind, int Value, Inflection Inflection, bool NeedsArticle);
