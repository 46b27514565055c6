using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dragoman.Cli.Streaming;

/// <summary>Tells of rejected lines and repeated ids: the first ones on standard error, every rejected line in the rejects file.</summary>
internal sealed class RejectLog(string source, Stream? rejects, TextWriter errors)
{
    /// <summary>After so many lines of a sort only their number is told.</summary>
    private const int Told = 20;

    /// <summary>Bytes of a rejected line that the rejects file repeats.</summary>
    private const int Repeated = 2000;

    private readonly SeenIds _ids = new();

    /// <summary>Rejected lines so far.</summary>
    public long Rejected { get; private set; }

    /// <summary>Lines with an id used before.</summary>
    public long Duplicates { get; private set; }

    /// <summary>Looks at a coded batch.</summary>
    public void Add(LineBatch batch)
    {
        for (var i = 0; i < batch.Outcomes.Count; i++)
        {
            var outcome = batch.Outcomes[i];
            if (outcome.Reason is not null)
                Reject(batch.FirstLine + i, outcome, batch.Bytes(batch.Lines[i]));
            else if (_ids.IsRepeated(outcome.IdHash) && ++Duplicates <= Told)
                Tell(batch.FirstLine + i, $"warning: the id '{Short(outcome.Id!)}' was used before; the report was coded all the same.");
        }
    }

    /// <summary>Tells what was not told line by line.</summary>
    public void Finish()
    {
        if (Rejected > Told)
            errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{source}: {Rejected - Told} more lines were rejected."));
        if (Duplicates > Told)
            errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{source}: {Duplicates - Told} more ids were used before."));
        rejects?.Flush();
    }

    private void Reject(long line, LineOutcome outcome, ReadOnlySpan<byte> bytes)
    {
        Rejected++;
        if (Rejected <= Told)
            Tell(line, outcome.Id is null ? $"rejected: {outcome.Reason}" : $"rejected '{Short(outcome.Id)}': {outcome.Reason}");
        if (rejects is null)
            return;
        using (var json = new Utf8JsonWriter(rejects, RejectedRecord.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("line", line);
            json.WriteString("id", RejectedRecord.Writable(outcome.Id));
            json.WriteString("error", RejectedRecord.Writable(outcome.Reason));
            json.WriteString("input", Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, Repeated)]));
            json.WriteEndObject();
        }
        rejects.Write("\n"u8);
    }

    private void Tell(long line, string what) => errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{source}:{line}: {what}"));

    private static string Short(string id) => Display.TerminalText.Clean(id.Length <= 80 ? id : id[..80] + "…");
}
