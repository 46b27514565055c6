using Dragoman.Coding;
using Dragoman.Text;

namespace Dragoman.Cli.Reports;

/// <summary>A line of the code contract: a document, or the reason why it is none.</summary>
/// <param name="Document">The report, or null where the line was rejected.</param>
/// <param name="Id">The id, as far as it could be read.</param>
/// <param name="Reason">Why it was rejected, or null.</param>
/// <param name="Warnings">What was wrong and could be passed over.</param>
internal sealed record ReportLine(Document? Document, string? Id, string? Reason, IReadOnlyList<Warning> Warnings)
{
    /// <summary>A rejected line.</summary>
    public static ReportLine Rejected(string? id, string reason) => new(null, id, reason, []);
}
