using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dragoman.Cli.Streaming;

/// <summary>The output line of an input line that could not be coded: a record without content that says why.</summary>
internal static class RejectedRecord
{
    /// <summary>Readable Arabic; only what JSON itself needs is escaped.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Lists = ["events", "positions", "claims", "conflicts", "commentary"];

    /// <summary>Writes the record.</summary>
    public static void Write(IBufferWriter<byte> output, string? id, string reason, long line)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("id", Writable(id));
        json.WriteString("error", Writable(reason));
        json.WriteNumber("line", line);
        json.WriteStartArray("warnings");
        json.WriteStartObject();
        json.WriteString("kind", "rejected");
        json.WriteString("message", Writable(reason));
        json.WriteEndObject();
        json.WriteEndArray();
        foreach (var list in Lists)
        {
            json.WriteStartArray(list);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    /// <summary>The text with the replacement character in place of unpaired surrogates, which have no UTF-8 form.</summary>
    public static string? Writable(string? text) =>
        text is null || !text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? text : System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
