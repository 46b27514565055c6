using System.CommandLine;

namespace Dragoman.Cli.Commands;

/// <summary>A command whose help ends with examples.</summary>
internal sealed class ExampleCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Complete command lines that can be copied.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}
