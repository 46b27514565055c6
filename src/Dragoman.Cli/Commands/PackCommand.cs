using System.CommandLine;
using System.Globalization;
using Dragoman.Data;

namespace Dragoman.Cli.Commands;

/// <summary>Checks the data tables and compiles them.</summary>
internal static class PackCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var data = DataOption.Create();
        var output = new Option<string?>("--output", "-o") { Description = "Where the compiled pack goes; without it the tables are only checked.", HelpName = "FILE" };
        var command = new ExampleCommand("pack", "Checks the data tables, tells every fault with file and line, and compiles them.",
            "dragoman pack",
            "dragoman pack --data my-entities",
            "dragoman pack --data my-entities --output my.pack")
        {
            data, output,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(data), parsed.GetValue(output)));
        return command;
    }

    private static int Run(string[] overlays, string? output)
    {
        var pack = PackCompiler.Compile(new DataFolder(PackSource.BaseFolder, overlays));
        var size = "";
        if (output is not null)
        {
            PackFile.Write(output, pack);
            if (PackFile.Read(output).DataVersion != pack.DataVersion)
                throw new InvalidDataException($"'{output}' does not read back as it was written; is the disk sound?");
            size = string.Create(CultureInfo.InvariantCulture, $", {new FileInfo(output).Length / 1e6:0.0} MB in {output}");
        }
        var world = pack.Knowledge;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"data {pack.DataVersion}: {world.States.Length} states, {world.Organisations.Length} organisations, {world.People.Length} people, {world.Places.Length} places, {world.Topics.Length} topics; languages: {string.Join(", ", pack.Languages.Select(language => language.Code))}{size}"));
        return ExitCode.Ok;
    }
}
