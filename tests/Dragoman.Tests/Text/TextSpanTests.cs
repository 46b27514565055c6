using Dragoman.Text;
using Xunit;

namespace Dragoman.Tests.Text;

public class TextSpanTests
{
    [Fact]
    public void TheDefaultIsEmptyAtTheStart() => Assert.Equal(new TextSpan(0, 0), default);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(3, 2)]
    public void ASpanThatCannotBeIsRefused(int start, int end) => Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, end));

    [Theory]
    [InlineData(0, 3, 3, 5, false)]
    [InlineData(0, 4, 3, 5, true)]
    [InlineData(3, 5, 0, 4, true)]
    [InlineData(0, 9, 3, 5, true)]
    public void SpansOverlapWhenTheyShareACharacter(int start, int end, int otherStart, int otherEnd, bool overlap) =>
        Assert.Equal(overlap, new TextSpan(start, end).Overlaps(new TextSpan(otherStart, otherEnd)));

    [Fact]
    public void ASpanContainsItself() => Assert.True(new TextSpan(2, 4).Contains(new TextSpan(2, 4)));

    [Fact]
    public void ACoverReachesFromTheFirstToTheLast() => Assert.Equal(new TextSpan(1, 9), new TextSpan(5, 9).Cover(new TextSpan(1, 3)));

    [Fact]
    public void SpansAreOrderedByStartThenEnd()
    {
        TextSpan[] spans = [new(3, 4), new(1, 9), new(1, 2)];
        Assert.Equal([new(1, 2), new(1, 9), new(3, 4)], spans.Order());
        Assert.True(new TextSpan(1, 2) < new TextSpan(1, 9));
    }

    [Fact]
    public void TheWordsOfASpanCountCharactersOutsideTheBmpAsTwo() => Assert.Equal("ب", new TextSpan(2, 3).In("😀ب").ToString());
}
