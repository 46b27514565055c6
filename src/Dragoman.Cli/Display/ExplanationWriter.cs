using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Coding;
using Dragoman.Text;

namespace Dragoman.Cli.Display;

/// <summary>Writes an explanation as one line of JSON: the record, and what it was made from.</summary>
internal static class ExplanationWriter
{
    /// <summary>The explanation as JSON.</summary>
    public static string ToJson(Document document, Explanation explanation)
    {
        var text = document.FullText;
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WritePropertyName("record");
            json.WriteRawValue(RecordWriter.ToJson(explanation.Record));
            json.WriteStartArray("mentions");
            foreach (var mention in explanation.Mentions)
            {
                WriteWords(json, mention.Span, text);
                json.WriteString("entity", mention.Entity);
                json.WriteString("name", mention.Name);
                json.WriteString("office", mention.Office);
                json.WriteString("country", mention.Country);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("near_misses");
            foreach (var miss in explanation.NearMisses)
            {
                WriteWords(json, miss.Span, text);
                json.WriteString("reason", miss.Reason);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteWords(Utf8JsonWriter json, TextSpan span, string text)
    {
        json.WriteStartObject();
        json.WriteStartArray("span");
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
        json.WriteString("words", Streaming.RejectedRecord.Writable(span.In(text).ToString()));
    }
}
