using System.CommandLine;
using Dragoman.Cli.Display;
using Dragoman.Cli.Reports;

namespace Dragoman.Cli.Commands;

/// <summary>For people who ask why a record says what it says.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "A text file or a .jsonl file; '-' is standard input.", DefaultValueFactory = _ => ReportFinder.StandardInput };
        var id = new Option<string?>("--id") { Description = "Only the report with this id.", HelpName = "ID" };
        var eventId = new Option<string?>("--event") { Description = "Only the event with this id (or its beginning).", HelpName = "ID" };
        var whyNot = new Option<bool>("--why-not") { Description = "Also the triggers that gave no event, and why." };
        var json = new Option<bool>("--json") { Description = "Print JSON lines instead." };
        var published = PublishedOption.Create();
        var data = DataOption.Create();
        var command = new ExampleCommand("explain", "Shows where each field of each event came from: value, rule, words, and why this entity.",
            "dragoman explain samples/ar/01-call-with-traps.txt",
            "dragoman explain reports.jsonl --id 17 --why-not",
            "dragoman explain report.txt --json")
        {
            file, id, eventId, whyNot, json, published, data,
        };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(file), parsed.GetValue(id), parsed.GetValue(eventId), parsed.GetValue(whyNot), parsed.GetValue(json),
            parsed.GetValue(published), parsed.GetRequiredValue(data)));
        return command;
    }

    private static int Run(string file, string? id, string? eventId, bool whyNot, bool json, DateOnly? published, string[] data)
    {
        var files = ReportFinder.Files([file]);
        var coder = new Coder(PackSource.Load(data));
        var card = new ExplanationCard(new Page(), new Names(coder.Pack));
        int found = 0, rejected = 0;
        foreach (var report in files.SelectMany(new ReportFinder(published).Read))
        {
            if (report.Document is null)
            {
                rejected++;
                Console.Error.WriteLine($"{TerminalText.Clean(report.Source)}: rejected: {report.Reason}");
                continue;
            }
            if (id is not null && report.Document.Id != id)
                continue;
            var explanation = coder.Explain(report.Document);
            var events = explanation.Record.Events.Where(coded => eventId is null || coded.Id.StartsWith(eventId, StringComparison.Ordinal)).ToList();
            if (eventId is not null && events.Count == 0)
                continue;
            found++;
            if (json)
                Console.WriteLine(ExplanationWriter.ToJson(report.Document, explanation with { Record = explanation.Record with { Events = events, Warnings = [.. report.Warnings, .. explanation.Record.Warnings] } }));
            else
                card.Show(report.Document, explanation, events, whyNot);
        }
        if (found > 0)
            return rejected > 0 ? ExitCode.Rejected : ExitCode.Ok;
        Console.Error.WriteLine($"dragoman: '{TerminalText.Clean(file)}' has no {(eventId is not null ? $"event '{eventId}'" : id is not null ? $"report '{id}'" : "report")}.");
        return ExitCode.NothingToRead;
    }
}
