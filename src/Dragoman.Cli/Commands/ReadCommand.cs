using System.CommandLine;
using System.Text;
using Dragoman.Cli.Display;
using Dragoman.Cli.Reports;
using Dragoman.Coding;
using Spectre.Console;

namespace Dragoman.Cli.Commands;

/// <summary>For people: reads reports and shows what they tell.</summary>
internal static class ReadCommand
{
    /// <summary>From so many files on a progress bar is worth its lines.</summary>
    private const int Many = 200;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("paths") { Description = "Text files, .jsonl files, folders of both; '-' is standard input.", DefaultValueFactory = _ => [ReportFinder.StandardInput] };
        var published = PublishedOption.Create();
        var json = new Option<bool>("--json") { Description = "Print the records as JSON lines instead of cards." };
        var data = DataOption.Create();
        var command = new ExampleCommand("read", "Reads reports and shows the contacts, positions and claims in them.",
            "dragoman read samples",
            "dragoman read report.txt --published 2025-05-06",
            "curl -s https://example.org/report.txt | dragoman read -",
            "dragoman read samples --json")
        {
            paths, published, json, data,
        };
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(
            parsed.GetRequiredValue(paths), parsed.GetValue(published), parsed.GetValue(json), parsed.GetRequiredValue(data), cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(string[] paths, DateOnly? published, bool json, string[] data, CancellationToken cancellation)
    {
        var files = ReportFinder.Files(paths);
        var coder = new Coder(PackSource.Load(data));
        using var output = new StreamWriter(StandardStreams.Output(), new UTF8Encoding(false), bufferSize: 1 << 16) { AutoFlush = !Console.IsOutputRedirected };
        Console.SetOut(output);
        var page = new Page();
        var card = new ReportCard(page, new Names(coder.Pack));
        var totals = new Totals();
        int reports = 0, rejected = 0;
        void ReadFile(string file)
        {
            foreach (var report in new ReportFinder(published).Read(file))
            {
                cancellation.ThrowIfCancellationRequested();
                reports++;
                if (report.Document is null)
                {
                    rejected++;
                    Console.Error.WriteLine($"{TerminalText.Clean(report.Source)}: rejected: {report.Reason}");
                    continue;
                }
                var record = coder.Code(report.Document);
                if (json)
                    output.WriteLine(RecordWriter.ToJson(record with { Warnings = [.. report.Warnings, .. record.Warnings] }));
                else
                    card.Show(report, record);
                totals.Add(record);
            }
        }
        try
        {
            ReadAll(files, ReadFile);
            if (!json && reports > 0)
                totals.Show(page, rejected);
            output.Flush();
        }
        catch (IOException error) when (StandardStreams.IsClosedPipe(error))
        {
            Console.SetOut(TextWriter.Null);
            return ExitCode.Ok;
        }
        if (reports > 0)
            return rejected > 0 ? ExitCode.Rejected : ExitCode.Ok;
        Console.Error.WriteLine("dragoman: there is nothing to read; name files with the ending .txt or .jsonl, or folders of them.");
        return ExitCode.NothingToRead;
    }

    // The bar goes to standard error, and only where the cards do not go to the same terminal.
    private static void ReadAll(IReadOnlyList<string> files, Action<string> read)
    {
        if (files.Count < Many || Console.IsErrorRedirected || !Console.IsOutputRedirected)
        {
            foreach (var file in files)
                read(file);
            return;
        }
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress().AutoClear(true).Start(progress =>
        {
            var bar = progress.AddTask("reading", maxValue: files.Count);
            foreach (var file in files)
            {
                read(file);
                bar.Increment(1);
            }
        });
    }
}
