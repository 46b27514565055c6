using System.Globalization;
using Dragoman.Tests.Support;
using Xunit;

namespace Dragoman.Tests.Cases;

/// <summary>The cases of <c>tests/cases</c>, one test each.</summary>
public class LanguageCaseTests
{
    private static readonly Lazy<CaseFolder> Arabic = new(() => CaseFolder.Read("ar"));

    public static IEnumerable<TheoryDataRow<string>> ArabicCases => Arabic.Value.ByName.Values
        .Select(read => new TheoryDataRow<string>(read.Name) { TestDisplayName = $"{read.File}: {read.Name}" });

    [Fact]
    public void EveryArabicCaseFileIsWellFormed() => Assert.True(Arabic.Value.Faults.Count == 0, string.Join('\n', Arabic.Value.Faults));

    [Theory]
    [MemberData(nameof(ArabicCases))]
    public void AnArabicReportIsReadAsItsCaseSays(string name) => Hold(Arabic.Value.ByName[name], "ar");

    private static void Hold(LanguageCase expected, string language)
    {
        var document = expected.Document(language);
        var read = TestPack.Coder.Explain(document);
        var differences = CaseComparison.Differences(expected, document, read, TestPack.Instance);
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
}
