using System.Globalization;
using System.Text;

namespace Dragoman.Bench;

/// <summary>
/// News-like reports of about four kilobytes, one in four about diplomacy, the rest sport, weather, economy, courts and culture. Made
/// of the language cases, the samples and <c>bench/text/neutral.ar.txt</c>; the same seed gives the same reports.
/// </summary>
internal sealed class NewsText
{
    private const int ReportBytes = 4096;
    private const double DiplomaticShare = 0.25;

    private readonly string[] _neutral;
    private readonly (string Text, DateOnly? Published)[] _diplomatic;
    private readonly Random _random;

    public NewsText(string root, int seed)
    {
        _random = new Random(seed);
        _neutral = [.. File.ReadLines(Path.Combine(root, "bench", "text", "neutral.ar.txt")).Where(line => line.Length > 0 && line[0] != '#')];
        _diplomatic = [.. ReadCases(Path.Combine(root, "tests", "cases", "ar")), .. ReadSamples(Path.Combine(root, "samples", "ar"))];
        if (_neutral.Length == 0 || _diplomatic.Length == 0)
            throw new InvalidDataException("There is no text to make reports of.");
    }

    public int NeutralSentences => _neutral.Length;

    public int DiplomaticPassages => _diplomatic.Length;

    /// <summary>Reports of so many bytes in all.</summary>
    public List<Report> Take(long bytes)
    {
        var reports = new List<Report>();
        for (long sum = 0; sum < bytes; sum += reports[^1].Length)
            reports.Add(Next());
        return reports;
    }

    /// <summary>One more report.</summary>
    public Report Next()
    {
        var diplomatic = _random.NextDouble() < DiplomaticShare;
        var body = new StringBuilder();
        var published = new DateOnly(2015, 1, 1).AddDays(_random.Next(4000));
        var bytes = 0;
        var sentences = 0;
        while (bytes < ReportBytes)
        {
            var passage = diplomatic ? _diplomatic[_random.Next(_diplomatic.Length)] : (_neutral[_random.Next(_neutral.Length)], null);
            published = body.Length == 0 && passage.Item2 is { } day ? day : published;
            if (body.Length > 0)
                body.Append(diplomatic || ++sentences % 3 == 0 ? '\n' : ' ');
            body.Append(passage.Item1);
            bytes += Encoding.UTF8.GetByteCount(passage.Item1);
        }
        var title = _neutral[_random.Next(_neutral.Length)].TrimEnd('.');
        return new Report(Encoding.UTF8.GetBytes(title), Encoding.UTF8.GetBytes(body.ToString()), published);
    }

    // Each case is a passage of its own: its paragraphs and its day.
    private static IEnumerable<(string, DateOnly?)> ReadCases(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
            foreach (var block in File.ReadAllText(file).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            {
                var lines = block.Split('\n');
                var text = string.Join('\n', lines.Where(line => line.StartsWith("text: ", StringComparison.Ordinal)).Select(line => line["text: ".Length..].Trim()));
                var day = lines.Where(line => line.StartsWith("published: ", StringComparison.Ordinal)).Select(line => line["published: ".Length..].Trim()).FirstOrDefault();
                if (text.Length > 0)
                    yield return (text, DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var published) ? published : null);
            }
    }

    private static IEnumerable<(string, DateOnly?)> ReadSamples(string folder) => !Directory.Exists(folder) ? [] :
        Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadAllText(file).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Where(paragraph => paragraph.Length > 80))
            .Select(paragraph => (paragraph.Trim(), (DateOnly?)null));
}
