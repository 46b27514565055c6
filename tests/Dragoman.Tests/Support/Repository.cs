namespace Dragoman.Tests.Support;

/// <summary>The checkout that the test binary was built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Dragoman.slnx.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Dragoman.slnx")))
                return folder.FullName;
        throw new DirectoryNotFoundException($"No folder above '{start}' holds Dragoman.slnx.");
    }
}
