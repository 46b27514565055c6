namespace Dragoman.Coding;

/// <summary>What a claim is measured against.</summary>
/// <param name="Start">First day of the date, of the days on which the last contact may have been (a duration), or of the period of a count; null where open.</param>
/// <param name="End">Last day.</param>
/// <param name="Precision">day, week, month, year, interval, duration, event (only nothing after it is claimed), or count (an n-th in the period from start to end).</param>
/// <param name="Count">The n of an n-th claim or the number of units of a duration; 0 for none.</param>
/// <param name="Unit">Unit of a duration or period: day, week, month, year, decade; null for none.</param>
/// <param name="Text">The anchor as a person would write it: "2023", "2023-12", "3 years", "2nd this week".</param>
public sealed record ClaimAnchor(DateOnly? Start, DateOnly? End, string Precision, int Count, string? Unit, string Text);
