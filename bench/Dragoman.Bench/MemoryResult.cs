namespace Dragoman.Bench;

/// <summary>Memory over time.</summary>
internal sealed record MemoryResult(IReadOnlyList<MemoryPoint> Points, long Documents, long Events, bool Flat, long Peak);
