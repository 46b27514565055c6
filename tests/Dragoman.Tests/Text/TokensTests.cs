using Dragoman.Tests.Support;
using Dragoman.Text;
using Xunit;

namespace Dragoman.Tests.Text;

public class TokensTests
{
    private static Tokens Read(string text)
    {
        var tokens = new Tokens();
        tokens.Read(text, TestPack.Arabic.Folding);
        return tokens;
    }

    private static string Show(Tokens tokens) => string.Join(' ', tokens.Items.ToArray().Select(token => $"{token.Kind}({token.Span.In(tokens.Text)})"));

    public static TheoryData<string, string> Cuts => new()
    {
        { "", "" },
        { "   ", "" },
        { "بوتين", "Word(بوتين)" },
        { "التقى بوتين، نتنياهو.", "Word(التقى) Word(بوتين) Mark(،) Word(نتنياهو) Mark(.)" },
        { "«نعم»", "Mark(«) Word(نعم) Mark(»)" },
        { "12/5/2024", "Number(12/5/2024)" },
        { "3.5", "Number(3.5)" },
        { "في 2024.", "Word(في) Number(2024) Mark(.)" },
        { "٣٫٥", "Number(٣٫٥)" },
        { "10:30", "Number(10:30)" },
        { "2024،", "Number(2024) Mark(،)" },
        { "كوفيد19", "Word(كوفيد) Number(19)" },
        { "19مليون", "Number(19) Word(مليون)" },
        { "Jean-Noël", "Word(Jean) Mark(-) Word(Noël)" },
        { "أ\n\n ب", "Word(أ) LineBreak(\n\n) Word(ب)" },
        { "أ\r\nب", "Word(أ) LineBreak(\r\n) Word(ب)" },
        { "أ😀ب", "Word(أ) Mark(😀) Word(ب)" },
        { "\u200fبوتين\u200f", "Word(بوتين)" },
        { "بُوتين", "Word(بُوتين)" },
        { "ـــ", "" },
    };

    [Theory]
    [MemberData(nameof(Cuts))]
    public void ATextIsCutIntoTokens(string text, string tokens) => Assert.Equal(tokens, Show(Read(text)));

    [Theory]
    [InlineData("التقى الرئيس «بوتين» نتنياهو يوم 6/5/2025.\n\nوقال 😀 إن…")]
    [InlineData("\u202bبوتين\u202c ـ ٣٫٥ \ud800 مُحَمَّد")]
    [InlineData(" \u00a0\t\r\n ")]
    public void TokensAndGapsRebuildTheText(string text) => TokenLaws.Hold(Read(text), TestPack.Arabic.Folding);

    [Fact]
    public void TheSameBufferReadsALongTextAndThenAShortOne()
    {
        var tokens = new Tokens();
        tokens.Read(string.Concat(Enumerable.Repeat("بوتين، ", 20_000)), TestPack.Arabic.Folding);
        Assert.Equal(40_000, tokens.Count);
        tokens.Read("نتنياهو", TestPack.Arabic.Folding);
        Assert.Equal("Word(نتنياهو)", Show(tokens));
    }

    [Fact]
    public void TheFinalLetterIsTheOriginalOne()
    {
        Assert.Equal('ى', Read("على")[0].Final);
        Assert.Equal('ي', Read("علي")[0].Final);
        Assert.Equal('ن', Read("بوتينَ")[0].Final);
    }

    [Fact]
    public void FoldedLettersBelongToTheirToken()
    {
        var tokens = Read("الأَمين، العـــام");
        Assert.Equal("الامين", tokens.Folded(0).ToString());
        Assert.Equal("", tokens.Folded(1).ToString());
        Assert.Equal("العام", tokens.Folded(2).ToString());
    }
}
