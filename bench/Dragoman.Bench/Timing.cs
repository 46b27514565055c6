namespace Dragoman.Bench;

/// <summary>The median time of a stage over all reports.</summary>
internal sealed record Timing(string Stage, double Seconds, long Bytes, int Documents, long Answer)
{
    public double MegabytesPerSecond => Bytes / 1e6 / Seconds;

    public double DocumentsPerSecond => Documents / Seconds;
}
