namespace Dragoman.Coding;

/// <summary>How fine a date is.</summary>
public enum DatePrecision : byte
{
    /// <summary>One day.</summary>
    Day,
    /// <summary>A week.</summary>
    Week,
    /// <summary>A month.</summary>
    Month,
    /// <summary>A year.</summary>
    Year,
    /// <summary>A period with other bounds.</summary>
    Interval,
}
