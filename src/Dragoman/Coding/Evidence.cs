using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>One passage that an event rests on.</summary>
/// <param name="Trigger">The word that opened the frame.</param>
/// <param name="Rule">The frame.</param>
/// <param name="StatusRule">The cue or tense that gave the status, or null.</param>
/// <param name="Zone">Where it stands.</param>
public sealed record Evidence(TextSpan Trigger, string Rule, string? StatusRule, Zone Zone);
