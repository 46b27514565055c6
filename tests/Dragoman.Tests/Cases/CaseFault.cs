namespace Dragoman.Tests.Cases;

/// <summary>Something wrong in a case file.</summary>
internal sealed record CaseFault(string File, int Line, string Message)
{
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}: {Message}");
}
