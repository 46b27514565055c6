using Dragoman.Tests.Support;
using Xunit;

namespace Dragoman.Tests.Cases;

public class CaseFileTests
{
    private static CaseFile Read(string text) => CaseFile.Read("cases.txt", text, new CaseVocabulary(TestPack.Instance));

    [Fact]
    public void ACaseIsReadWithAllItsFields()
    {
        var file = Read("""
            # A comment.
            name: visit
            published: 2025-05-06
            text: وزار وزير الخارجية القطري بيروت أمس.
            text: ثم عاد.
            gloss: And the Qatari foreign minister visited Beirut yesterday.
            event: visit | occurred | QAT Mohammed bin Abdulrahman*; LBN | date 2025-05-05 | visitor QAT
            claim: first-since | visit | QAT; LBN | none
            """);
        Assert.Empty(file.Faults);
        var read = Assert.Single(file.Cases);
        Assert.Equal("وزار وزير الخارجية القطري بيروت أمس.\nثم عاد.", read.Document("ar").FullText);
        Assert.Equal(new ExpectedParty("QAT", "Mohammed bin Abdulrahman", true), read.Events[0].Parties[0]);
        Assert.Equal(new DateOnly(2025, 5, 5), read.Events[0].Date);
        Assert.Equal("QAT", Assert.Single(read.Events[0].Visitors));
        Assert.Null(Assert.Single(read.Claims).Anchor);
    }

    [Fact]
    public void CasesAreSeparatedByEmptyLinesAndCommentsDoNotSeparateThem()
    {
        var file = Read("name: a\ntext: x\n# still the same case\ngloss: x\nevent: none\n\n\nname: b\r\ntext: x\r\ngloss: x\r\nevent: none\r\n");
        Assert.Empty(file.Faults);
        Assert.Equal(["a", "b"], file.Cases.Select(read => read.Name));
    }

    [Fact]
    public void EveryFaultIsReportedWithItsLine()
    {
        var file = Read("""
            name: bad
            published: 2025-13-01
            text: نص
            gloss: Text.
            event: dance | occurred | QAT; LBN
            event: visit | happened | QQQ; LBN | date tomorrow | weather fine
            claim: first-since | visit | QAT
            position: QAT | affirm | both
            mention: words that are not there | QAT | emir
            colour: red
            no colon
            """);
        Assert.Empty(file.Cases);
        Assert.Equal([2, 5, 6, 6, 6, 6, 7, 8, 9, 10, 11], file.Faults.Select(fault => fault.Line).Order());
        Assert.All(file.Faults, fault => Assert.StartsWith("cases.txt:", fault.ToString(), StringComparison.Ordinal));
    }
}
