using Dragoman.Coding;
using Dragoman.Text;

namespace Dragoman.Cli.Reports;

/// <summary>A report as it was found.</summary>
/// <param name="Source">File name, with the line for a file of JSON lines; for messages.</param>
/// <param name="Document">The report, or null where it was rejected.</param>
/// <param name="Reason">Why it was rejected, or null.</param>
/// <param name="Warnings">What was wrong and could be passed over.</param>
internal sealed record Report(string Source, Document? Document, string? Reason, IReadOnlyList<Warning> Warnings)
{
    /// <summary>A rejected report.</summary>
    public static Report Rejected(string source, string reason) => new(source, null, reason, []);
}
