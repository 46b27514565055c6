using static Dragoman.Languages.Inflection;

namespace Dragoman.Languages.Arabic;

/// <summary>All forms of a noun.</summary>
internal static class NounDeclension
{
    private const string MasculineEnding = "ون";
    private const string FeminineEnding = "ات";

    /// <param name="noun">The noun.</param>
    /// <param name="kind">What else the forms express, such as being verbal nouns.</param>
    public static IEnumerable<InflectedForm> Of(ArabicNoun noun, Inflection kind)
    {
        var features = kind | (noun.Feminine ? Feminine : Masculine);
        var stem = NominalParser.Singular(noun);
        var dual = Declension.Dual(stem, features).ToArray();
        return Whole(stem, features | Singular)
            .Concat(dual)
            .Concat(Possession.Of(dual))
            .Concat(noun.Plurals.SelectMany(plural => PluralOf(noun, stem, plural, features)))
            .SelectMany(word => word.Written());
    }

    private static IEnumerable<TranscribedWord> PluralOf(
        ArabicNoun noun, NominalStem stem, string plural, Inflection features)
    {
        if (plural == $"+{FeminineEnding}")
        {
            return Whole(Declension.FemininePlural(stem), features | Plural);
        }

        if (plural == $"+{MasculineEnding}" || IsSoundOf(plural, noun.Lemma))
        {
            var words = Declension.MasculinePlural(stem, features).ToArray();
            return words.Concat(Possession.Of(words));
        }

        return Whole(NominalParser.BrokenPlural(plural), features | Plural);
    }

    private static bool IsSoundOf(string plural, string lemma) =>
        plural == lemma + MasculineEnding || (lemma.EndsWith('ي') && plural == lemma[..^1] + MasculineEnding);

    private static IEnumerable<TranscribedWord> Whole(NominalStem stem, Inflection features) =>
        Declension.Single(stem, features).Concat(Possession.Of(stem, features));
}
