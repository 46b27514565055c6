using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Dragoman.Cli.Commands;

/// <summary>Prints the versions of program and data: together they decide every byte of a record.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var program = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
        parseResult.InvocationConfiguration.Output.WriteLine($"{DragomanCommand.Name} {program}");
        parseResult.InvocationConfiguration.Output.WriteLine($"data {PackSource.Load([]).DataVersion}");
        return ExitCode.Ok;
    }
}
