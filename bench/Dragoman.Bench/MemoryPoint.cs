namespace Dragoman.Bench;

/// <summary>Memory after so many bytes of text.</summary>
internal sealed record MemoryPoint(long Bytes, long Managed, long WorkingSet);
