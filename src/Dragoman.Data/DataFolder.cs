using System.Security.Cryptography;
using System.Text;

namespace Dragoman.Data;

/// <summary>The readable sources: a data folder, and any number of folders laid over it. A file of the same name is appended, not replaced.</summary>
public sealed class DataFolder
{
    private readonly string[] _folders;
    private readonly List<Fault> _faults = [];

    /// <summary>Opens the folders; the first is the base.</summary>
    /// <exception cref="DirectoryNotFoundException">A folder is missing.</exception>
    public DataFolder(string folder, params IEnumerable<string> overlays)
    {
        _folders = [folder, .. overlays];
        foreach (var each in _folders)
            if (!Directory.Exists(each))
                throw new DirectoryNotFoundException($"There is no data folder '{each}'.");
    }

    internal List<Fault> Faults => _faults;

    /// <summary>A hash of every table, by name and content: two folders with the same tables have the same version.</summary>
    public string Version()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var folder in _folders)
            foreach (var file in Directory.EnumerateFiles(folder, "*.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file).Replace('\\', '/') + "\0"));
                hash.AppendData(File.ReadAllBytes(file));
            }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    /// <summary>Languages that have a folder.</summary>
    internal IEnumerable<string> Languages() => _folders
        .Select(folder => Path.Combine(folder, "languages")).Where(Directory.Exists)
        .SelectMany(Directory.EnumerateDirectories).Select(Path.GetFileName).OfType<string>().Distinct().Order(StringComparer.Ordinal);

    /// <summary>The rows of a table (or of all tables in a folder, for a name ending in '/'), from all folders.</summary>
    internal IEnumerable<Row> Rows(string name, params string[] columns)
    {
        var found = false;
        foreach (var folder in _folders)
        {
            var path = Path.Combine(folder, name);
            var files = !name.EndsWith('/') ? [path]
                : Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.tsv").Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
            foreach (var file in files)
            {
                if (!File.Exists(file))
                    continue;
                found = true;
                var table = Path.GetRelativePath(folder, file).Replace('\\', '/');
                if (!TryReadText(file, out var text))
                {
                    _faults.Add(new Fault(table, 0, "The file is not UTF-8."));
                    continue;
                }
                foreach (var row in Table.Read(table, text, columns, _faults).Rows)
                    yield return row;
            }
        }
        if (!found)
            _faults.Add(new Fault(name, 0, "The table is missing."));
    }

    private static bool TryReadText(string file, out string text)
    {
        try
        {
            text = new UTF8Encoding(false, true).GetString(File.ReadAllBytes(file));
            if (text.StartsWith('\ufeff'))
                text = text[1..];
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }
}
