using System.Security.Cryptography;
using System.Text;
using Dragoman.Data;

namespace Dragoman.Cli;

/// <summary>Finds the pack to read with: the one beside the program, or one compiled from the tables with the user's folders laid over.</summary>
internal static class PackSource
{
    /// <summary>Packs of overlays kept in the user's cache folder; older ones are deleted.</summary>
    private const int Kept = 8;

    /// <summary>The tables that lie beside the program.</summary>
    public static string BaseFolder => Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>The pack of the built-in data with the given folders laid over it.</summary>
    /// <exception cref="DataException">The tables have faults.</exception>
    public static Pack Load(IReadOnlyList<string> overlays)
    {
        if (overlays.Count == 0)
            return LoadDefault();
        var data = new DataFolder(BaseFolder, overlays);
        var path = Path.Combine(CacheFolder(), Key(data.Version()) + ".pack");
        if (TryRead(path) is { } cached)
            return cached;
        var pack = PackCompiler.Compile(data);
        Keep(path, pack);
        return pack;
    }

    private static Pack LoadDefault()
    {
        try
        {
            return PackFile.ReadDefault();
        }
        catch (FileNotFoundException)
        {
            throw new InvalidDataException($"There is no '{PackFile.DefaultName}' beside the program; make it with 'dragoman pack --output {Path.Combine(AppContext.BaseDirectory, PackFile.DefaultName)}'.");
        }
    }

    // The same tables compiled by another build of the compiler may give another pack.
    private static string Key(string dataVersion)
    {
        var builds = $"{Pack.CurrentFormat} {typeof(PackCompiler).Module.ModuleVersionId} {typeof(Pack).Module.ModuleVersionId}";
        return dataVersion + "-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(builds)))[..8];
    }

    private static string CacheFolder()
    {
        var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        if (string.IsNullOrEmpty(cache))
            cache = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
                : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        return Path.Combine(cache, "dragoman");
    }

    private static Pack? TryRead(string path)
    {
        try
        {
            return File.Exists(path) ? PackFile.Read(path) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    // A cache that cannot be written costs time at the next start, nothing else.
    private static void Keep(string path, Pack pack)
    {
        try
        {
            var folder = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            PackFile.Write(path, pack);
            foreach (var old in folder.GetFiles("*.pack").OrderByDescending(file => file.LastWriteTimeUtc).Skip(Kept))
                old.Delete();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"dragoman: the compiled data could not be kept for the next run: {error.Message}");
        }
    }
}
