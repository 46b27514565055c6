namespace Dragoman.Coding;

/// <summary>Claims of one report that cannot all hold.</summary>
/// <param name="Kind">Always "claims-disagree" so far.</param>
/// <param name="Claims">Their ids.</param>
public sealed record Conflict(string Kind, IReadOnlyList<string> Claims);
