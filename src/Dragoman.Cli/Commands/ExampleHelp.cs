using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Dragoman.Cli.Commands;

/// <summary>Help with examples and exit codes after the usual parts.</summary>
internal sealed class ExampleHelp(HelpAction usual) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        using var text = new StringWriter();
        var output = parseResult.InvocationConfiguration.Output;
        parseResult.InvocationConfiguration.Output = text;
        usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        output.WriteLine(text.ToString().Replace(RootCommand.ExecutableName, DragomanCommand.Name, StringComparison.Ordinal).TrimEnd());
        output.WriteLine();
        output.WriteLine("Examples:");
        foreach (var example in command is ExampleCommand { Examples: var examples } ? examples : DragomanCommand.Examples)
            output.WriteLine("  " + example);
        if (command is RootCommand)
        {
            output.WriteLine();
            output.WriteLine("Exit codes:");
            output.WriteLine("  0 all went well          1 the command line is wrong   2 nothing to read, or a file is missing");
            output.WriteLine("  3 something was rejected  4 the data tables have faults  130 interrupted");
        }
        return ExitCode.Ok;
    }
}
