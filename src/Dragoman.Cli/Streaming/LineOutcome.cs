namespace Dragoman.Cli.Streaming;

/// <summary>What happened to a line.</summary>
/// <param name="IdHash">A hash of the id, 0 for none, by which a second use is noticed.</param>
/// <param name="Id">The id, kept only where something is to be said about the line.</param>
/// <param name="Reason">Why it was rejected, or null.</param>
internal readonly record struct LineOutcome(ulong IdHash, string? Id, string? Reason);
