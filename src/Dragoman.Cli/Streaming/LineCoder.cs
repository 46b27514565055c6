using Dragoman.Cli.Reports;
using Dragoman.Coding;

namespace Dragoman.Cli.Streaming;

/// <summary>Codes the lines of a batch into its output, one record a line.</summary>
internal sealed class LineCoder(Coder coder)
{
    private static readonly string TooLong = $"The line is longer than {LineBatchReader.LongestLine >> 20} MB; split the report.";

    /// <summary>Codes all lines. A line that cannot be coded gets a record that says why.</summary>
    public void Code(LineBatch batch)
    {
        for (var i = 0; i < batch.Lines.Count; i++)
        {
            var line = batch.Lines[i];
            var report = line.TooLong ? ReportLine.Rejected(null, TooLong) : ReportLineReader.Read(batch.Bytes(line));
            var reason = report.Document is null ? report.Reason : TryCode(report, batch.Output);
            if (reason is not null)
                RejectedRecord.Write(batch.Output, report.Id, reason, batch.FirstLine + i);
            var newLine = batch.Output.GetSpan(1);
            newLine[0] = (byte)'\n';
            batch.Output.Advance(1);
            batch.Outcomes.Add(new LineOutcome(reason is null ? Hash(report.Id!) : 0, report.Id, reason));
        }
    }

    // The engine promises not to throw; should it break the promise, one report is lost and named, not the run.
    private string? TryCode(ReportLine report, OutputBuffer output)
    {
        var before = output.Length;
        try
        {
            var record = coder.Code(report.Document!);
            if (report.Warnings.Count > 0)
                record = record with { Warnings = [.. report.Warnings, .. record.Warnings] };
            RecordWriter.Write(output, record);
            return null;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            output.CutTo(before);
            return $"The program failed on this report ({error.GetType().Name}: {error.Message}); please report it with the text.";
        }
    }

    // FNV-1a over UTF-16 units, never 0.
    private static ulong Hash(string id)
    {
        var hash = 14695981039346656037;
        foreach (var unit in id)
            hash = (hash ^ unit) * 1099511628211;
        return hash == 0 ? 1 : hash;
    }
}
