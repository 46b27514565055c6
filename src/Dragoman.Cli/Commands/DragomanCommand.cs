using System.CommandLine;
using System.CommandLine.Help;

namespace Dragoman.Cli.Commands;

/// <summary>The program: all its commands.</summary>
internal static class DragomanCommand
{
    /// <summary>What the user types.</summary>
    public const string Name = "dragoman";

    /// <summary>Examples for the help of the program as a whole.</summary>
    public static readonly string[] Examples =
    [
        "dragoman read samples",
        "dragoman code reports.jsonl --output records.jsonl",
        "dragoman explain samples/ar/01-call-with-traps.txt --why-not",
    ];

    /// <summary>Makes the command line.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand("Reads reports of diplomacy and keeps the record: who was in contact with whom, when, how, who started it, about what.")
        {
            ReadCommand.Create(),
            CodeCommand.Create(),
            ExplainCommand.Create(),
            PackCommand.Create(),
            CompletionCommand.Create(),
        };
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction usual } help)
                help.Action = new ExampleHelp(usual);
            else if (option is VersionOption version)
                version.Action = new VersionAction();
        }
        return root;
    }
}
