using System.CommandLine;

namespace Dragoman.Cli.Commands;

/// <summary>The option that lays the user's own tables over the built-in ones.</summary>
internal static class DataOption
{
    /// <summary>Makes the option.</summary>
    public static Option<string[]> Create() => new("--data")
    {
        Description = "A folder of tables to lay over the built-in data; may be repeated. Rows are added to the tables of the same name.",
        HelpName = "DIR",
        DefaultValueFactory = _ => [],
    };
}
