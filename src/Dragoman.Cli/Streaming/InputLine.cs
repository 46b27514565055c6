namespace Dragoman.Cli.Streaming;

/// <summary>A line of a batch.</summary>
/// <param name="Start">Its first byte in the batch's buffer.</param>
/// <param name="Length">Its bytes, without the line end.</param>
/// <param name="TooLong">Whether it was longer than is read; its bytes are gone then.</param>
internal readonly record struct InputLine(int Start, int Length, bool TooLong);
