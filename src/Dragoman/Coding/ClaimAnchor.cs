namespace Dragoman.Coding;

/// <summary>What a claim is measured against.</summary>
/// <param name="Start">First day, or null for a count or an open beginning.</param>
/// <param name="End">Last day.</param>
/// <param name="Precision">day, week, month, year, interval, duration, event or count.</param>
/// <param name="Count">The n of an n-th claim or the number of units of a duration; 0 for none.</param>
/// <param name="Unit">Unit of a duration or period: day, week, month, year, decade; null for none.</param>
/// <param name="Text">The anchor as a person would write it: "2023", "2023-12", "3 years", "2nd this week".</param>
public sealed record ClaimAnchor(DateOnly? Start, DateOnly? End, string Precision, int Count, string? Unit, string Text);
