namespace Dragoman.Languages.Arabic;

/// <summary>Chooses the letter that carries a hamza from the sounds on either side of it.</summary>
/// <remarks>
/// Inside a word the stronger neighbour decides, i before u before a; after a long vowel the hamza may stand alone. At the end
/// of a word only the sound before it counts. Compare Ryding, A Reference Grammar of Modern Standard Arabic, ch. 2.
/// </remarks>
internal static class HamzaSeat
{
    /// <param name="before">The sound before, or '\0' at the beginning of a word.</param>
    /// <param name="after">The sound after, or '\0' if there is none.</param>
    /// <param name="last">Whether no further letter is written.</param>
    /// <param name="endsStem">Whether an ending follows.</param>
    /// <param name="joined">Whether the letter written before connects to the left.</param>
    public static char Choose(char before, char after, bool last, bool endsStem, bool joined)
    {
        if (before == '\0')
        {
            return after is 'i' or 'I' ? 'إ' : 'أ';
        }

        if (last)
        {
            return before switch { 'i' => 'ئ', 'u' => 'ؤ', 'a' => 'أ', _ => 'ء' };
        }

        if (before is 'i' or 'I' or 'ي' || after is 'i' or 'I')
        {
            return 'ئ';
        }

        if (before == 'u' || after is 'u' or 'U')
        {
            return 'ؤ';
        }

        if (before is 'A' or 'U' or 'و')
        {
            return 'ء';
        }

        return before != 'a' && endsStem && after == 'A' ? AfterConsonant(joined) : 'أ';
    }

    /// <summary>جزءان but عبئان: an alif of dual or accusative leaves the hamza alone if it can stand alone.</summary>
    private static char AfterConsonant(bool joined) => joined ? 'ئ' : 'ء';
}
