namespace Dragoman.Data;

/// <summary>A tab-separated table whose first line starts with '#' and names the columns. See docs/formats/data.md.</summary>
internal sealed class Table
{
    private Table(string name, Dictionary<string, int> columns, List<Fault> faults)
    {
        Name = name;
        Columns = columns;
        Faults = faults;
    }

    public string Name { get; }

    public Dictionary<string, int> Columns { get; }

    public List<Fault> Faults { get; }

    public List<Row> Rows { get; } = [];

    /// <summary>Reads a table; what is wrong with it is added to <paramref name="faults"/>.</summary>
    public static Table Read(string name, string text, IEnumerable<string> columns, List<Fault> faults)
    {
        var lines = text.Split('\n');
        var header = lines[0].TrimEnd('\r');
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        if (!header.StartsWith('#'))
            faults.Add(new Fault(name, 1, "The first line must start with '#' and name the columns."));
        else
            foreach (var column in header[1..].Split('\t'))
                named.TryAdd(column.Trim(), named.Count);
        foreach (var column in columns)
            if (!named.ContainsKey(column))
                faults.Add(new Fault(name, 1, $"Column '{column}' is missing."));
        var table = new Table(name, named, faults);
        for (var number = 1; number < lines.Length; number++)
        {
            var line = lines[number].TrimEnd('\r');
            if (line.Length == 0 || line.StartsWith('#'))
                continue;
            var cells = line.Split('\t');
            for (var i = 0; i < cells.Length; i++)
                cells[i] = cells[i].Trim();
            if (cells.Length > named.Count)
                faults.Add(new Fault(name, number + 1, $"{cells.Length} cells where the header names {named.Count} columns."));
            table.Rows.Add(new Row(table, number + 1, cells));
        }
        return table;
    }
}
