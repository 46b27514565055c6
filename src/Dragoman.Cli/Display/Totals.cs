using System.Globalization;
using Dragoman.Coding;
using Spectre.Console;

namespace Dragoman.Cli.Display;

/// <summary>Counts what was read, by kind and status.</summary>
internal sealed class Totals
{
    private readonly SortedDictionary<string, int[]> _kinds = new(StringComparer.Ordinal);
    private int _reports;
    private int _claims;
    private int _positions;

    /// <summary>Adds a record.</summary>
    public void Add(DocumentRecord record)
    {
        _reports++;
        _claims += record.Claims.Count;
        _positions += record.Positions.Count;
        foreach (var coded in record.Events)
        {
            var kind = coded.Contact ?? coded.Type.ToLowerInvariant();
            if (!_kinds.TryGetValue(kind, out var counts))
                _kinds.Add(kind, counts = new int[Enum.GetValues<EventStatus>().Length]);
            counts[(int)coded.Status]++;
        }
    }

    /// <summary>Shows the counts.</summary>
    public void Show(Page page, int rejected)
    {
        if (_kinds.Count > 0)
        {
            var statuses = Enum.GetValues<EventStatus>().Where(status => _kinds.Values.Any(counts => counts[(int)status] > 0)).ToList();
            var table = new Table { Border = TableBorder.Simple }.AddColumn("contact");
            foreach (var status in statuses)
                table.AddColumn(new TableColumn(status.ToString().ToLowerInvariant()).RightAligned());
            table.AddColumn(new TableColumn("all").RightAligned());
            foreach (var (kind, counts) in _kinds)
                table.AddRow([kind, .. statuses.Select(status => Number(counts[(int)status])), Number(counts.Sum())]);
            page.Show(table);
        }
        var all = string.Create(CultureInfo.InvariantCulture, $"{_reports} reports, {_kinds.Values.Sum(counts => counts.Sum())} events, {_positions} positions, {_claims} claims");
        page.Line(rejected == 0 ? all : string.Create(CultureInfo.InvariantCulture, $"{all}; {rejected} rejected"));
    }

    private static string Number(int count) => count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture);
}
