using static Dragoman.Languages.Arabic.Transcription;

namespace Dragoman.Languages.Arabic;

/// <summary>Joins a verb stem and an ending; a weak last radical gives way to the vowels around it.</summary>
internal static class Juncture
{
    public static string Join(string stem, string ending) => stem is [.., var vowel, var last]
        && IsShortVowel(vowel) && IsGlide(last)
            ? Weak(stem[..^2], vowel, last, ending)
            : $"{stem}{Boundary}{ending}";

    private static string Weak(string start, char vowel, char last, string ending) => (vowel, ending) switch
    {
        (_, "") => $"{start}{vowel}",
        ('a', "a" or "u") => start + (last == 'و' ? 'A' : 'Y'),
        ('a', ['a', ..]) => $"{start}{Boundary}{ending}",
        ('a', ['U', ..]) => $"{start}{Boundary}aو{ending[1..]}",
        ('i', "u") => $"{start}I",
        ('u', "u") => $"{start}U",
        ('i' or 'u', ['U', ..]) => $"{start}{Boundary}{ending}",
        _ => $"{start}{vowel}{last}{Boundary}{ending}",
    };
}
