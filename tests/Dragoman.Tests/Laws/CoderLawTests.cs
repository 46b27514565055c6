using System.Globalization;
using Dragoman.Coding;
using Dragoman.Tests.Support;
using Dragoman.Tests.Text;
using Dragoman.Text;
using Xunit;

namespace Dragoman.Tests.Laws;

/// <summary>Laws of the coder on ten thousand texts, the same in every run. DRAGOMAN_SEED=random tries others; a failure names the seed that repeats it.</summary>
public class CoderLawTests(ITestOutputHelper output)
{
    private const int Texts = 10_000;


    [Fact]
    public void EveryTextIsCodedTwiceAlikeWithSpansInsideIt()
    {
        output.WriteLine($"seed {Samples.Seed}");
        var coder = TestPack.Coder;
        var events = 0;
        Samples.Each(TextGenerators.Document, Texts, document =>
        {
            var record = coder.Code(document);
            events += record.Events.Count;
            RecordLaws.Hold(document, record);
            var json = RecordWriter.ToJson(record);
            RecordLaws.HoldJson(record, json);
            Assert.Equal(json, RecordWriter.ToJson(coder.Code(document)));
        }, Print);
        // Shuffled words must still open frames, or the laws say little.
        output.WriteLine($"{events} events");
        Assert.InRange(events, Texts / 10, int.MaxValue);
    }

    [Fact]
    public void FourThreadsReadAlike()
    {
        output.WriteLine($"seed {Samples.Seed}");
        var documents = new List<Document>();
        Samples.Each(TextGenerators.Document, 1000, documents.Add, Print);
        var coder = TestPack.Coder;
        var once = documents.ConvertAll(document => RecordWriter.ToJson(coder.Code(document)));
        var fresh = new Coder(TestPack.Instance);
        var threads = Enumerable.Range(0, 4).Select(number => Task.Factory.StartNew(
            () => documents.Select((_, i) => (i * 7 + number * 251) % documents.Count).All(i => RecordWriter.ToJson(fresh.Code(documents[i])) == once[i]),
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        Assert.All(threads, thread => Assert.True(thread.GetAwaiter().GetResult(), "A thread read a document differently."));
    }

    [Fact]
    public void TheSameTextUnderAnotherCultureGivesTheSameBytes()
    {
        var documents = new List<Document>();
        Samples.Each(TextGenerators.Document, 200, documents.Add, Print);
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in (string[])["ar-SA", "fa-IR", "tr-TR", "th-TH", ""])
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                var expected = documents.ConvertAll(document => RecordWriter.ToJson(TestPack.Coder.Code(document)));
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal(expected, documents.ConvertAll(document => RecordWriter.ToJson(TestPack.Coder.Code(document))));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void TokensAndGapsRebuildEveryText()
    {
        output.WriteLine($"seed {Samples.Seed}");
        var tokens = new Tokens();
        Samples.Each(TextGenerators.Text, Texts, text =>
        {
            tokens.Read(text, TestPack.Arabic.Folding);
            TokenLaws.Hold(tokens, TestPack.Arabic.Folding);
        }, Escaped);
    }

    [Fact]
    public void AnExplanationHoldsTheSameRecord()
    {
        Samples.Each(TextGenerators.Document, 1000, document =>
        {
            var read = TestPack.Coder.Explain(document);
            Assert.Equal(RecordWriter.ToJson(TestPack.Coder.Code(document)), RecordWriter.ToJson(read.Record));
            Assert.All(read.Mentions, mention => Assert.InRange(mention.Span.End, mention.Span.Start, document.FullText.Length));
            Assert.All(read.Dates, date => Assert.True(date.Start <= date.End));
            Assert.All(read.NearMisses, miss => Assert.InRange(miss.Span.End, miss.Span.Start, document.FullText.Length));
        }, Print);
    }

    /// <summary>What a reader looks for behind the last word must not be what an earlier, longer report left in its buffers.</summary>
    [Fact]
    public void EveryPhraseMayEndAReport()
    {
        var coder = new Coder(TestPack.Instance);
        coder.Code(new Document("long", string.Concat(Enumerable.Repeat("التقى الرئيس الروسي فلاديمير بوتين أمس رئيس الوزراء الإسرائيلي بنيامين نتنياهو في موسكو. ", 2000))) { Language = "ar" });
        var faults = new List<string>();
        foreach (var phrase in TextGenerators.AllPhrases)
            foreach (var text in (string[])[phrase, "التقى بوتين " + phrase, "التقى بوتين نتنياهو لأول مرة منذ " + phrase, "أكد بوتين أن " + phrase, "التقى بوتين وزير " + phrase])
            {
                var document = new Document("law", text) { Language = "ar", Published = new DateOnly(2025, 5, 6) };
                if (Record.Exception(() => RecordLaws.Hold(document, coder.Code(document))) is { } fault)
                    faults.Add($"'{text}': {fault.Message.Split('\n')[0]} {fault.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Reader", StringComparison.Ordinal))?.Trim()}");
            }
        Assert.True(faults.Count == 0, $"{faults.Count.ToString(CultureInfo.InvariantCulture)} reports\n{string.Join('\n', faults.Take(20))}");
    }

    [Fact]
    public void WhatStandsBeforeTheTextDoesNotChangeTheTokensAfterIt()
    {
        var (first, second) = (new Tokens(), new Tokens());
        Samples.Each(TextGenerators.Text, 1000, text =>
        {
            first.Read(text, TestPack.Arabic.Folding);
            second.Read("بوتين \n" + text, TestPack.Arabic.Folding);
            // A text that begins with line ends makes one break with the one before it.
            if (first.Count == 0 || first[0].Kind == TokenKind.LineBreak)
                return;
            Assert.Equal(first.Items.ToArray().Select(token => (token.Start + 7, token.End + 7, token.Kind)), second.Items[^first.Count..].ToArray().Select(token => (token.Start, token.End, token.Kind)));
        }, Escaped);
    }

    private static string Print(Document document) => $"published {document.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, language {document.Language}, title \"{Escaped(document.Title ?? "")}\", text \"{Escaped(document.Text)}\"";

    // Readable and exact: letters as they are, everything that hides itself as \u escapes.
    private static string Escaped(string text) => string.Concat(text.Select(unit => unit is ' ' || char.IsLetterOrDigit(unit) || char.IsPunctuation(unit) ? unit.ToString() : $"\\u{(int)unit:x4}"));
}
