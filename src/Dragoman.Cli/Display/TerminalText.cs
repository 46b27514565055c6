using System.Text;

namespace Dragoman.Cli.Display;

/// <summary>Text from outside on its way to a terminal: it must neither steer the terminal nor turn the line around.</summary>
internal static class TerminalText
{
    /// <summary>Opens a stretch whose direction is its own.</summary>
    public const char Isolate = '\u2068';

    /// <summary>Closes it.</summary>
    public const char EndIsolate = '\u2069';

    /// <summary>The text on one line, without control characters and without marks that change the direction of what follows.</summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else if (Rune.IsControl(rune))
            {
                clean.Append('\ufffd');
            }
            else if (!IsDirectionMark(rune.Value))
            {
                clean.Append(rune.ToString());
            }
        }
        return clean.ToString().TrimEnd();
    }

    private static bool IsDirectionMark(int code) => code is 0x200e or 0x200f or 0x061c or (>= 0x202a and <= 0x202e) or (>= 0x2066 and <= 0x2069);
}
