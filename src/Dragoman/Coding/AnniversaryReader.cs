using System.Globalization;
using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Reads anniversaries of events whose date is known ("the eightieth anniversary of the victory"): they tell the year of a report.</summary>
internal sealed class AnniversaryReader(Words words, DateReader dates)
{
    /// <summary>Words between an anniversary and its event: the ordinal, "of", an adjective.</summary>
    private const int Reach = 8;

    /// <summary>The year that the first anniversary gives, with its words; null where there is none.</summary>
    public (int Year, TextSpan Span)? Read()
    {
        foreach (var match in words.Phrases.Matches)
        {
            ref readonly var phrase = ref words.Pack.Phrases[match.Phrase];
            if (phrase.Kind != PhraseKind.Calendar || words.Pack.Calendar[phrase.Value].Kind != CalendarKind.Anniversary)
                continue;
            var count = 0;
            for (var t = match.End; t < words.Count && t - match.End < Reach && words.Tokens[t].Kind is TokenKind.Word or TokenKind.Number; t++)
            {
                if (dates.Is(t, CalendarKind.KnownEvent, out var day, out var end) && count > 0)
                    return (DateOnly.FromDayNumber(day).Year + count, words.Span(match.First, end));
                if (words.Tokens[t].Kind == TokenKind.Number && int.TryParse(words.Tokens.Folded(t), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                    count = number;
                else if (dates.Is(t, CalendarKind.Ordinal, out var ordinal, out _))
                    count = words[t].Joined ? count + ordinal : ordinal;
            }
        }
        return null;
    }

    /// <summary>A warning where the anniversary lies more than a year from the report's date: one of the two is wrong.</summary>
    public static Warning? Check((int Year, TextSpan Span)? anniversary, DateOnly? published) =>
        anniversary is { } found && published is { } day && Math.Abs(found.Year - day.Year) > 1
            ? new Warning("date-conflict", string.Create(CultureInfo.InvariantCulture, $"The report is dated {day.Year}, but the anniversary it names falls in {found.Year}."), found.Span)
            : null;
}
