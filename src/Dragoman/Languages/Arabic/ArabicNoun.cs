namespace Dragoman.Languages.Arabic;

/// <summary>A noun with its gender and plurals.</summary>
/// <param name="Lemma">The singular without vowel signs; a noun such as قاضٍ is given with its ي.</param>
/// <param name="Feminine">Whether the singular is feminine.</param>
/// <param name="Plurals">Broken plurals written out, <c>+ون</c> or <c>+ات</c>; empty if there is none.</param>
public sealed record ArabicNoun(string Lemma, bool Feminine, IReadOnlyList<string> Plurals)
{
    /// <summary>
    /// Whether a final ي is lost when the noun is indefinite, as in قاضٍ. Null, the default, judges by the shape of the word,
    /// since writing does not tell القاضي from السعودي.
    /// </summary>
    public bool? Defective { get; init; }
}
