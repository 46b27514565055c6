using Dragoman.Coding;
using Dragoman.Tests.Laws;
using Dragoman.Tests.Support;
using Dragoman.Text;
using Xunit;

namespace Dragoman.Tests.Hostile;

/// <summary>No text makes the coder throw, or hang, or point outside the text.</summary>
public class HostileTests
{
    /// <summary>Far more than the slowest machine needs, and far less than an hour: only what does not end is caught.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly DateOnly?[] Days = [new(2025, 5, 6), DateOnly.MinValue, DateOnly.MaxValue, null];

    public static TheoryData<string> Names => [.. HostileTexts.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task ABadInputIsCodedWithoutHarm(string name)
    {
        var text = HostileTexts.All[name]();
        await InTime(name, () =>
        {
            foreach (var day in Days)
                Hold(new Document(name, text) { Published = day, Language = "ar" });
            Hold(new Document(name, text));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task ABadTitleIsCodedWithoutHarm(string name)
    {
        var text = HostileTexts.All[name]();
        await InTime(name, () => Hold(new Document(name, "التقى بوتين نتنياهو أمس.", text) { Published = Days[0], Language = "ar" }));
    }

    [Theory]
    [InlineData("\ud800")]
    [InlineData("\0")]
    [InlineData("\u2028\"\\</script>")]
    public void ABadIdIsCodedWithoutHarm(string id) => Hold(new Document(id, "التقى بوتين نتنياهو أمس.") { Published = Days[0] });

    [Theory]
    [InlineData("xx")]
    [InlineData("")]
    [InlineData("AR")]
    [InlineData("ar-EG")]
    [InlineData("\ud800")]
    public void ALanguageNobodyReadsIsAWarning(string language)
    {
        var record = TestPack.Coder.Code(new Document("1", "التقى بوتين نتنياهو أمس.") { Language = language });
        Assert.Empty(record.Events);
        Assert.Equal("language", Assert.Single(record.Warnings).Kind);
        using var parsed = System.Text.Json.JsonDocument.Parse(RecordWriter.ToJson(record));
    }

    /// <summary>A day that cannot be right is kept as given and nothing is counted from it.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(1850)]
    [InlineData(2300)]
    [InlineData(9999)]
    public void NothingIsCountedFromAnImpossibleDay(int year)
    {
        var document = new Document("1", "التقى الرئيس الروسي فلاديمير بوتين اليوم رئيس الوزراء الإسرائيلي بنيامين نتنياهو في موسكو، للمرة الأولى منذ عامين.") { Published = new DateOnly(year, 1, 1) };
        var record = TestPack.Coder.Code(document);
        Assert.Equal(document.Published, record.Published);
        // Not Assert.Null: the calendar of ar-SA cannot print such a date.
        Assert.True(Assert.Single(record.Events).Date is null, "The contact has a date.");
        Assert.True(Assert.Single(record.Claims).Anchor is not { Start: not null } and not { End: not null }, "The claim is counted from it.");
    }

    [Theory]
    [InlineData("russian.txt", "ru")]
    [InlineData("hebrew.txt", "he")]
    [InlineData("english.txt", "en")]
    [InlineData("empty.txt", "und")]
    public void ATextInAnotherLanguageSaysWhich(string file, string language) =>
        Assert.Equal(language, TestPack.Coder.Code(new Document(file, HostileTexts.All[file]())).Language);

    [Fact]
    public void TheCorpusIsLarge() => Assert.InRange(HostileTexts.All.Count, 45, int.MaxValue);

    private static void Hold(Document document)
    {
        var record = TestPack.Coder.Code(document);
        RecordLaws.Hold(document, record);
        RecordLaws.HoldJson(record, RecordWriter.ToJson(record));
    }

    private static async Task InTime(string name, Action code)
    {
        var run = Task.Factory.StartNew(code, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (await Task.WhenAny(run, Task.Delay(Patience, TestContext.Current.CancellationToken)) != run)
            Assert.Fail($"'{name}' was not coded within {Patience}.");
        await run;
    }
}
