using System.Runtime.InteropServices;

namespace Dragoman.Coding;

/// <summary>A date as a text gives it, resolved against the report's day.</summary>
/// <param name="First">First token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="StartDay">First day, as <see cref="DateOnly.DayNumber"/>.</param>
/// <param name="EndDay">Last day.</param>
/// <param name="Precision">How fine it is.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="NextStart">Where the same words may also mean a coming day (a bare weekday or month), its first day; else -1.</param>
/// <param name="NextEnd">And its last day.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DateExpression(int First, int End, int StartDay, int EndDay, DatePrecision Precision, DateBasis Basis, int NextStart = -1, int NextEnd = -1)
{
    /// <summary>The same words read as what is to come.</summary>
    public DateExpression Coming() => NextStart < 0 ? this : this with { StartDay = NextStart, EndDay = NextEnd, NextStart = -1, NextEnd = -1 };
}
