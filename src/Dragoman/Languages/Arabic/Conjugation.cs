using static Dragoman.Languages.Inflection;

namespace Dragoman.Languages.Arabic;

/// <summary>The finite forms of a verb: perfect and imperfect, active and passive, with and without an object pronoun.</summary>
internal static class Conjugation
{
    private static readonly (string Ending, Inflection Person)[] Perfects =
    [
        ("a", Third | Singular | Masculine),
        (Transcription.Letters("at"), Third | Singular | Feminine),
        ("A", Third | Dual | Masculine),
        (Transcription.Letters("atA"), Third | Dual | Feminine),
        ("UW", Third | Plural | Masculine),
        (Transcription.Letters("na"), Third | Plural | Feminine),
        (Transcription.Letters("tu"), First | Singular),
        (Transcription.Letters("nA"), First | Plural),
    ];

    private static readonly (char Prefix, string Indicative, string Subjunctive, string Jussive, Inflection Person)[] Imperfects =
    [
        ('ي', "u", "a", "", Third | Singular | Masculine),
        ('ت', "u", "a", "", Third | Singular | Feminine),
        ('ي', Transcription.Letters("Ani"), "A", "A", Third | Dual | Masculine),
        ('ت', Transcription.Letters("Ani"), "A", "A", Third | Dual | Feminine),
        ('ي', Transcription.Letters("Una"), "UW", "UW", Third | Plural | Masculine),
        ('ي', Transcription.Letters("na"), Transcription.Letters("na"), Transcription.Letters("na"), Third | Plural | Feminine),
        ('ء', "u", "a", "", First | Singular),
        ('ن', "u", "a", "", First | Plural),
    ];

    public static IEnumerable<InflectedForm> Of(VerbStems stems)
    {
        var active = PerfectOf(stems.Perfect, Perfect).Concat(ImperfectOf(stems.Imperfect, Imperfect)).ToArray();
        var passive = stems.HasPassive
            ? PerfectOf(stems.PerfectPassive, Perfect | Passive).Concat(ImperfectOf(stems.ImperfectPassive, Imperfect | Passive))
            : [];
        var suffixed = stems.TakesObject
            ? active.Where(word => word.Features.HasFlag(Third)).SelectMany(AttachedPronouns.AsObject)
            : [];
        return active.Concat(passive).Concat(suffixed).SelectMany(word => word.Written());
    }

    private static IEnumerable<TranscribedWord> PerfectOf(Stem stem, Inflection tense) =>
        from form in Perfects
        from text in Join("", stem, form.Ending)
        select new TranscribedWord(text, tense | form.Person);

    private static IEnumerable<TranscribedWord> ImperfectOf(Stem stem, Inflection tense) =>
        from form in Imperfects
        from mood in new[]
        {
            (Ending: form.Indicative, Mood: None), (Ending: form.Subjunctive, Mood: Subjunctive),
            (Ending: form.Jussive, Mood: Jussive),
        }
        from text in Join(form.Prefix.ToString(), stem, mood.Ending)
        select new TranscribedWord(text, tense | mood.Mood | form.Person);

    private static IEnumerable<string> Join(string prefix, Stem stem, string ending) => ending switch
    {
        "" => stem.Bare.Select(bare => Juncture.Join(prefix + bare, ending)),
        [var first, ..] when Transcription.IsVowel(first) => [Juncture.Join(prefix + stem.BeforeVowel, ending)],
        _ => [Juncture.Join(prefix + stem.BeforeConsonant, ending)],
    };
}
