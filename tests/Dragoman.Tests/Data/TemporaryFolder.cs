namespace Dragoman.Tests.Data;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dragoman-tests-").FullName;

    /// <summary>Writes a file, with its folders; columns are set apart by '|' to stay legible.</summary>
    public void WriteTable(string name, params string[] lines) => Write(name, string.Join('\n', lines.Select(line => string.Join('\t', line.Split('|', StringSplitOptions.TrimEntries)))) + "\n");

    public void Write(string name, string text) => File.WriteAllText(Prepared(name), text);

    public void Write(string name, byte[] bytes) => File.WriteAllBytes(Prepared(name), bytes);

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string Prepared(string name)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        return path;
    }
}
