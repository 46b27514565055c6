using System.Text.Json;

namespace Dragoman.Cli.Tests;

public class ExplainCommandTests
{
    private const string Lines = """
        {"id":"a","published":"2025-05-06","text":"أجرى الرئيس المصري عبد الفتاح السيسي اتصالا هاتفيا مع الرئيس الفرنسي إيمانويل ماكرون اليوم."}
        {"id":"b","text":"زار وزير الخارجية القطري بيروت أمس."}

        """;

    [Fact]
    public void EveryFieldHasItsRuleAndItsWords()
    {
        var run = BuiltProgram.Run(Lines, "explain", "-", "--id", "a");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("rule ar/", run.Output, StringComparison.Ordinal);
        Assert.Contains("person/emmanuel-macron", run.Output, StringComparison.Ordinal);
        Assert.Contains("counted from the report's day", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("قطري", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhyNotListsTriggersWithoutEvent() =>
        Assert.Contains("no event", BuiltProgram.Run("ناقش المجلس اتصالات مهمة.", "explain", "-", "--why-not").Output, StringComparison.Ordinal);

    [Fact]
    public void JsonGivesRecordMentionsAndNearMisses()
    {
        var run = BuiltProgram.Run(Lines, "explain", "-", "--json");
        Assert.Equal(2, run.Lines.Length);
        var first = JsonDocument.Parse(run.Lines[0]).RootElement;
        Assert.Equal("a", first.GetProperty("record").GetProperty("id").GetString());
        Assert.True(first.GetProperty("mentions").GetArrayLength() > 0);
        Assert.Equal(JsonValueKind.Array, first.GetProperty("near_misses").ValueKind);
    }

    [Fact]
    public void AnUnknownIdIsExitCodeTwo() => Assert.Equal(2, BuiltProgram.Run(Lines, "explain", "-", "--id", "z").ExitCode);
}
