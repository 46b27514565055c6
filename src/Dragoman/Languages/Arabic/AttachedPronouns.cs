using static Dragoman.Languages.Arabic.Transcription;

namespace Dragoman.Languages.Arabic;

/// <summary>The pronouns written on to a verb or noun.</summary>
internal static class AttachedPronouns
{
    /// <summary>The possessive of the first person singular; it takes the place of the case vowel.</summary>
    public const string My = "I";

    private static readonly string[] Objects = [.. new[] { "hu", "hA", "humA", "hum", "nA", "nI" }.Select(Letters)];

    /// <summary>The possessive pronouns but for "my".</summary>
    public static IReadOnlyList<string> Possessives { get; } =
        [.. new[] { "hu", "hA", "hum", "humA", "nA", "ka", "kum" }.Select(Letters)];

    /// <summary>The verb with each object pronoun.</summary>
    public static IEnumerable<TranscribedWord> AsObject(TranscribedWord verb)
    {
        var host = Host(verb.Sounds);
        return Objects.Select(pronoun => new TranscribedWord($"{host}{Unknown}{pronoun}", verb.Features | Inflection.Suffixed));
    }

    /// <summary>A word as it is before a pronoun: the silent alif goes (استقبلوه) and ى becomes ا (التقاه).</summary>
    public static string Host(string word) => word switch
    {
        [.. var start, 'W'] => start,
        [.. var start, 'Y'] => $"{start}A",
        _ => word,
    };
}
