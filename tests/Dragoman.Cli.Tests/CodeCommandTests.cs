using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dragoman.Cli.Tests;

public class CodeCommandTests
{
    private const string Call = "أجرى الرئيس المصري عبد الفتاح السيسي اتصالا هاتفيا مع الرئيس الفرنسي إيمانويل ماكرون اليوم.";

    private static string Line(string id, string text = Call, string published = "2025-05-06") =>
        $$"""{"id":"{{id}}","published":"{{published}}","text":"{{text}}"}""" + "\n";

    private static JsonElement Json(string line) => JsonDocument.Parse(line).RootElement;

    private static string Warnings(string line) =>
        string.Concat(Json(line).GetProperty("warnings").EnumerateArray().Select(warning => warning.GetProperty("message").GetString()));

    [Fact]
    public void ACallIsCoded()
    {
        var run = BuiltProgram.Run(Line("a"), "code");
        Assert.Equal(0, run.ExitCode);
        var coded = Json(Assert.Single(run.Lines)).GetProperty("events")[0];
        Assert.Equal("call", coded.GetProperty("contact").GetString());
        Assert.Equal("occurred", coded.GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("1")]
    [InlineData("8")]
    public void OrderIsKeptOnAnyNumberOfThreads(string threads)
    {
        var input = new StringBuilder();
        for (var i = 0; i < 3000; i++)
            input.Append(Line(i.ToString(CultureInfo.InvariantCulture), i % 7 == 0 ? string.Concat(Enumerable.Repeat(Call + " ", 40)) : "نص"));
        var run = BuiltProgram.Run(input.ToString(), "code", "--threads", threads);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3000, run.Lines.Length);
        for (var i = 0; i < run.Lines.Length; i++)
            Assert.StartsWith($"{{\"id\":\"{i.ToString(CultureInfo.InvariantCulture)}\"", run.Lines[i], StringComparison.Ordinal);
    }

