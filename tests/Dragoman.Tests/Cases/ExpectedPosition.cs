namespace Dragoman.Tests.Cases;

/// <summary>A position that a case expects.</summary>
internal sealed record ExpectedPosition(int Line, string Source, IReadOnlyList<ExpectedParty> By, string Act, bool Joint);
