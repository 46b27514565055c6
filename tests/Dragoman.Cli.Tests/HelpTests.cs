namespace Dragoman.Cli.Tests;

public class HelpTests
{
    [Fact]
    public void EveryCommandHasHelpWithADescriptionAndAnExample()
    {
        var commands = CommandNames();
        Assert.NotEmpty(commands);
        foreach (var command in commands)
        {
            var help = BuiltProgram.Run("", command, "--help");
            Assert.Equal(0, help.ExitCode);
            Assert.Contains("Description:", help.Output, StringComparison.Ordinal);
            var examples = help.Output[help.Output.IndexOf("Examples:", StringComparison.Ordinal)..];
            Assert.Contains("dragoman", examples, StringComparison.Ordinal);
            Assert.Contains(command, examples, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void HelpNamesTheProgramAsUsersTypeItAndTheExitCodes()
    {
        var help = BuiltProgram.Run("", "--help");
        Assert.Contains("dragoman [command]", help.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Dragoman.Cli", help.Output, StringComparison.Ordinal);
        foreach (var code in new[] { "0", "1", "2", "3", "4", "130" })
            Assert.Contains(code, help.Output[help.Output.IndexOf("Exit codes:", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void EveryCommandHasAPageInTheGuide()
    {
        var guide = string.Concat(Directory.GetFiles(Path.Combine(BuiltProgram.Root, "docs", "guide"), "*.md").Select(File.ReadAllText));
        foreach (var command in CommandNames())
            Assert.Contains($"dragoman {command}", guide, StringComparison.Ordinal);
    }

    [Fact]
    public void VersionTellsProgramAndData()
    {
        var version = BuiltProgram.Run("", "--version");
        Assert.Equal(0, version.ExitCode);
        Assert.Matches(@"^dragoman \d+\.\d+\.\d+", version.Lines[0]);
        Assert.Matches("^data [0-9a-f]{16}$", version.Lines[1]);
    }

    [Fact]
    public void AWrongCommandLineIsExitCodeOne()
    {
        Assert.Equal(1, BuiltProgram.Run("", "no-such-command").ExitCode);
        Assert.Equal(1, BuiltProgram.Run("", "code", "--threads", "0").ExitCode);
        Assert.Equal(1, BuiltProgram.Run("", "code", "--threads", "many").ExitCode);
        Assert.Equal(1, BuiltProgram.Run("", "read", "samples", "--published", "yesterday").ExitCode);
    }

    [Fact]
    public void EveryShellGetsACompletionScript()
    {
        foreach (var shell in new[] { "bash", "zsh", "fish", "pwsh" })
            Assert.Contains("[suggest:", BuiltProgram.Run("", "completion", shell).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheDirectiveBehindTheScriptsSuggestsCommandsAndOptions()
    {
        Assert.Contains("code", BuiltProgram.Run("", "[suggest:3]", "cod").Lines);
        Assert.Contains("--threads", BuiltProgram.Run("", "[suggest:9]", "code --th").Lines);
    }

    [Fact]
    public void TheScriptForBashCompletesACommand()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        var script = folder.File("completion.bash", BuiltProgram.Run("", "completion", "bash").Output);
        var program = folder.File("dragoman", "#!/bin/sh\n[ \"$1\" = '[suggest:3]' ] && [ \"$2\" = 'exp' ] && echo explain\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        using var bash = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("bash",
            ["-c", $"source '{script}'; COMP_LINE='{program} exp'; COMP_POINT=${{#COMP_LINE}}; COMP_WORDS=('{program}' exp); COMP_CWORD=1; _dragoman; echo \"${{COMPREPLY[0]}}\""])
        { RedirectStandardOutput = true })!;
        Assert.Equal("explain", bash.StandardOutput.ReadToEnd().Trim());
    }

    private static List<string> CommandNames()
    {
        var lines = BuiltProgram.Run("", "--help").Lines;
        return [.. lines.SkipWhile(line => line != "Commands:").Skip(1).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal))
            .Where(line => line[2] != ' ').Select(line => line.Trim().Split(' ')[0])];
    }
}
