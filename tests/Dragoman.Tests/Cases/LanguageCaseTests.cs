using System.Globalization;
using Dragoman.Tests.Support;
using Xunit;

namespace Dragoman.Tests.Cases;

/// <summary>The cases of <c>tests/cases</c>, one test each.</summary>
public class LanguageCaseTests
{
    private static readonly Lazy<CaseFolder> Arabic = new(() => CaseFolder.Read("ar"));
    private static readonly Lazy<CaseFolder> ArabicOpen = new(() => CaseFolder.Read("ar", open: true));

    public static IEnumerable<TheoryDataRow<string>> ArabicCases => Arabic.Value.ByName.Values
        .Select(read => new TheoryDataRow<string>(read.Name) { TestDisplayName = $"{read.File}: {read.Name}" });

    [Fact]
    public void EveryArabicCaseFileIsWellFormed() => Assert.True(Arabic.Value.Faults.Count + ArabicOpen.Value.Faults.Count == 0, string.Join('\n', Arabic.Value.Faults.Concat(ArabicOpen.Value.Faults)));

    /// <summary>What is listed as not reached yet is not: a case that holds moves up, where it must go on holding.</summary>
    [Fact]
    public void NoOpenArabicCaseHolds()
    {
        var holding = ArabicOpen.Value.ByName.Values.Where(expected => Differences(expected, "ar").Count == 0).Select(expected => $"{expected.File}:{expected.Line}: {expected.Name}").ToList();
        Assert.True(holding.Count == 0, "These cases hold; move them out of the folder 'open':\n" + string.Join('\n', holding));
        Assert.Empty(ArabicOpen.Value.ByName.Keys.Intersect(Arabic.Value.ByName.Keys));
    }

    [Theory]
    [MemberData(nameof(ArabicCases))]
    public void AnArabicReportIsReadAsItsCaseSays(string name) => Hold(Arabic.Value.ByName[name], "ar");

    private static void Hold(LanguageCase expected, string language)
    {
        var document = expected.Document(language);
        var differences = Differences(expected, language);
        if (differences.Count == 0)
            return;
        var published = expected.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "unknown";
        Assert.Fail($"""
            {expected.File}:{expected.Line.ToString(CultureInfo.InvariantCulture)}: {expected.Name}
              text ({published}): {document.FullText}
              gloss: {expected.Gloss}
              {string.Join("\n  ", differences)}
            """);
    }

    private static IReadOnlyList<string> Differences(LanguageCase expected, string language)
    {
        var document = expected.Document(language);
        return CaseComparison.Differences(expected, document, TestPack.Coder.Explain(document), TestPack.Instance);
    }
}