    [Fact]
    public void EveryInputLineGivesOneOutputLineAndTheExitCodeSaysThatSomeWereRejected()
    {
        var run = BuiltProgram.Run(Line("a") + "no json\n\n{\"id\":\"b\"}\n{\"text\":\"c\"}\n[1]\n{\"id\":\"d\",\"text\":5}\n" + Line("e").TrimEnd('\n'), "code");
        Assert.Equal(3, run.ExitCode);
        Assert.Equal(8, run.Lines.Length);
        Assert.All(run.Lines[1..7], line => Assert.Equal("rejected", Json(line).GetProperty("warnings")[0].GetProperty("kind").GetString()));
        Assert.Equal("b", Json(run.Lines[3]).GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, Json(run.Lines[4]).GetProperty("id").ValueKind);
        Assert.Equal(4, Json(run.Lines[3]).GetProperty("line").GetInt32());
        Assert.All(run.Lines, line => Assert.Equal(JsonValueKind.Array, Json(line).GetProperty("events").ValueKind));
        Assert.Contains("standard input:2: rejected", run.Errors, StringComparison.Ordinal);
        Assert.Contains("'text' is missing", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void RejectedLinesGoToTheRejectsFileWithLineAndReason()
    {
        using var folder = new TemporaryFolder();
        var input = folder.File("in.jsonl", Line("a") + "{broken\n" + Line("b"));
        var output = Path.Combine(folder.Path, "out.jsonl");
        var rejects = Path.Combine(folder.Path, "rejects.jsonl");
        var run = BuiltProgram.Run("", "code", input, "--output", output, "--rejects", rejects);
        Assert.Equal(3, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(3, File.ReadAllLines(output).Length);
        var rejected = Json(Assert.Single(File.ReadAllLines(rejects)));
        Assert.Equal(2, rejected.GetProperty("line").GetInt32());
        Assert.Equal("{broken", rejected.GetProperty("input").GetString());
    }

    [Fact]
    public void TextThatIsNotUtf8IsRejectedWithThePlace()
    {
        var run = BuiltProgram.Run(["code"], [.. Encoding.UTF8.GetBytes("{\"id\":\"a\",\"text\":\""), 0xC7, 0xE1, .. Encoding.UTF8.GetBytes("\"}\n" + Line("b"))]);
        Assert.Equal(3, run.ExitCode);
        Assert.Equal(2, run.Lines.Length);
        Assert.Contains("not UTF-8 at byte 19", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void UnpairedSurrogatesAreKeptAsOneCharacterAndTold()
    {
        var plain = Json(BuiltProgram.Run("""{"id":"a","text":"xx\n\n%"}""".Replace("%", Call, StringComparison.Ordinal), "code").Lines[0]);
        var run = BuiltProgram.Run("""{"id":"\ud800","text":"\udc00\ud800\n\n%"}""".Replace("%", Call, StringComparison.Ordinal), "code");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("unpaired surrogate", Warnings(run.Lines[0]), StringComparison.Ordinal);
        Assert.Equal("\ufffd", Json(run.Lines[0]).GetProperty("id").GetString());
        Assert.Equal(plain.GetProperty("events")[0].GetProperty("trigger").ToString(), Json(run.Lines[0]).GetProperty("events")[0].GetProperty("trigger").ToString());
    }

    [Fact]
    public void EscapedTextIsTheSameText()
    {
        var escaped = string.Concat(Call.Select(unit => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}")));
        Assert.Equal(BuiltProgram.Run(Line("a"), "code").Output, BuiltProgram.Run(Line("a", escaped), "code").Output);
    }

    [Fact]
    public void PublishedIsAnIsoDateOrInstantAndElseTheReportIsCodedWithoutADate()
    {
        (string Given, string? Day)[] cases =
        [
            ("2025-05-06", "2025-05-06"), ("2025-05-06T23:30:00Z", "2025-05-06"), ("2025-05-06T23:30:00.123+03:00", "2025-05-06"),
            ("2025-05-06T23:30", "2025-05-06"), ("2025-05-06 23:30:00", "2025-05-06"), ("9999-12-31", "9999-12-31"),
            ("0000-01-01", null), ("2025-02-30", null), ("yesterday", null), ("٢٠٢٥-٠٥-٠٦", null), ("06/05/2025", null), ("2025-05-06Tnoon", null),
        ];
        var run = BuiltProgram.Run(string.Concat(cases.Select(each => Line(each.Given, published: each.Given))), "code");
        Assert.Equal(0, run.ExitCode);
        foreach (var (line, (given, day)) in run.Lines.Zip(cases))
        {
            Assert.Equal((given, day), (given, Json(line).GetProperty("published").GetString()));
            Assert.Equal(day is null, Warnings(line).Contains("'published'", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void RepeatedIdsAreCodedAndTold()
    {
        var run = BuiltProgram.Run(Line("a") + Line("b") + Line("a"), "code");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3, run.Lines.Length);
        Assert.Contains("standard input:3: warning: the id 'a'", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void AByteOrderMarkAndWindowsLineEndsAreNoPartOfALine()
    {
        var run = BuiltProgram.Run(["code"], [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Line("a").Replace("\n", "\r\n", StringComparison.Ordinal))]);
        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.Lines);
    }

    [Fact]
    public void ALineOfManyMegabytesIsCodedAndALongerOneThanAllowedIsRejected()
    {
        var large = new string('ا', 3 << 20);
        var huge = new string('x', 65 << 20);
        var run = BuiltProgram.Run(Line("a", large) + Line("b", huge) + Line("c"), "code");
        Assert.Equal(3, run.ExitCode);
        Assert.Equal(3, run.Lines.Length);
        Assert.StartsWith("{\"id\":\"a\"", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("longer than 64 MB", run.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"c\"", run.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void HostileTextIsCodedWithoutEvents()
    {
        string[] texts =
        [
            "", " ", @"\u0000\u0001\u001b[31m", @"\u202e\u2066\u2069\u200f", "<script>alert(1)</script>", "𝕏😀🏳️‍🌈", "ـــــــــــــــ ًٌٍَُِّْ", "，。！漢字",
            string.Concat(Enumerable.Repeat("<div>", 5000)), string.Concat(Enumerable.Repeat("و", 5000)), string.Concat(Enumerable.Repeat("ا ", 5000)),
        ];
        var run = BuiltProgram.Run(string.Concat(texts.Select((text, number) => Line(number.ToString(CultureInfo.InvariantCulture), text))), "code");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(texts.Length, run.Lines.Length);
        Assert.All(run.Lines, line => Assert.Equal(0, Json(line).GetProperty("events").GetArrayLength()));
    }

    [Fact]
    public void DeeplyNestedAndUnknownFieldsArePassedOver()
    {
        var run = BuiltProgram.Run("""{"extra":{"a":[1,{"text":"no"}]},"id":7,"title":3,"text":"x","published":null}""", "code");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("7", Json(run.Lines[0]).GetProperty("id").GetString());
        Assert.Contains("'title' is no string", Warnings(run.Lines[0]), StringComparison.Ordinal);
        Assert.Equal(3, BuiltProgram.Run(new string('[', 5000) + "\n", "code").ExitCode);
    }

    [Fact]
    public void NothingToReadIsExitCodeTwo()
    {
        Assert.Equal(2, BuiltProgram.Run("", "code").ExitCode);
        Assert.Equal(2, BuiltProgram.Run("", "code", "no-such-file.jsonl").ExitCode);
    }

    [Fact]
    public void TheInputIsNeverOverwritten()
    {
        using var folder = new TemporaryFolder();
        var input = folder.File("in.jsonl", Line("a"));
        Assert.Equal(1, BuiltProgram.Run("", "code", input, "--output", input).ExitCode);
        Assert.Equal(Line("a"), File.ReadAllText(input));
    }

    [Fact]
    public void AProgramThatWritesALineAndWaitsGetsItsRecord()
    {
        using var process = BuiltProgram.Start("code");
        process.StandardInput.Write(Line("a"));
        process.StandardInput.Flush();
        Assert.StartsWith("{\"id\":\"a\"", process.StandardOutput.ReadLine(), StringComparison.Ordinal);
        process.StandardInput.Write(Line("b"));
        process.StandardInput.Close();
        Assert.StartsWith("{\"id\":\"b\"", process.StandardOutput.ReadLine(), StringComparison.Ordinal);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void AnInterruptedRunLeavesWholeLinesAndSaysSo()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var process = BuiltProgram.Start("code");
        process.StandardInput.Write(Line("a"));
        process.StandardInput.Flush();
        Assert.NotNull(process.StandardOutput.ReadLine());
        using var kill = System.Diagnostics.Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        Assert.True(process.WaitForExit(20_000));
        Assert.Equal(130, process.ExitCode);
        Assert.Empty(process.StandardOutput.ReadToEnd());
    }

    [Fact]
    public void ClosingTheOutputEndsTheRun()
    {
        using var process = BuiltProgram.Start("code");
        process.StandardOutput.Close();
        try
        {
            for (var i = 0; i < 200_000; i++)
                process.StandardInput.Write(Line("a"));
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended.
        }
        process.StandardError.ReadToEnd();
        Assert.True(process.WaitForExit(20_000));
        Assert.Equal(0, process.ExitCode);
    }
}
