namespace Dragoman.Cli.Tests;

public class ReadCommandTests
{
    private const string Report = """
        published: 2025-05-06
        outlet: وكالة

        اتصال بين القاهرة وباريس

        أجرى الرئيس المصري عبد الفتاح السيسي اتصالا هاتفيا مع الرئيس الفرنسي إيمانويل ماكرون اليوم.
        """;

    [Fact]
    public void TheSamplesAreAllReadAndCounted()
    {
        var samples = Directory.GetFiles(Path.Combine(BuiltProgram.Root, "samples"), "*.txt", SearchOption.AllDirectories);
        Assert.True(samples.Length >= 22);
        var run = BuiltProgram.Run("", "read", "samples");
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.StartsWith($"{samples.Length} reports, ", run.Lines[^1], StringComparison.Ordinal);
        foreach (var kind in new[] { "call", "video", "meeting", "visit", "summit", "message" })
            Assert.Contains(run.Lines, line => line.TrimStart().StartsWith(kind + " ", StringComparison.Ordinal));
    }

    [Fact]
    public void ACardTellsKindStatusPartiesDateAndWords()
    {
        var run = BuiltProgram.Run(Report, "read", "-");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1. call, occurred", run.Output, StringComparison.Ordinal);
        Assert.Contains("Emmanuel Macron, head of state, France", run.Output, StringComparison.Ordinal);
        Assert.Contains("2025-05-06", run.Output, StringComparison.Ordinal);
        Assert.Contains("اليوم", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void OutsideATerminalThereAreNoIsolatesAndNoColours()
    {
        var run = BuiltProgram.Run(Report, "read", "-");
        Assert.DoesNotContain('\u2068', run.Output);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public void TextFromOutsideCannotSteerTheTerminal()
    {
        var run = BuiltProgram.Run("outlet: x\u001b[31m\u202ey\n\nعنوان\u001b]0;title\u0007 [red]هنا[/]\n\nنص طويل.", "read", "-");
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain('\u202e', run.Output);
        Assert.Contains("[red]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void JsonGivesTheRecordLinesOfCode()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("in.jsonl", """{"id":"a","published":"2025-05-06","text":"زار وزير الخارجية القطري بيروت أمس."}""" + "\n");
        Assert.Equal(BuiltProgram.Run("", "code", file).Output, BuiltProgram.Run("", "read", file, "--json").Output);
    }

    [Fact]
    public void ALanguageWithoutPackIsSaidOnTheCard()
    {
        var run = BuiltProgram.Run("Путин поговорил с Эрдоганом по телефону.", "read", "-");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Russian", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void UnreadableFilesAreNamedAndTheOthersAreRead()
    {
        using var folder = new TemporaryFolder();
        folder.File("good.txt", Report);
        folder.File("empty.txt", "");
        File.WriteAllBytes(Path.Combine(folder.Path, "legacy.txt"), [0xC7, 0xE1, 0xE6, 0xD2]);
        File.WriteAllBytes(Path.Combine(folder.Path, "wide.txt"), [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(Report)]);
        var run = BuiltProgram.Run("", "read", folder.Path);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("empty.txt: rejected: The file is empty", run.Errors, StringComparison.Ordinal);
        Assert.Contains("legacy.txt: rejected: The file is not UTF-8", run.Errors, StringComparison.Ordinal);
        Assert.StartsWith("2 reports, ", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void PublishedIsForReportsThatDoNotSayIt()
    {
        var undated = Report[(Report.IndexOf('\n') + 1)..];
        Assert.Contains("2024-01-02", BuiltProgram.Run(undated, "read", "-", "--published", "2024-01-02").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("2024-01-02", BuiltProgram.Run(Report, "read", "-", "--published", "2024-01-02").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AMissingFileIsExitCodeTwo()
    {
        var run = BuiltProgram.Run("", "read", "no-such-folder");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no-such-folder", run.Errors, StringComparison.Ordinal);
    }
}
