namespace Dragoman.Tests.Cases;

/// <summary>A claim that a case expects; an anchor "none" is null.</summary>
internal sealed record ExpectedClaim(int Line, string Source, string Type, string Contact, IReadOnlyList<ExpectedParty> Parties, string? Anchor);
