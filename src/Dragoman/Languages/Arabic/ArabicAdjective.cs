namespace Dragoman.Languages.Arabic;

/// <summary>An adjective with its masculine plurals.</summary>
/// <param name="Lemma">The masculine singular without vowel signs.</param>
/// <param name="Plurals">Broken plurals written out, or <c>+ون</c>; empty means <c>+ون</c>.</param>
public sealed record ArabicAdjective(string Lemma, IReadOnlyList<string> Plurals)
{
    /// <summary>Whether a final ي is lost when the adjective is indefinite, as in ماضٍ; false for relative adjectives.</summary>
    public bool Defective { get; init; }
}
