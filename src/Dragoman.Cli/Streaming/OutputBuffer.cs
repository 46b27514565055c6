using System.Buffers;

namespace Dragoman.Cli.Streaming;

/// <summary>A growing buffer that can be cut back to an earlier length, so that a record that fails half-way leaves nothing behind.</summary>
internal sealed class OutputBuffer : IBufferWriter<byte>
{
    private const int Usual = 1 << 18, Largest = 1 << 21;

    private byte[] _bytes = new byte[Usual];

    /// <summary>Bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <inheritdoc/>
    public void Advance(int count) => Length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _bytes.AsMemory(Length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _bytes.AsSpan(Length);
    }

    /// <summary>Drops what was written after the given length.</summary>
    public void CutTo(int length) => Length = length;

    /// <summary>Empties it, and gives back memory that only an unusual document needed.</summary>
    public void Clear()
    {
        Length = 0;
        if (_bytes.Length > Largest)
            _bytes = new byte[Usual];
    }

    private void Grow(int sizeHint)
    {
        var needed = Length + Math.Max(sizeHint, 256);
        if (needed > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(needed, checked(_bytes.Length * 2)));
    }
}
