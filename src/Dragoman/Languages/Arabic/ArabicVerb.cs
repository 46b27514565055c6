namespace Dragoman.Languages.Arabic;

/// <summary>A verb with what is needed to conjugate it.</summary>
/// <param name="Lemma">The third person masculine singular of the perfect, without vowel signs.</param>
/// <param name="Root">Three or four radicals with spaces between them; hamza is always written ء.</param>
/// <param name="Form">The derived form.</param>
/// <param name="Vowels">
/// Form I only: the vowels of the second radical in the perfect and the imperfect, such as <c>a-u</c>. Otherwise empty.
/// </param>
/// <param name="VerbalNouns">The verbal nouns in use, without vowel signs; those that end in ـٍ are given with ي.</param>
public sealed record ArabicVerb(
    string Lemma, string Root, VerbForm Form, string Vowels, IReadOnlyList<string> VerbalNouns);
