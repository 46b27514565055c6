using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Dragoman.Cli.Reports;

/// <summary>
/// Decodes JSON strings. Unlike the decoder of the platform it keeps an unpaired surrogate that was written as an escape, because the
/// offsets of a record count the characters as they were given.
/// </summary>
internal static class JsonString
{
    /// <summary>The characters of the string at which the reader stands.</summary>
    public static string Read(ref Utf8JsonReader json, out bool hasUnpairedSurrogate)
    {
        hasUnpairedSurrogate = false;
        if (!json.ValueIsEscaped)
            return Encoding.UTF8.GetString(json.ValueSpan);
        var text = Unescape(json.ValueSpan);
        hasUnpairedSurrogate = HasUnpairedSurrogate(text);
        return text;
    }

    // The reader has checked the grammar: every backslash is followed by a valid escape.
    private static string Unescape(ReadOnlySpan<byte> escaped)
    {
        var units = new char[escaped.Length];
        var count = 0;
        while (true)
        {
            var plain = escaped.IndexOf((byte)'\\');
            if (plain < 0)
                plain = escaped.Length;
            count += Encoding.UTF8.GetChars(escaped[..plain], units.AsSpan(count));
            if (plain == escaped.Length)
                return new string(units, 0, count);
            var letter = escaped[plain + 1];
            if (letter == 'u')
            {
                units[count++] = Utf8Parser.TryParse(escaped.Slice(plain + 2, 4), out ushort unit, out _, 'x') ? (char)unit : '\ufffd';
                escaped = escaped[(plain + 6)..];
            }
            else
            {
                units[count++] = letter switch { (byte)'n' => '\n', (byte)'r' => '\r', (byte)'t' => '\t', (byte)'b' => '\b', (byte)'f' => '\f', _ => (char)letter };
                escaped = escaped[(plain + 2)..];
            }
        }
    }

    private static bool HasUnpairedSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            i++;
        }
        return false;
    }
}
