using System.Globalization;
using Dragoman.Text;

namespace Dragoman.Tests.Golden;

/// <summary>A sample as a person writes it: optional header lines, an empty line, then the title on a line of its own and the body.</summary>
internal static class SampleFile
{
    public static Document Read(string path)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var published = (DateOnly?)null;
        var lines = text.Split('\n');
        var header = lines.TakeWhile(line => line.Split(": ", 2) is [{ Length: > 0 } key, _] && key.All(char.IsAsciiLetterLower)).ToList();
        foreach (var line in header)
            if (line.StartsWith("published: ", StringComparison.Ordinal))
                published = DateOnly.ParseExact(line["published: ".Length..].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var rest = string.Join('\n', lines[header.Count..]).Trim('\n');
        var end = rest.IndexOf("\n\n", StringComparison.Ordinal);
        var title = end > 0 && !rest[..end].Contains('\n', StringComparison.Ordinal) && rest[end - 1] != '.' ? rest[..end].Trim() : null;
        return new Document(Path.GetFileNameWithoutExtension(path), title is null ? rest : rest[end..].Trim('\n'), title) { Published = published, Language = "ar" };
    }
}
