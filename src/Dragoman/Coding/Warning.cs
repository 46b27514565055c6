using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>What could not be read, or does not fit together.</summary>
/// <param name="Kind">A short name.</param>
/// <param name="Message">A sentence for a person.</param>
/// <param name="Span">Where, or null for the whole report.</param>
public sealed record Warning(string Kind, string Message, TextSpan? Span);
