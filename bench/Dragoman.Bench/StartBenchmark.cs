using System.Diagnostics;
using Dragoman.Data;
using Dragoman.Text;

namespace Dragoman.Bench;

/// <summary>What it takes until the first report is coded: reading the pack from disk, building the coder, the first report.</summary>
internal sealed record StartBenchmark(long PackBytes, double CompileSeconds, double LoadSeconds, double CoderSeconds, double FirstReportSeconds)
{
    /// <summary>Compiles and loads; only the first load of a process is a start, so nothing is repeated.</summary>
    public static (StartBenchmark Result, Coder Coder) Run(string root)
    {
        var path = Path.Combine(Path.GetTempPath(), $"dragoman-bench-{Environment.ProcessId}.pack");
        try
        {
            var compile = Stopwatch.StartNew();
            PackFile.Write(path, PackCompiler.Compile(new DataFolder(Path.Combine(root, "data"))));
            compile.Stop();
            var load = Stopwatch.StartNew();
            var pack = PackFile.Read(path);
            load.Stop();
            var build = Stopwatch.StartNew();
            var coder = new Coder(pack);
            build.Stop();
            var first = Stopwatch.StartNew();
            var record = coder.Code(new Document("1", "التقى الرئيس الروسي فلاديمير بوتين اليوم رئيس الوزراء الإسرائيلي بنيامين نتنياهو في موسكو.") { Published = new DateOnly(2021, 10, 22) });
            first.Stop();
            if (record.Events.Count != 1)
                throw new InvalidOperationException($"The first report has {record.Events.Count} events, not 1.");
            return (new StartBenchmark(new FileInfo(path).Length, compile.Elapsed.TotalSeconds, load.Elapsed.TotalSeconds, build.Elapsed.TotalSeconds, first.Elapsed.TotalSeconds), coder);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
