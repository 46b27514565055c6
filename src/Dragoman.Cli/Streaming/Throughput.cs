using System.Diagnostics;
using System.Globalization;

namespace Dragoman.Cli.Streaming;

/// <summary>Shows how far a run is and how fast: one line that is rewritten on a terminal, a line now and then elsewhere.</summary>
internal sealed class Throughput(TextWriter output, bool isTerminal, long? totalBytes)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = TimeSpan.FromMilliseconds(500);

    /// <summary>Shows the state if it is time to.</summary>
    public void Show(CodingRun run)
    {
        if (_watch.Elapsed < _next)
            return;
        _next = _watch.Elapsed + TimeSpan.FromMilliseconds(isTerminal ? 200 : 5000);
        output.Write(isTerminal ? $"\r\x1b[2K{Line(run)}" : Line(run) + "\n");
        output.Flush();
    }

    /// <summary>Shows the final state.</summary>
    public void Finish(CodingRun run) => output.WriteLine(isTerminal ? $"\r\x1b[2K{Line(run)}" : Line(run));

    private string Line(CodingRun run)
    {
        var seconds = Math.Max(_watch.Elapsed.TotalSeconds, 1e-3);
        var part = totalBytes is > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Math.Min(100, 100.0 * run.Bytes / totalBytes.Value):0} %, ") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{part}{run.Documents:N0} reports, {run.Bytes / 1e6:N1} MB in {seconds:0.0} s: {run.Documents / seconds:N0} reports/s, {run.Bytes / 1e6 / seconds:N1} MB/s");
    }
}
