namespace Dragoman.Bench;

/// <summary>A generated report as it arrives: bytes.</summary>
internal sealed record Report(byte[] Title, byte[] Body, DateOnly Published)
{
    public int Length => Title.Length + Body.Length;
}
