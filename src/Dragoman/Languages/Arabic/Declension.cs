using static Dragoman.Languages.Arabic.Transcription;
using static Dragoman.Languages.Inflection;

namespace Dragoman.Languages.Arabic;

/// <summary>The endings that nouns and adjectives share: cases and states of each number.</summary>
internal static class Declension
{
    /// <summary>A singular or broken plural: the bare word and the accusative in alif.</summary>
    public static IEnumerable<TranscribedWord> Single(NominalStem stem, Inflection features)
    {
        foreach (var word in Bare(stem, features))
        {
            yield return word;
        }

        if (stem.Accusative is { } accusative)
        {
            yield return new TranscribedWord(accusative, features | Accusative);
        }
    }

    /// <summary>ان and ين, and without ن before a genitive.</summary>
    public static IEnumerable<TranscribedWord> Dual(NominalStem stem, Inflection features) =>
        Ended(stem.BeforeEnding, "A", "aي", features | Inflection.Dual);

    /// <summary>ون and ين, and without ن before a genitive; a final ā leaves a before them, a final ī is lost.</summary>
    public static IEnumerable<TranscribedWord> MasculinePlural(NominalStem stem, Inflection features) => stem.Ending switch
    {
        NominalEnding.LongA => Ended(stem.Sounds[..^1], "aو", "aي", features | Plural),
        NominalEnding.Defective => Ended(stem.Sounds, "U", "I", features | Plural),
        _ => Ended(stem.BeforeEnding, "U", "I", features | Plural),
    };

    /// <summary>ات.</summary>
    public static NominalStem FemininePlural(NominalStem stem) =>
        new($"{stem.BeforeFeminineEnding}{Boundary}Aت", NominalEnding.WithoutAlif);

    private static IEnumerable<TranscribedWord> Bare(NominalStem stem, Inflection features) => stem.Ending switch
    {
        NominalEnding.TaMarbuta => [new($"{stem.Sounds}aة", features)],
        NominalEnding.Defective or NominalEnding.DefectivePlural =>
            [new($"{stem.Sounds}i", features | Indefinite), new($"{stem.Sounds}I", features | Definite)],
        _ => [new(stem.Sounds, features)],
    };

    private static IEnumerable<TranscribedWord> Ended(string stem, string ending, string oblique, Inflection features) =>
    [
        new($"{stem}{Boundary}{ending}نa", features),
        new($"{stem}{Boundary}{oblique}نa", features | Oblique),
        new($"{stem}{Boundary}{ending}", features | Construct),
        new($"{stem}{Boundary}{oblique}", features | Construct | Oblique),
    ];
}
