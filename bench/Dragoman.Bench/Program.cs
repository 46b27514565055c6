using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Dragoman.Bench;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}
var root = FindRoot();
var news = new NewsText(root, options.Seed);
Console.WriteLine($"{Machine.Cpu}, {Machine.Cores} cores; {news.DiplomaticPassages} diplomatic passages, {news.NeutralSentences} neutral sentences");
var (start, coder) = StartBenchmark.Run(root);
return options.MemoryGigabytes > 0 ? Memory() : Speed();

int Speed()
{
    Console.WriteLine($"pack {start.PackBytes / 1e6:F1} MB, compiled in {start.CompileSeconds:F2} s, loaded in {start.LoadSeconds * 1000:F0} ms, coder {start.CoderSeconds * 1000:F0} ms, first report {start.FirstReportSeconds * 1000:F0} ms");
    var reports = news.Take(options.Megabytes * 1_000_000L);
    Console.WriteLine($"{reports.Count} reports, {reports.Sum(report => (long)report.Length) / 1e6:F1} MB; median of {options.Rounds} rounds");
    var runs = new JsonObject();
    foreach (var threads in (int[])[1, 2])
    {
        var timings = SpeedBenchmark.Run(coder, reports, options.Rounds, threads);
        var (floor, whole) = (timings[^2], timings[^1]);
        Console.WriteLine($"\n{threads} thread{(threads == 1 ? "" : "s")}            MB/s   reports/s        found");
        foreach (var timing in timings)
            Console.WriteLine($"{timing.Stage,-16} {timing.MegabytesPerSecond,7:F1} {timing.DocumentsPerSecond,11:F0} {timing.Answer,12}");
        Console.WriteLine($"whole code takes {whole.Seconds / floor.Seconds:F2} times the floor");
        runs[threads == 1 ? "one_thread" : "two_threads"] = new JsonObject
        {
            ["stages"] = new JsonArray([.. timings.Select(timing => (JsonNode)new JsonObject
            {
                ["stage"] = timing.Stage,
                ["mb_per_second"] = Math.Round(timing.MegabytesPerSecond, 1),
                ["documents_per_second"] = Math.Round(timing.DocumentsPerSecond),
                ["found"] = timing.Answer,
            })]),
            ["code_to_floor"] = Math.Round(whole.Seconds / floor.Seconds, 2),
        };
    }
    using var process = Process.GetCurrentProcess();
    Console.WriteLine($"\npeak working set {process.PeakWorkingSet64 / 1e6:F0} MB (with the pack compiler and the reports)");
    runs["data_version"] = coder.Pack.DataVersion;
    runs["seed"] = options.Seed;
    runs["rounds"] = options.Rounds;
    runs["reports"] = reports.Count;
    runs["pack_bytes"] = start.PackBytes;
    runs["pack_load_ms"] = Math.Round(start.LoadSeconds * 1000);
    runs["coder_ms"] = Math.Round(start.CoderSeconds * 1000);
    runs["peak_mb"] = Math.Round(process.PeakWorkingSet64 / 1e6);
    return Finish("speed", runs, good: true);
}

int Memory()
{
    // What compiling left behind is not the coder's.
    GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    var result = MemoryBenchmark.Run(coder, news, options.MemoryGigabytes, Console.Out);
    Console.WriteLine($"{(result.Flat ? "flat" : "NOT flat")}, at most {result.Peak / 1e6:F0} MB");
    return Finish("memory", new JsonObject
    {
        ["data_version"] = coder.Pack.DataVersion,
        ["gigabytes"] = options.MemoryGigabytes,
        ["flat"] = result.Flat,
        ["peak_mb"] = Math.Round(result.Peak / 1e6),
        ["working_set_mb"] = new JsonArray([.. result.Points.Select(point => (JsonNode)Math.Round(point.WorkingSet / 1e6))]),
        ["managed_mb"] = new JsonArray([.. result.Points.Select(point => (JsonNode)Math.Round(point.Managed / 1e6))]),
    }, result.Flat);
}

int Finish(string part, JsonObject result, bool good)
{
    if (options.Write)
        Console.WriteLine($"written to {Path.GetRelativePath(root, ResultFile.Write(root, part, result))}");
    return good ? 0 : 1;
}

static string FindRoot()
{
    for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        if (File.Exists(Path.Combine(folder.FullName, "Dragoman.slnx")))
            return folder.FullName;
    throw new DirectoryNotFoundException("No folder above the program holds Dragoman.slnx.");
}
