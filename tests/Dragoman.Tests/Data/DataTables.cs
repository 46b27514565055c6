using Dragoman.Tests.Support;

namespace Dragoman.Tests.Data;

/// <summary>The tables of the repository as they stand, read apart from the compiler so that house rules can be checked on them.</summary>
internal static class DataTables
{
    public sealed record Row(string File, int Line, IReadOnlyDictionary<string, string> Cells)
    {
        public string this[string column] => Cells.GetValueOrDefault(column, "");

        public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}");
    }

    /// <summary>The rows of one table, or of all below a folder.</summary>
    public static List<Row> Read(string name)
    {
        var path = Path.Combine(TestPack.DataPath, name);
        string[] files = File.Exists(path) ? [path] : Directory.GetFiles(path, "*.tsv", SearchOption.AllDirectories);
        return [.. files.Order(StringComparer.Ordinal).SelectMany(ReadFile)];
    }

    private static IEnumerable<Row> ReadFile(string path)
    {
        var lines = File.ReadAllLines(path);
        var columns = lines[0].TrimStart('#').Split('\t', StringSplitOptions.TrimEntries);
        for (var number = 1; number < lines.Length; number++)
        {
            if (lines[number].Length == 0 || lines[number][0] == '#')
                continue;
            var cells = lines[number].Split('\t', StringSplitOptions.TrimEntries);
            yield return new Row(Path.GetRelativePath(TestPack.DataPath, path), number + 1, columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second));
        }
    }
}
