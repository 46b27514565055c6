using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Dragoman.Cli.Streaming;

namespace Dragoman.Cli.Commands;

/// <summary>For programs: JSON lines in, JSON lines out.</summary>
internal static class CodeCommand
{
    private const int FileBuffer = 1 << 16;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var input = new Argument<string>("file") { Description = "JSON lines with 'id' and 'text'; optionally 'title', 'published', 'language', 'url', 'outlet'. '-' is standard input.", DefaultValueFactory = _ => "-" };
        var output = new Option<string?>("--output", "-o") { Description = "Where the records go; standard output by default.", HelpName = "FILE" };
        var rejects = new Option<string?>("--rejects") { Description = "Where rejected lines go, with the reason.", HelpName = "FILE" };
        var threads = new Option<int>("--threads") { Description = "Coding threads; all cores by default.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount, CustomParser = ReadThreads };
        var progress = new Option<bool>("--progress") { Description = "Show progress and speed on standard error even if it is no terminal." };
        var data = DataOption.Create();
        var command = new ExampleCommand("code", "Codes reports from JSON lines to JSON lines: one record for each line, in the same order.",
            "dragoman code reports.jsonl --output records.jsonl --rejects rejects.jsonl",
            """echo '{"id":"1","published":"2025-05-06","text":"اتصل الرئيس المصري بنظيره الفرنسي اليوم."}' | dragoman code""",
            "zcat archive.jsonl.gz | dragoman code --threads 4 --progress > records.jsonl")
        {
            input, output, rejects, threads, progress, data,
        };
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(
            parsed.GetRequiredValue(input), parsed.GetValue(output), parsed.GetValue(rejects), parsed.GetValue(threads),
            parsed.GetValue(progress) || !Console.IsErrorRedirected, parsed.GetRequiredValue(data), cancellation), CancellationToken.None));
        return command;
    }

    private static int ReadThreads(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var threads) && threads is >= 1 and <= 1024)
            return threads;
        result.AddError("--threads takes a number from 1 to 1024.");
        return 1;
    }

    private static int Run(string input, string? output, string? rejects, int threads, bool progress, string[] data, CancellationToken cancellation)
    {
        var written = new[] { output, rejects }.OfType<string>().Where(path => path != "-").Select(Path.GetFullPath).ToList();
        if (written.Distinct().Count() < written.Count || (input != "-" && written.Contains(Path.GetFullPath(input))))
        {
            Console.Error.WriteLine("dragoman: input, --output and --rejects must be three different files.");
            return ExitCode.Usage;
        }
        using var from = input == "-" ? StandardStreams.Input() : new FileStream(input, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        var coder = new Coder(PackSource.Load(data));
        using var to = output is null or "-" ? StandardStreams.Output() : File.Create(output, bufferSize: 0);
        using var rejected = rejects is null ? null : File.Create(rejects, FileBuffer);
        var log = new RejectLog(input == "-" ? "standard input" : input, rejected, Console.Error);
        var reader = new LineBatchReader(from);
        var run = new CodingRun(reader, new LineCoder(coder), to, log, threads);
        var throughput = progress ? new Throughput(Console.Error, !Console.IsErrorRedirected, input == "-" || !from.CanSeek ? null : from.Length) : null;
        try
        {
            run.Run(state => throughput?.Show(state), cancellation);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine($"dragoman: interrupted after {run.Documents} reports; what was written is whole.");
            return ExitCode.Interrupted;
        }
        finally
        {
            throughput?.Finish(run);
            log.Finish();
        }
        if (run.Documents == 0 && !run.OutputClosed)
        {
            Console.Error.WriteLine("dragoman: there was nothing to read.");
            return ExitCode.NothingToRead;
        }
        return log.Rejected > 0 ? ExitCode.Rejected : ExitCode.Ok;
    }
}
