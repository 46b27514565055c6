using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>A topic named in the text.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Label">English label.</param>
/// <param name="Span">The first words that name it.</param>
public sealed record TopicMention(string Id, string Label, TextSpan Span);
