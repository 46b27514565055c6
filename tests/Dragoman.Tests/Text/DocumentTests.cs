using Dragoman.Text;
using Xunit;

namespace Dragoman.Tests.Text;

public class DocumentTests
{
    [Fact]
    public void TheFullTextIsTheTitleTwoLineFeedsAndTheBody()
    {
        var document = new Document("1", "body", "title");
        Assert.Equal("title\n\nbody", document.FullText);
        Assert.Equal("body", document.FullText[document.BodyStart..]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void WithoutATitleTheFullTextIsTheBody(string? title)
    {
        var document = new Document("1", "body", title);
        Assert.Equal("body", document.FullText);
        Assert.Null(document.Title);
        Assert.Equal(0, document.BodyStart);
    }
}
