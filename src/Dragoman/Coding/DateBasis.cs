namespace Dragoman.Coding;

/// <summary>What a date rests on.</summary>
public enum DateBasis : byte
{
    /// <summary>The text names it.</summary>
    Explicit,
    /// <summary>The text counts from the report's day ("today", "last week").</summary>
    Relative,
    /// <summary>The text names a day of the week or a month, and the report's day decides which.</summary>
    Nearest,
    /// <summary>Nothing is said; the contact is fresh, so the report's day is taken.</summary>
    Report,
}
