using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>A trigger that gave no event.</summary>
/// <param name="Span">The word.</param>
/// <param name="Reason">The frame and what it lacked.</param>
public sealed record NearMiss(TextSpan Span, string Reason);
