using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Dragoman.Coding;
using Dragoman.Text;

namespace Dragoman.Cli.Reports;

/// <summary>Reads one line of the code contract (docs/formats/record.md).</summary>
internal static class ReportLineReader
{
    /// <summary>Reads a line; whatever is wrong with it is said in the result.</summary>
    public static ReportLine Read(ReadOnlySpan<byte> line)
    {
        if (line.IndexOfAnyExcept(" \t\r"u8) < 0)
            return ReportLine.Rejected(null, "The line is empty; a line must be a JSON object with 'id' and 'text'.");
        if (!Utf8.IsValid(line))
            return ReportLine.Rejected(null, NotUtf8(line));
        string? id = null;
        try
        {
            return ReadObject(line, ref id);
        }
        catch (JsonException error)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"byte {error.BytePositionInLine + 1}");
            return ReportLine.Rejected(id, $"The line is not valid JSON near {at}; a line must be one JSON object with 'id' and 'text'.");
        }
    }

    private static ReportLine ReadObject(ReadOnlySpan<byte> line, ref string? id)
    {
        var json = new Utf8JsonReader(line);
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
            return ReportLine.Rejected(null, "The line is JSON but no object; a line must be one JSON object with 'id' and 'text'.");
        string? text = null, title = null, published = null, language = null, url = null, outlet = null;
        List<Warning>? warnings = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("id"u8))
                id = ReadId(ref json);
            else if (json.ValueTextEquals("text"u8))
                text = ReadString(ref json, "text", ref warnings);
            else if (json.ValueTextEquals("title"u8))
                title = ReadString(ref json, "title", ref warnings);
            else if (json.ValueTextEquals("published"u8))
                published = ReadString(ref json, "published", ref warnings);
            else if (json.ValueTextEquals("language"u8))
                language = ReadString(ref json, "language", ref warnings);
            else if (json.ValueTextEquals("url"u8))
                url = ReadString(ref json, "url", ref warnings);
            else if (json.ValueTextEquals("outlet"u8))
                outlet = ReadString(ref json, "outlet", ref warnings);
            else
                json.Skip();
        }
        json.Read();
        if (id is null)
            return ReportLine.Rejected(null, "'id' is missing; give each report a string by which its record can be found.");
        if (text is null)
            return ReportLine.Rejected(id, "'text' is missing or no string; give the body of the report.");
        var day = default(DateOnly?);
        if (!string.IsNullOrWhiteSpace(published))
        {
            if (PublishedDate.TryRead(published, out var read))
                day = read;
            else
                Warn(ref warnings, "published", $"'published' is not {PublishedDate.Expected}; the report was coded without a date.");
        }
        var document = new Document(id, text, title)
        {
            Published = day,
            Language = string.IsNullOrWhiteSpace(language) ? null : language.Trim().ToLowerInvariant(),
            Url = url,
            Outlet = outlet,
        };
        return new ReportLine(document, id, null, warnings ?? []);
    }

    // A number is taken as it is written: many exports number their reports.
    private static string? ReadId(ref Utf8JsonReader json)
    {
        json.Read();
        switch (json.TokenType)
        {
            case JsonTokenType.String:
                return JsonString.Read(ref json, out _);
            case JsonTokenType.Number:
                return Encoding.UTF8.GetString(json.ValueSpan);
            default:
                json.Skip();
                return null;
        }
    }

    private static string? ReadString(ref Utf8JsonReader json, string name, ref List<Warning>? warnings)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.String)
        {
            var text = JsonString.Read(ref json, out var hasUnpairedSurrogate);
            if (hasUnpairedSurrogate)
                Warn(ref warnings, "surrogate", $"'{name}' has an unpaired surrogate; it counts as one character and is read as no letter.");
            return text;
        }
        if (json.TokenType != JsonTokenType.Null)
            Warn(ref warnings, "field", $"'{name}' is no string and was passed over.");
        json.Skip();
        return null;
    }

    private static void Warn(ref List<Warning>? warnings, string kind, string message) => (warnings ??= []).Add(new Warning(kind, message, null));

    private static string NotUtf8(ReadOnlySpan<byte> line)
    {
        Span<char> units = stackalloc char[256];
        var valid = 0;
        while (Utf8.ToUtf16(line[valid..], units, out var read, out _, replaceInvalidSequences: false) == System.Buffers.OperationStatus.DestinationTooSmall)
            valid += read;
        while (valid < line.Length && Rune.DecodeFromUtf8(line[valid..], out _, out var length) == System.Buffers.OperationStatus.Done)
            valid += length;
        var guess = line is [0xFF, 0xFE, ..] || line.Contains((byte)0) ? "UTF-16" : line is [0x1F, 0x8B, ..] ? "compressed (gzip)" : "in another encoding";
        return string.Create(CultureInfo.InvariantCulture, $"The line is not UTF-8 at byte {valid + 1}; it looks {guess}: convert the file to UTF-8 first.");
    }
}
