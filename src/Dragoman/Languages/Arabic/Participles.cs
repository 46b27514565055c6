using static Dragoman.Languages.Inflection;

namespace Dragoman.Languages.Arabic;

/// <summary>The participles of a verb, declined as adjectives.</summary>
internal static class Participles
{
    public static IEnumerable<InflectedForm> Of(VerbStems stems) =>
        Declined(stems.ActiveParticiple, ActiveParticiple).Concat(Declined(stems.PassiveParticiple, PassiveParticiple));

    private static IEnumerable<InflectedForm> Declined(string? participle, Inflection kind)
    {
        if (participle is null)
        {
            return [];
        }

        var masculine = NominalStem.OfSounds(participle);
        return AdjectiveDeclension.Regular(masculine, kind).SelectMany(word => word.Written());
    }
}
