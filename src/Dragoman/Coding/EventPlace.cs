using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Where an event took place.</summary>
/// <param name="Name">English name.</param>
/// <param name="Country">ISO 3166 alpha-3 code, or null.</param>
/// <param name="Span">The words.</param>
public sealed record EventPlace(string Name, string? Country, TextSpan Span);
