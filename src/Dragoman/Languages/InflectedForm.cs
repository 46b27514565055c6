namespace Dragoman.Languages;

/// <summary>One form as newspapers write it, and what it expresses.</summary>
/// <param name="Text">The letters, without vowel signs and shadda, each hamza on its seat.</param>
/// <param name="Inflection">The features of the form.</param>
public readonly record struct InflectedForm(string Text, Inflection Inflection);
