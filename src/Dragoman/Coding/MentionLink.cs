using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>How a mention was linked.</summary>
/// <param name="Span">The words.</param>
/// <param name="Entity">Entity id, or null where it stayed open.</param>
/// <param name="Name">English name, or null.</param>
/// <param name="Office">Office id, or null.</param>
/// <param name="Country">ISO 3166 alpha-3 code, or null.</param>
public sealed record MentionLink(TextSpan Span, string? Entity, string? Name, string? Office, string? Country);
