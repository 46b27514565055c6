namespace Dragoman.Tests.Cases;

/// <summary>How words of the text must be resolved.</summary>
internal sealed record ExpectedDate(int Line, string Words, DateOnly First, DateOnly Last);
