using Dragoman.Languages;
using Dragoman.Tests.Support;
using Dragoman.Text;
using Xunit;

namespace Dragoman.Tests.Text;

public class SegmenterTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Splits => File.ReadLines(Repository.PathOf("tests", "cases", "ar-segmentation.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(" → "))
        .Select(parts => new TheoryDataRow<string, string>(parts[0], parts[1]));

    [Theory]
    [MemberData(nameof(Splits))]
    public void ATokenIsCutIntoItsWords(string token, string words)
    {
        var pack = TestPack.Arabic;
        var folded = pack.Folding.Fold(token);
        var word = new Segmenter(pack).Read(folded);
        Assert.Equal(words.Split('+').Select(pack.Folding.Fold), Parts(folded, word));
    }

    [Fact]
    public void AnUnknownWordLosesOnlyItsArticle()
    {
        var pack = TestPack.Arabic;
        Assert.Equal(["ال", "ضظغخذث"], Parts("الضظغخذث", new Segmenter(pack).Read("الضظغخذث")));
        Assert.Equal(["وضظغخذث"], Parts("وضظغخذث", new Segmenter(pack).Read("وضظغخذث")));
    }

    [Theory]
    [InlineData("و")]
    [InlineData("ا")]
    [InlineData("لل")]
    [InlineData("ال")]
    [InlineData("س")]
    public void ATokenOfCliticLettersAloneIsReadWithoutFault(string token)
    {
        var word = new Segmenter(TestPack.Arabic).Read(token);
        Assert.InRange(word.Stripped, 0, token.Length - 1);
    }

    private static List<string> Parts(string folded, Word word)
    {
        (Clitics Clitic, string Letters)[] clitics = [(Clitics.And, "و"), (Clitics.Then, "ف"), (Clitics.Future, "س"), (Clitics.With, "ب"), (Clitics.To, "ل"), (Clitics.Like, "ك"), (Clitics.Article, "ال")];
        return [.. clitics.Where(each => (word.Clitics & each.Clitic) != 0).Select(each => each.Letters), folded[word.Stripped..]];
    }
}
