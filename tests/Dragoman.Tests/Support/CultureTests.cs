using System.Globalization;
using Xunit;

namespace Dragoman.Tests.Support;

public class CultureTests
{
    [Fact]
    public async Task TheSuiteRunsUnderTheCultureAskedForOnEveryThread()
    {
        var asked = Environment.GetEnvironmentVariable(Culture.Variable);
        if (string.IsNullOrEmpty(asked))
            return;
        Assert.Equal(asked, CultureInfo.CurrentCulture.Name);
        Assert.Equal(asked, await Task.Run(() => CultureInfo.CurrentCulture.Name, TestContext.Current.CancellationToken));
    }
}
