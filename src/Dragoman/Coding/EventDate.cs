using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>The date of an event.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day.</param>
/// <param name="Precision">How fine it is.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Span">The words; null where the report's day was taken.</param>
public sealed record EventDate(DateOnly Start, DateOnly End, DatePrecision Precision, DateBasis Basis, TextSpan? Span);
