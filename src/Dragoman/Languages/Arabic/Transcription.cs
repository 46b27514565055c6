namespace Dragoman.Languages.Arabic;

/// <summary>
/// The inside notation of words with their vowels: a i u short, A I U long, Y the ā that is written ى at the end, W an alif
/// without sound, + before an ending, - before a pronoun or where a vowel is unknown; consonants are Arabic letters.
/// </summary>
internal static class Transcription
{
    public const char Boundary = '+';
    public const char Unknown = '-';

    /// <summary>Turns the Latin consonants of a pattern or ending into Arabic letters.</summary>
    public static string Letters(string pattern) => string.Concat(pattern.Select(Letter));

    public static bool IsShortVowel(char c) => c is 'a' or 'i' or 'u';

    public static bool IsVowel(char c) => IsShortVowel(c) || c is 'A' or 'I' or 'U' or 'Y';

    public static bool IsGlide(char c) => c is 'و' or 'ي';

    public static bool IsConsonant(char c) => !IsVowel(c) && c is not (Boundary or Unknown or 'W');

    private static char Letter(char c) => c switch
    {
        '\'' => 'ء',
        't' => 'ت',
        's' => 'س',
        'm' => 'م',
        'n' => 'ن',
        'y' => 'ي',
        'w' => 'و',
        'h' => 'ه',
        'k' => 'ك',
        _ => c,
    };
}
