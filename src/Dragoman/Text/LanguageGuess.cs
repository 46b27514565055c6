namespace Dragoman.Text;

/// <summary>Guesses a language from the letters alone, which tell the four languages apart.</summary>
internal static class LanguageGuess
{
    private const int Enough = 2000;

    /// <summary>ar, he, ru or en by the script most used at the beginning of the text; "und" without letters.</summary>
    public static string Of(string text)
    {
        int arabic = 0, hebrew = 0, cyrillic = 0, latin = 0;
        foreach (var unit in text.AsSpan(0, Math.Min(text.Length, Enough)))
        {
            switch (unit)
            {
                case >= '\u0620' and <= '\u06d3' or >= '\ufb50' and <= '\ufdff' or >= '\ufe70' and <= '\ufefc': arabic++; break;
                case >= '\u05d0' and <= '\u05ea': hebrew++; break;
                case >= '\u0400' and <= '\u04ff': cyrillic++; break;
                case (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'): latin++; break;
            }
        }
        var most = Math.Max(Math.Max(arabic, hebrew), Math.Max(cyrillic, latin));
        return most == 0 ? "und" : most == arabic ? "ar" : most == hebrew ? "he" : most == cyrillic ? "ru" : "en";
    }
}
