using System.Globalization;
using System.Text;
using Dragoman.Coding;
using Dragoman.Tests.Support;
using Xunit;

namespace Dragoman.Tests.Golden;

/// <summary>
/// Records of the samples, byte for byte. A sample is <c>samples/ar/NAME.txt</c>, its record <c>tests/golden/ar/NAME.json</c>. After a
/// change that is meant, run the tests once with DRAGOMAN_ACCEPT_GOLDEN=1 and read the diff.
/// </summary>
public class GoldenRecordTests
{
    private const string Accept = "DRAGOMAN_ACCEPT_GOLDEN";

    private static readonly string GoldenFolder = Repository.PathOf("tests", "golden", "ar");

    [Fact]
    public void EverySampleGivesItsGoldenRecord()
    {
        var differences = SampleFiles().Select(Difference).Where(difference => difference is not null).ToList();
        Assert.True(differences.Count == 0, string.Join('\n', differences) + $"\nIf the change is meant, run the tests once with {Accept}=1 and commit the files.");
    }

    private static string? Difference(string sample)
    {
        var golden = GoldenOf(sample);
        if (!Acceptance.IsAsked(Accept) && !File.Exists(golden))
            return null;
        // The version of the data changes with every table and says nothing about what was read.
        var actual = RecordWriter.ToJson(TestPack.Coder.Code(SampleFile.Read(sample)) with { DataVersion = "" }, indented: true) + "\n";
        if (Acceptance.IsAsked(Accept))
        {
            Directory.CreateDirectory(GoldenFolder);
            File.WriteAllText(golden, actual, new UTF8Encoding(false));
        }
        var (before, after) = (File.ReadAllText(golden).Split('\n'), actual.Split('\n'));
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return line == before.Length && line == after.Length ? null
            : $"tests/golden/ar/{Path.GetFileName(golden)}:{(line + 1).ToString(CultureInfo.InvariantCulture)}:\n- {before.ElementAtOrDefault(line)}\n+ {after.ElementAtOrDefault(line)}";
    }

    [Fact]
    public void EveryGoldenRecordHasItsSample()
    {
        if (!Directory.Exists(GoldenFolder))
            return;
        var known = SampleFiles().Select(GoldenOf).ToHashSet();
        Assert.All(Directory.EnumerateFiles(GoldenFolder, "*.json"), golden => Assert.Contains(golden, known));
    }

    private static string[] SampleFiles()
    {
        var folder = Repository.PathOf("samples", "ar");
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)] : [];
    }

    private static string GoldenOf(string sample) => Path.Combine(GoldenFolder, Path.GetFileNameWithoutExtension(sample) + ".json");
}
