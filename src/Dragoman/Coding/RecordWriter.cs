using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Writes records as JSON, by the contract in docs/formats/record.md: same record, same bytes.</summary>
public static class RecordWriter
{
    private static readonly string[] QuadNames = ["", "verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"];

    /// <summary>Arabic stays readable; only what JSON itself needs is escaped.</summary>
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Writes a record on one line, or indented.</summary>
    public static void Write(IBufferWriter<byte> output, DocumentRecord record, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(record);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = Encoder, Indented = indented, SkipValidation = true });
        json.WriteStartObject();
        json.WriteString("id", Clean(record.Id));
        json.WriteString("language", record.Language);
        WriteDate(json, "published", record.Published);
        json.WriteString("data_version", record.DataVersion);
        WriteArray(json, "events", record.Events, WriteEvent);
        WriteArray(json, "positions", record.Positions, WritePosition);
        WriteArray(json, "claims", record.Claims, WriteClaim);
        WriteArray(json, "conflicts", record.Conflicts, WriteConflict);
        WriteSpans(json, "commentary", record.Commentary);
        WriteArray(json, "warnings", record.Warnings, WriteWarning);
        json.WriteEndObject();
    }

    /// <summary>A record as a string.</summary>
    public static string ToJson(DocumentRecord record, bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, record, indented);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // A lone surrogate has no UTF-8 form; JSON gets the replacement character in its place.
    private static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsSurrogate(text[i]))
                return System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
        return text;
    }

    private static void WriteEvent(Utf8JsonWriter json, CodedEvent coded)
    {
        json.WriteString("id", coded.Id);
        json.WriteString("type", coded.Type);
        json.WriteString("mode", coded.Mode);
        WriteStrings(json, "contexts", coded.Contexts);
        json.WriteString("contact", coded.Contact);
        json.WriteString("cameo", coded.Cameo);
        json.WriteString("quad", QuadNames[coded.Quad]);
        json.WriteNumber("goldstein", coded.Goldstein);
        json.WriteNumber("plover_score", coded.PloverScore);
        json.WriteString("status", Name(coded.Status));
        WriteArray(json, "actors", coded.Actors, WriteParticipant);
        WriteArray(json, "recipients", coded.Recipients, WriteParticipant);
        WriteArray(json, "intermediaries", coded.Intermediaries, WriteParticipant);
        if (coded.Date is { } date)
        {
            json.WriteStartObject("date");
            WriteDate(json, "start", date.Start);
            WriteDate(json, "end", date.End);
            json.WriteString("precision", Name(date.Precision));
            json.WriteString("basis", Name(date.Basis));
            if (date.Span is { } span)
                WriteSpan(json, "span", span);
            else
                json.WriteNull("span");
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("date");
        }
        if (coded.Place is { } place)
        {
            json.WriteStartObject("place");
            json.WriteString("name", place.Name);
            json.WriteString("country", place.Country);
            WriteSpan(json, "span", place.Span);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("place");
        }
        WriteArray(json, "topics", coded.Topics, static (json, topic) =>
        {
            json.WriteString("id", topic.Id);
            json.WriteString("label", topic.Label);
            WriteSpan(json, "span", topic.Span);
        });
        json.WriteString("zone", Name(coded.Zone));
        json.WriteNumber("confidence", coded.Confidence);
        json.WriteString("rule", coded.Rule);
        WriteSpan(json, "trigger", coded.Trigger);
        WriteArray(json, "mentions", coded.Evidence, static (json, evidence) =>
        {
            WriteSpan(json, "trigger", evidence.Trigger);
            json.WriteString("rule", evidence.Rule);
            json.WriteString("status_rule", evidence.StatusRule);
            json.WriteString("zone", Name(evidence.Zone));
        });
        WriteStrings(json, "attributed_to", coded.AttributedTo);
    }

    private static void WriteParticipant(Utf8JsonWriter json, Participant participant)
    {
        json.WriteString("entity", participant.Entity);
        json.WriteString("name", participant.Name);
        json.WriteString("kind", participant.Kind);
        json.WriteString("office", participant.Office);
        json.WriteString("country", participant.Country);
        json.WriteString("sector", participant.Sector);
        json.WriteBoolean("initiator", participant.Initiator);
        WriteSpans(json, "spans", participant.Spans);
    }

    private static void WritePosition(Utf8JsonWriter json, Position position)
    {
        WriteStrings(json, "by", position.By);
        WriteStrings(json, "names", position.Names);
        json.WriteBoolean("joint", position.Joint);
        json.WriteString("act", position.Act);
        WriteSpan(json, "content", position.Content);
        WriteSpan(json, "trigger", position.Trigger);
        json.WriteString("event", position.Event);
        WriteStrings(json, "topics", position.Topics);
        json.WriteString("via", position.Via);
    }

    private static void WriteClaim(Utf8JsonWriter json, Claim claim)
    {
        json.WriteString("id", claim.Id);
        json.WriteString("type", claim.Type);
        json.WriteString("contact", claim.Contact);
        json.WriteString("level", claim.Level);
        WriteStrings(json, "parties", claim.Parties);
        WriteStrings(json, "countries", claim.Countries);
        json.WriteString("event", claim.Event);
        if (claim.Anchor is { } anchor)
        {
            json.WriteStartObject("anchor");
            WriteDate(json, "start", anchor.Start);
            WriteDate(json, "end", anchor.End);
            json.WriteString("precision", anchor.Precision);
            if (anchor.Count > 0)
                json.WriteNumber("count", anchor.Count);
            if (anchor.Unit is not null)
                json.WriteString("unit", anchor.Unit);
            json.WriteString("text", anchor.Text);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("anchor");
        }
        WriteSpan(json, "span", claim.Span);
        json.WriteString("zone", Name(claim.Zone));
        json.WriteString("rule", claim.Rule);
    }

    private static void WriteConflict(Utf8JsonWriter json, Conflict conflict)
    {
        json.WriteString("kind", conflict.Kind);
        WriteStrings(json, "claims", conflict.Claims);
    }

    private static void WriteWarning(Utf8JsonWriter json, Warning warning)
    {
        json.WriteString("kind", warning.Kind);
        json.WriteString("message", warning.Message);
        if (warning.Span is { } span)
            WriteSpan(json, "span", span);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IReadOnlyList<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, string name, TextSpan span)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    private static void WriteSpans(Utf8JsonWriter json, string name, IReadOnlyList<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            json.WriteStartArray();
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, DateOnly? date)
    {
        if (date is { } day)
            json.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else
            json.WriteNull(name);
    }

    private static string Name<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
