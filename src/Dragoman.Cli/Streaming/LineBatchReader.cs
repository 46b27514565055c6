namespace Dragoman.Cli.Streaming;

/// <summary>
/// Cuts a stream into lines, straight into the buffers of batches. What one read gave goes on at once, so that a program that writes
/// a line and waits gets its answer.
/// </summary>
internal sealed class LineBatchReader(Stream input)
{
    /// <summary>A longer line is dropped and reported.</summary>
    public const int LongestLine = 64 << 20;

    private byte[] _rest = [];
    private long _line = 1;
    private bool _started;
    private bool _ended;

    /// <summary>Bytes read so far.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Fills an empty batch with lines; false at the end of the stream.</summary>
    public bool Read(LineBatch batch)
    {
        if (_ended)
            return false;
        batch.FirstLine = _line;
        Append(batch, _rest);
        _rest = [];
        var tooLong = false;
        while (true)
        {
            if (batch.Length == batch.Buffer.Length)
            {
                if (batch.Length > LongestLine)
                {
                    tooLong = true;
                    batch.Length = 0;
                }
                else
                {
                    batch.Grow();
                }
            }
            var read = input.Read(batch.Buffer, batch.Length, batch.Buffer.Length - batch.Length);
            BytesRead += read;
            if (read == 0)
            {
                _ended = true;
                if (tooLong || batch.Length > 0)
                    Cut(batch, batch.Length, tooLong);
                break;
            }
            var before = batch.Length;
            batch.Length += read;
            if (!_started)
                before = SkipByteOrderMark(batch);
            var last = batch.Buffer.AsSpan(before, batch.Length - before).LastIndexOf((byte)'\n');
            if (last < 0)
            {
                if (tooLong)
                    batch.Length = 0;
                continue;
            }
            last += before;
            _rest = batch.Buffer[(last + 1)..batch.Length];
            batch.Length = last + 1;
            Cut(batch, last, tooLong);
            break;
        }
        _line += batch.Lines.Count;
        return batch.Lines.Count > 0;
    }

    private static void Append(LineBatch batch, byte[] bytes)
    {
        while (bytes.Length > batch.Buffer.Length)
            batch.Grow();
        bytes.CopyTo(batch.Buffer, 0);
        batch.Length = bytes.Length;
    }

    // The first of these lines is the tail of one that was dropped, if the flag says so.
    private static void Cut(LineBatch batch, int end, bool firstTooLong)
    {
        var start = 0;
        while (true)
        {
            var length = batch.Buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            var last = length < 0;
            if (last)
                length = end - start;
            var dropped = firstTooLong || length > LongestLine;
            var trimmed = length > 0 && batch.Buffer[start + length - 1] == '\r' ? length - 1 : length;
            batch.Lines.Add(new InputLine(start, dropped ? 0 : trimmed, dropped));
            firstTooLong = false;
            if (last)
                return;
            start += length + 1;
        }
    }

    private int SkipByteOrderMark(LineBatch batch)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        if (batch.Length < mark.Length && mark.StartsWith(batch.Buffer.AsSpan(0, batch.Length)))
            return batch.Length;
        _started = true;
        if (!batch.Buffer.AsSpan(0, batch.Length).StartsWith(mark))
            return 0;
        batch.Buffer.AsSpan(mark.Length, batch.Length - mark.Length).CopyTo(batch.Buffer);
        batch.Length -= mark.Length;
        return 0;
    }
}
