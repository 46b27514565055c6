using System.Diagnostics;

namespace Dragoman.Bench;

/// <summary>Streams reports without end through the coder and watches memory. Flat means: the second half needs no more than the first.</summary>
internal static class MemoryBenchmark
{
    private const int Samples = 20;
    private const double Tolerance = 1.1;

    public static MemoryResult Run(Coder coder, NewsText news, double gigabytes, TextWriter output)
    {
        var stage = Stage.All(coder)[^1];
        var total = (long)(gigabytes * 1e9);
        var points = new List<MemoryPoint>();
        long bytes = 0, events = 0, documents = 0;
        using var process = Process.GetCurrentProcess();
        for (var sample = 1; sample <= Samples; sample++)
        {
            for (var until = total / Samples * sample; bytes < until; documents++)
            {
                var report = news.Next();
                bytes += report.Length;
                events += stage.Read(report);
            }
            process.Refresh();
            points.Add(new MemoryPoint(bytes, GC.GetTotalMemory(forceFullCollection: false), process.WorkingSet64));
            output.WriteLine($"{bytes / 1e6,8:F0} MB  managed {points[^1].Managed / 1e6,6:F0} MB  working set {points[^1].WorkingSet / 1e6,6:F0} MB  {documents} reports, {events} events");
        }
        if (events == 0)
            throw new InvalidOperationException("No event was found: the figures mean nothing.");
        var first = points.Take(Samples / 2).Max(point => point.WorkingSet);
        var second = points.Skip(Samples / 2).Max(point => point.WorkingSet);
        return new MemoryResult(points, documents, events, second <= first * Tolerance, Math.Max(first, second));
    }
}
