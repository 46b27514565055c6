namespace Dragoman.Languages;

/// <summary>What a calendar word gives.</summary>
public enum CalendarKind : byte
{
    /// <summary>A Gregorian month, 1 to 12.</summary>
    Month,
    /// <summary>A Hijri month, 1 to 12.</summary>
    HijriMonth,
    /// <summary>A day of the week, 0 for Sunday to 6.</summary>
    Weekday,
    /// <summary>A day relative to the report, in days.</summary>
    RelativeDay,
    /// <summary>A unit: 1 day, 2 week, 3 month, 4 year, 5 decade, 6 hour, 7 quarter.</summary>
    Unit,
    /// <summary>Two of a unit, numbered as <see cref="Unit"/>.</summary>
    DualUnit,
    /// <summary>A word that puts a period before the report (last, past).</summary>
    Last,
    /// <summary>A word that puts a period after the report (next, coming).</summary>
    Next,
    /// <summary>A word that makes the period the report's own (this, current).</summary>
    This,
    /// <summary>The beginning of a period.</summary>
    Beginning,
    /// <summary>The middle of a period.</summary>
    Middle,
    /// <summary>The end of a period.</summary>
    End,
    /// <summary>A number word, by value.</summary>
    Number,
    /// <summary>An ordinal number word, by value.</summary>
    Ordinal,
    /// <summary>A span of time before the report ("ago").</summary>
    Ago,
    /// <summary>A span of time after the report ("in", "after").</summary>
    Within,
    /// <summary>An era mark: 1 Gregorian, 2 Hijri.</summary>
    Era,
    /// <summary>A part of the day, which adds nothing to the date.</summary>
    PartOfDay,
    /// <summary>An anniversary.</summary>
    Anniversary,
    /// <summary>Almost, nearly.</summary>
    Almost,
    /// <summary>More than.</summary>
    MoreThan,
    /// <summary>Up to: between the two ends of a period.</summary>
    Until,
    /// <summary>Between: before the two ends of a period.</summary>
    Between,
    /// <summary>An event that stands for a date, by day number.</summary>
    KnownEvent,
    /// <summary>The same period as one just named ("the same day").</summary>
    Same,
    /// <summary>Several, of unstated number.</summary>
    Several,
    /// <summary>A word that stands between a weekday or month and its number and means nothing of its own (يوم، شهر before a name).</summary>
    Filler,
}
