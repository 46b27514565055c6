namespace Dragoman.Cli.Streaming;

/// <summary>Some lines that travel together from the reader through a coding thread to the writer; reused all the time.</summary>
internal sealed class LineBatch : IDisposable
{
    private const int Usual = 1 << 18, Largest = 1 << 21;

    /// <summary>The bytes read, lines and line ends.</summary>
    public byte[] Buffer { get; private set; } = new byte[Usual];

    /// <summary>Bytes used of the buffer.</summary>
    public int Length { get; set; }

    /// <summary>Number of the first line, from 1.</summary>
    public long FirstLine { get; set; }

    /// <summary>The lines.</summary>
    public List<InputLine> Lines { get; } = [];

    /// <summary>The records of the lines, in order.</summary>
    public OutputBuffer Output { get; } = new();

    /// <summary>What happened to each line.</summary>
    public List<LineOutcome> Outcomes { get; } = [];

    /// <summary>Set when all lines are coded.</summary>
    public ManualResetEventSlim Coded { get; } = new();

    /// <summary>The bytes of a line.</summary>
    public ReadOnlySpan<byte> Bytes(InputLine line) => Buffer.AsSpan(line.Start, line.Length);

    /// <summary>Doubles the buffer.</summary>
    public void Grow()
    {
        var larger = new byte[Buffer.Length * 2];
        Buffer.AsSpan(0, Length).CopyTo(larger);
        Buffer = larger;
    }

    /// <summary>Makes it ready for the next lines, and gives back memory that only unusual lines needed.</summary>
    public void Clear()
    {
        if (Buffer.Length > Largest)
            Buffer = new byte[Usual];
        Length = 0;
        Lines.Clear();
        Output.Clear();
        Outcomes.Clear();
        Coded.Reset();
    }

    /// <inheritdoc/>
    public void Dispose() => Coded.Dispose();
}
