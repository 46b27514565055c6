namespace Dragoman.Cli.Tests;

public class PackCommandTests
{
    [Fact]
    public void AllFaultsAreToldWithFileAndLine()
    {
        using var folder = new TemporaryFolder();
        folder.File("entities/offices.tsv", "# id\ten\tsector\tof\nx\ty\tz\tw\tone too many\n");
        folder.File("entities/states.tsv", "no header\n");
        var run = BuiltProgram.Run("", "pack", "--data", folder.Path);
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("entities/offices.tsv:2:", run.Errors, StringComparison.Ordinal);
        Assert.Contains("entities/states.tsv:1:", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void APersonOfTheUsersOwnIsKnownAfterwards()
    {
        using var folder = new TemporaryFolder();
        folder.File("entities/people/mine.tsv", "# id\ten\ten_aliases\tar\tar_short\twikidata\tgender\tsource\nperson/test-envoy\tFulan Testani\t\tفلان التستاني\tالتستاني\t\tm\ttest\n");
        folder.File("entities/terms/mine.tsv", "# person\toffice\tof\tstart\tend\tsource\nperson/test-envoy\tforeign-minister\tQAT\t2020-01-01\t\ttest\n");
        const string Text = "{\"id\":\"a\",\"published\":\"2025-05-06\",\"text\":\"زار فلان التستاني بيروت أمس.\"}\n";
        var run = BuiltProgram.Run(Text, "code", "--data", folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("person/test-envoy", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output, BuiltProgram.Run(Text, "code", "--data", folder.Path).Output);
    }

    [Fact]
    public void AMissingFolderIsExitCodeTwo() => Assert.Equal(2, BuiltProgram.Run("", "pack", "--data", "no-such-folder").ExitCode);
}
