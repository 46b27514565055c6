using Dragoman.Tests.Support;

namespace Dragoman.Tests.Languages.Arabic;

/// <summary>Reads a file of paradigms: head lines, then indented forms by label; blocks are set apart by empty lines.</summary>
public static class ParadigmFile
{
    public static IReadOnlyList<Paradigm> Read(string name)
    {
        var path = Repository.PathOf("tests", "Dragoman.Tests", "Languages", "Arabic", "paradigms", name);
        return File.ReadAllText(path)
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(block => block.Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToArray())
            .Where(lines => lines.Length > 0)
            .Select(lines => new Paradigm(Lines(lines, indented: false), Lines(lines, indented: true)))
            .ToArray();
    }

    private static Dictionary<string, string[]> Lines(string[] lines, bool indented) => lines
        .Where(line => line.StartsWith("  ", StringComparison.Ordinal) == indented)
        .Select(line => line.Split(": ", 2))
        .ToDictionary(
            parts => parts[0].Trim(),
            parts => parts[1].Trim() == "-" ? [] : parts[1].Split('/', StringSplitOptions.TrimEntries));
}
