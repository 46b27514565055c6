using System.Text.RegularExpressions;
using static Dragoman.Languages.Arabic.Transcription;

namespace Dragoman.Languages.Arabic;

/// <summary>What weak and repeated radicals do to a pattern before the radicals are put in.</summary>
internal static partial class WeakRadicals
{
    /// <summary>
    /// The t of form VIII becomes like the first radical (اصطدم, ازدهر, ادعى), or takes in its و (اتصل); اتخذ does so too,
    /// though its first radical is a hamza.
    /// </summary>
    public static string AssimilateT(string pattern, Root root) => pattern.Replace("1t", root[1] switch
    {
        'ص' or 'ض' => "1ط",
        'ز' => "1د",
        'ذ' => "دد",
        'ط' or 'د' or 'ث' or 'ظ' => "11",
        'و' or 'ي' => "tt",
        'ء' when (root[2], root[3]) == ('خ', 'ذ') => "tt",
        _ => "1t",
    }, StringComparison.Ordinal);

    /// <summary>وصل, يصل: the imperfect active of form I loses و, but with the vowels i-a only in a few verbs.</summary>
    public static string DropFirst(string pattern, Root root, GroundVowels vowels) =>
        root.IsAssimilated && !root.IsDoubled && !vowels.IsStative
            && (vowels != new GroundVowels('i', 'a') || (root[2], root[3]) is ('س', 'ع') or ('ط', 'ء'))
            ? pattern.Replace("a12", "a2", StringComparison.Ordinal)
            : pattern;

    /// <summary>أيقن, يوقن: u and a ي that closes the syllable make ū.</summary>
    public static string RoundFirst(string pattern, Root root) =>
        root[1] == 'ي' ? pattern.Replace("u12", "U2", StringComparison.Ordinal) : pattern;

    /// <summary>رأى, يرى: a hamza that would follow the ر directly is lost.</summary>
    public static string DropHamza(string pattern) => pattern.Replace("12", "1", StringComparison.Ordinal);

    /// <summary>A weak second radical and the vowels around it make one long vowel: *يَزْوُر is يزور.</summary>
    public static string ContractHollow(string pattern) => HollowAfterConsonant().Replace(
        HollowBetweenVowels().Replace(pattern, m => m.Value == "u2i" ? "I" : "A"),
        m => char.ToUpperInvariant(m.Value[1]).ToString());

    /// <summary>A long vowel in a closed syllable is shortened: يزور, لم يزر.</summary>
    public static string Shorten(string pattern) =>
        IsVowel(pattern[^2]) ? $"{pattern[..^2]}{char.ToLowerInvariant(pattern[^2])}{pattern[^1]}" : pattern;

    /// <summary>Two like radicals meet before a vowel: *رَدَدَ is رد, *يُعْدِد is يعد.</summary>
    public static string ContractDoubled(string pattern) =>
        AfterConsonant().Replace(AfterVowel().Replace(pattern, "$1$2"), "$2$1$3");

    [GeneratedRegex("[au]2[aiu]")]
    private static partial Regex HollowBetweenVowels();

    [GeneratedRegex("2[aiu]")]
    private static partial Regex HollowAfterConsonant();

    [GeneratedRegex("(?<=[aAuU])([23])[aiu](3)$")]
    private static partial Regex AfterVowel();

    [GeneratedRegex("(2|4)([aiu])(3|4)$")]
    private static partial Regex AfterConsonant();
}
