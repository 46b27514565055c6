using System.Runtime.InteropServices;

namespace Dragoman.Languages;

/// <summary>One reading of a form: a lemma and the inflection that makes the form of it.</summary>
/// <param name="Lemma">Number of the lemma in the pack.</param>
/// <param name="Inflection">How it is inflected.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct WordForm(int Lemma, Inflection Inflection);
