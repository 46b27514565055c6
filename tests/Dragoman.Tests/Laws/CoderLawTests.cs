using System.Globalization;
using CsCheck;
using Dragoman.Coding;
using Dragoman.Tests.Support;
using Dragoman.Tests.Text;
using Dragoman.Text;
using Xunit;

namespace Dragoman.Tests.Laws;

/// <summary>Laws of the coder on ten thousand texts. DRAGOMAN_SEED repeats a run; the seed of a failure is in its message.</summary>
public class CoderLawTests(ITestOutputHelper output)
{
    private const int Texts = 10_000;

    private static string Seed => Environment.GetEnvironmentVariable("DRAGOMAN_SEED") is { Length: > 0 } seed ? seed : "0000KOIPe036";

    [Fact]
    public void EveryTextIsCodedTwiceAlikeWithSpansInsideIt()
    {
        output.WriteLine($"seed {Seed}");
        var coder = TestPack.Coder;
        var events = 0;
        TextGenerators.Document.Sample(document =>
        {
            var record = coder.Code(document);
            events += record.Events.Count;
            RecordLaws.Hold(document, record);
            var json = RecordWriter.ToJson(record);
            RecordLaws.HoldJson(record, json);
            Assert.Equal(json, RecordWriter.ToJson(coder.Code(document)));
        }, seed: Seed, iter: Texts, threads: 1, print: Print);
        // Shuffled words must still open frames, or the laws say little.
        output.WriteLine($"{events} events");
        Assert.InRange(events, Texts / 10, int.MaxValue);
    }

    [Fact]
    public void FourThreadsReadAlike()
    {
        output.WriteLine($"seed {Seed}");
        var documents = new List<Document>();
        TextGenerators.Document.Sample(documents.Add, seed: Seed, iter: 1000, threads: 1);
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
        TextGenerators.Document.Sample(documents.Add, seed: Seed, iter: 200, threads: 1);
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
        output.WriteLine($"seed {Seed}");
        var tokens = new Tokens();
        TextGenerators.Text.Sample(text =>
        {
            tokens.Read(text, TestPack.Arabic.Folding);
            TokenLaws.Hold(tokens, TestPack.Arabic.Folding);
        }, seed: Seed, iter: Texts, threads: 1, print: text => Escaped(text));
    }

    [Fact]
    public void AnExplanationHoldsTheSameRecord()
    {
        TextGenerators.Document.Sample(document =>
        {
            var read = TestPack.Coder.Explain(document);
            Assert.Equal(RecordWriter.ToJson(TestPack.Coder.Code(document)), RecordWriter.ToJson(read.Record));
            Assert.All(read.Mentions, mention => Assert.InRange(mention.Span.End, mention.Span.Start, document.FullText.Length));
            Assert.All(read.Dates, date => Assert.True(date.Start <= date.End));
            Assert.All(read.NearMisses, miss => Assert.InRange(miss.Span.End, miss.Span.Start, document.FullText.Length));
        }, seed: Seed, iter: 1000, threads: 1, print: Print);
    }

    [Fact]
    public void WhatStandsBeforeTheTextDoesNotChangeTheTokensAfterIt()
    {
        var (first, second) = (new Tokens(), new Tokens());
        TextGenerators.Text.Sample(text =>
        {
            first.Read(text, TestPack.Arabic.Folding);
            second.Read("بوتين \n" + text, TestPack.Arabic.Folding);
            // A text that begins with line ends makes one break with the one before it.
            if (first.Count == 0 || first[0].Kind == TokenKind.LineBreak)
                return;
            Assert.Equal(first.Items.ToArray().Select(token => (token.Start + 7, token.End + 7, token.Kind)), second.Items[^first.Count..].ToArray().Select(token => (token.Start, token.End, token.Kind)));
        }, seed: Seed, iter: 1000, threads: 1, print: text => Escaped(text));
    }

    private static string Print(Document document) => $"published {document.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, language {document.Language}, title \"{Escaped(document.Title ?? "")}\", text \"{Escaped(document.Text)}\"";

    // Readable and exact: letters as they are, everything that hides itself as \u escapes.
    private static string Escaped(string text) => string.Concat(text.Select(unit => unit is ' ' || char.IsLetterOrDigit(unit) || char.IsPunctuation(unit) ? unit.ToString() : $"\\u{(int)unit:x4}"));
}
