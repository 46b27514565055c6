using Dragoman.Matching;
using Dragoman.Tests.Support;
using Xunit;

namespace Dragoman.Tests.Matching;

public class FormTableTests
{
    [Fact]
    public void AFormIsFoundByItsPlaceInTheList()
    {
        string[] forms = ["بوتين", "نتنياهو", "ا", ""];
        var table = FormTable.Build(forms);
        Assert.All(forms.Index(), form => Assert.Equal(form.Index, table.Find(form.Item)));
    }

    [Theory]
    [InlineData("بوتي")]
    [InlineData("بوتينن")]
    [InlineData("نيتوب")]
    [InlineData("\0")]
    public void AnythingElseIsNotFound(string text) => Assert.Equal(-1, FormTable.Build(["بوتين", "نتنياهو"]).Find(text));

    [Fact]
    public void AnEmptyTableFindsNothing() => Assert.Equal(-1, FormTable.Build([]).Find("بوتين"));

    [Fact]
    public void TheSameFormTwiceIsRefused() => Assert.Throws<ArgumentException>(() => FormTable.Build(["بوتين", "بوتين"]));

    [Fact]
    public void AHundredThousandFormsAreAllFound()
    {
        var forms = Enumerable.Range(0, 100_000).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var table = FormTable.Build(forms);
        for (var form = 0; form < forms.Count; form++)
            Assert.Equal(form, table.Find(forms[form]));
        Assert.Equal(-1, table.Find("100000"));
    }

    [Fact]
    public void NoHashIsZero() => Assert.All(["", "\0", "بوتين"], form => Assert.NotEqual(0UL, FormHash.Of(form)));

    [Theory]
    [InlineData("بوتين")]
    [InlineData("نتنياهو")]
    [InlineData("روسيا")]
    [InlineData("قطر")]
    public void ThePackKnowsItsNames(string name) => Assert.NotEqual(-1, TestPack.Arabic.Forms.Find(TestPack.Arabic.Folding.Fold(name)));
}
