namespace Dragoman.Tests.Support;

/// <summary>A list of exceptions under <c>tests/fixtures</c>: the first word of each line, the rest of the line being the reason.</summary>
internal static class FixtureList
{
    public static HashSet<string> Read(string name) => [.. File.ReadLines(Repository.PathOf("tests", "fixtures", name)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ')[0])];
}
