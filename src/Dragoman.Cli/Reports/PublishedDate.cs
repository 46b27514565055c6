using System.Globalization;

namespace Dragoman.Cli.Reports;

/// <summary>Reads the day of publication: an ISO date, or an ISO instant, of which the day is taken as it is written.</summary>
internal static class PublishedDate
{
    /// <summary>What a date looks like, for messages.</summary>
    public const string Expected = "an ISO date such as 2025-05-06 or an instant such as 2025-05-06T14:30:00Z";

    private static readonly string[] Times =
    [
        "HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF", "HH:mmzzz", "HH:mm:sszzz", "HH:mm:ss.FFFFFFFzzz", "HH:mm'Z'", "HH:mm:ss'Z'", "HH:mm:ss.FFFFFFF'Z'",
    ];

    /// <summary>Reads a day; false where the text is none.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly day)
    {
        const int Day = 10;
        text = text.Trim();
        day = default;
        if (text.Length < Day || !DateOnly.TryParseExact(text[..Day], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            return false;
        return text.Length == Day
            || (text[Day] is 'T' or 't' or ' ' && DateTimeOffset.TryParseExact(text[(Day + 1)..], Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
    }
}
