namespace Dragoman.Data;

/// <summary>Something wrong in the data.</summary>
/// <param name="File">The table, relative to the data folder.</param>
/// <param name="Line">Its line, from 1; 0 for the file as a whole.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record Fault(string File, int Line, string Message)
{
    /// <summary>As a compiler prints it.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}: {Message}");
}
