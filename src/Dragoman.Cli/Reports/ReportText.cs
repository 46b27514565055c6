using System.Text;
using Dragoman.Coding;
using Dragoman.Text;

namespace Dragoman.Cli.Reports;

/// <summary>
/// Reads a report from a plain text: optional header lines ("published: 2025-05-06"), then the title if the first line is followed by an
/// empty one and ends without a full stop, then the body.
/// </summary>
internal static class ReportText
{
    /// <summary>A longer file is rejected.</summary>
    public const int LongestFile = 64 << 20;

    private static readonly string[] Keys = ["id", "published", "outlet", "url", "language", "title"];

    /// <summary>Reads a report.</summary>
    /// <param name="source">Name of the file; it is the id where the header gives none.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="published">The day to take where the header gives none.</param>
    public static Report Read(string source, ReadOnlySpan<byte> bytes, DateOnly? published)
    {
        if (bytes.Length > LongestFile)
            return Report.Rejected(source, $"The file is longer than {LongestFile >> 20} MB; split it.");
        if (Decode(bytes) is not { } text)
            return Report.Rejected(source, "The file is not UTF-8; convert it first, for instance with 'iconv -f WINDOWS-1256 -t UTF-8'.");
        if (text.Contains('\0'))
            return Report.Rejected(source, "The file is no text: it holds NUL characters.");
        if (string.IsNullOrWhiteSpace(text))
            return Report.Rejected(source, "The file is empty.");
        return Parse(source, text, published);
    }

    private static Report Parse(string source, string text, DateOnly? published)
    {
        var rest = text.AsSpan();
        var header = new Dictionary<string, string>(StringComparer.Ordinal);
        while (TryHeader(rest, out var key, out var value, out var after))
        {
            header[key] = value;
            rest = after;
        }
        rest = rest.Trim("\r\n \t");
        var title = header.GetValueOrDefault("title") ?? TakeTitle(ref rest);
        var warnings = new List<Warning>();
        if (header.TryGetValue("published", out var date))
        {
            if (PublishedDate.TryRead(date, out var day))
                published = day;
            else
                warnings.Add(new Warning("published", $"The header line 'published' is not {PublishedDate.Expected}.", null));
        }
        var document = new Document(header.GetValueOrDefault("id") ?? source, rest.ToString(), title)
        {
            Published = published,
            Language = header.GetValueOrDefault("language"),
            Outlet = header.GetValueOrDefault("outlet"),
            Url = header.GetValueOrDefault("url"),
        };
        return new Report(source, document, null, warnings);
    }

    private static bool TryHeader(ReadOnlySpan<char> text, out string key, out string value, out ReadOnlySpan<char> after)
    {
        key = value = "";
        var end = text.IndexOf('\n');
        var line = end < 0 ? text : text[..end];
        after = end < 0 ? [] : text[(end + 1)..];
        var colon = line.IndexOf(':');
        if (colon < 0 || Array.IndexOf(Keys, line[..colon].ToString()) < 0)
            return false;
        key = line[..colon].ToString();
        value = line[(colon + 1)..].Trim().ToString();
        return value.Length > 0;
    }

    private static string? TakeTitle(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('\n');
        if (end < 0)
            return null;
        var after = text[(end + 1)..];
        var next = after.IndexOf('\n');
        var title = text[..end].Trim();
        if (next < 0 || !after[..next].IsWhiteSpace() || title is [.., '.'])
            return null;
        text = after[(next + 1)..].TrimStart("\r\n \t");
        return title.ToString();
    }

    // UTF-8, or UTF-16 where the file says so at its beginning.
    private static string? Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return bytes switch
            {
                [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(false, true).GetString(bytes[3..]),
                [0xFF, 0xFE, ..] => new UnicodeEncoding(false, false, true).GetString(bytes[2..]),
                [0xFE, 0xFF, ..] => new UnicodeEncoding(true, false, true).GetString(bytes[2..]),
                _ => new UTF8Encoding(false, true).GetString(bytes),
            };
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
