using static Dragoman.Languages.Inflection;

namespace Dragoman.Languages.Arabic;

/// <summary>All forms of an adjective, and of the participles, which are declined like it.</summary>
internal static class AdjectiveDeclension
{
    private const string SoundPlural = "+ون";

    public static IEnumerable<InflectedForm> Of(ArabicAdjective adjective)
    {
        var words = ElativePattern.Has(adjective.Lemma) ? Elative(adjective) : Ordinary(adjective);
        return words.SelectMany(word => word.Written());
    }

    /// <summary>Both genders with their regular duals and plurals.</summary>
    public static IEnumerable<TranscribedWord> Regular(NominalStem masculine, Inflection kind) =>
        SingularAndDual(masculine, kind | Masculine)
            .Concat(Declension.MasculinePlural(masculine, kind | Masculine))
            .Concat(FeminineForms(masculine.Feminine(), kind));

    private static IEnumerable<TranscribedWord> Ordinary(ArabicAdjective adjective)
    {
        var masculine = NominalParser.Adjective(adjective, diptote: false);
        return SingularAndDual(masculine, Masculine)
            .Concat(MasculinePlurals(adjective.Plurals.Count == 0 ? [SoundPlural] : adjective.Plurals, masculine, None))
            .Concat(FeminineForms(masculine.Feminine(), None));
    }

    private static IEnumerable<TranscribedWord> Elative(ArabicAdjective adjective)
    {
        var colour = ElativePattern.IsColour(adjective.Lemma);
        var kind = colour ? None : Inflection.Elative;
        var masculine = NominalParser.Adjective(adjective, diptote: adjective.Lemma != "أول");
        var plurals = adjective.Plurals.Count > 0 ? adjective.Plurals : colour ? [] : [SoundPlural];
        var forms = SingularAndDual(masculine, kind | Masculine).Concat(MasculinePlurals(plurals, masculine, kind));
        return ElativePattern.Feminine(adjective.Lemma) is { } feminine ? forms.Concat(FeminineForms(feminine, kind)) : forms;
    }

    private static IEnumerable<TranscribedWord> SingularAndDual(NominalStem stem, Inflection features) =>
        Declension.Single(stem, features | Singular).Concat(Declension.Dual(stem, features));

    private static IEnumerable<TranscribedWord> FeminineForms(NominalStem feminine, Inflection kind) =>
        SingularAndDual(feminine, kind | Feminine)
            .Concat(Declension.Single(Declension.FemininePlural(feminine), kind | Feminine | Plural));

    private static IEnumerable<TranscribedWord> MasculinePlurals(
        IEnumerable<string> plurals, NominalStem masculine, Inflection kind) => plurals.SelectMany(plural => plural == SoundPlural
            ? Declension.MasculinePlural(masculine, kind | Masculine)
            : Declension.Single(NominalParser.BrokenPlural(plural), kind | Masculine | Plural));
}
