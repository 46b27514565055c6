using static Dragoman.Languages.Arabic.Transcription;
using static Dragoman.Languages.Inflection;

namespace Dragoman.Languages.Arabic;

/// <summary>Nouns with possessive pronouns.</summary>
internal static class Possession
{
    /// <summary>The pronouns on a singular, broken plural or plural in ات.</summary>
    public static IEnumerable<TranscribedWord> Of(NominalStem stem, Inflection features)
    {
        var host = stem.BeforePronoun;
        var suffixed = features | Suffixed;
        yield return new TranscribedWord(Mine(stem), suffixed);
        foreach (var pronoun in AttachedPronouns.Possessives)
        {
            if (!stem.ShowsCase)
            {
                yield return new TranscribedWord($"{host}{Unknown}{pronoun}", suffixed);
                continue;
            }

            yield return new TranscribedWord($"{host}{Boundary}u{Unknown}{pronoun}", suffixed);
            yield return new TranscribedWord($"{host}{Boundary}a{Unknown}{pronoun}", suffixed | Accusative);
            yield return new TranscribedWord($"{host}{Boundary}i{Unknown}{pronoun}", suffixed | Oblique);
        }
    }

    /// <summary>The pronouns on duals and sound plurals, which lose their ن.</summary>
    public static IEnumerable<TranscribedWord> Of(IEnumerable<TranscribedWord> endings)
    {
        foreach (var word in endings.Where(word => word.Features.HasFlag(Construct)))
        {
            var features = (word.Features & ~Construct) | Suffixed;
            yield return new TranscribedWord(Mine(word.Sounds), features);
            foreach (var pronoun in AttachedPronouns.Possessives)
            {
                yield return new TranscribedWord($"{word.Sounds}{Unknown}{pronoun}", features);
            }
        }
    }

    private static string Mine(NominalStem stem) => stem.Ending switch
    {
        NominalEnding.LongA => $"{stem.BeforePronoun}ي",
        NominalEnding.Defective or NominalEnding.DefectivePlural => stem.BeforePronoun,
        _ => $"{stem.BeforePronoun}{Boundary}{AttachedPronouns.My}",
    };

    /// <summary>"My" makes one ي with the ending of an oblique or a sound plural: وزيري "my two ministers".</summary>
    private static string Mine(string construct) => construct switch
    {
        [.., 'A'] => $"{construct}ي",
        [.., 'a', 'ي' or 'و'] => construct[..^1] + 'ي',
        _ => construct[..^1] + AttachedPronouns.My,
    };
}
