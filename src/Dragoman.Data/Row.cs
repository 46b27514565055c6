using System.Globalization;

namespace Dragoman.Data;

/// <summary>One line of a table.</summary>
internal sealed class Row(Table table, int line, string[] cells)
{
    /// <summary>A cell by column name; empty where the table has no such column.</summary>
    public string this[string column] => table.Columns.TryGetValue(column, out var index) && index < cells.Length ? cells[index] : "";

    /// <summary>The alternatives of a cell.</summary>
    public string[] List(string column) => this[column].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public int Number(string column)
    {
        var cell = this[column];
        if (cell.Length == 0)
            return 0;
        if (int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;
        Fault($"'{cell}' in column {column} is not a whole number.");
        return 0;
    }

    public double Real(string column)
    {
        var cell = this[column];
        if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return number;
        Fault($"'{cell}' in column {column} is not a number.");
        return 0;
    }

    /// <summary>A member of an enumeration written in kebab-case.</summary>
    public T Value<T>(string column) where T : struct, Enum
    {
        var cell = this[column];
        if (Enum.TryParse<T>(cell.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) && cell.Length > 0 && !char.IsAsciiDigit(cell[0]))
            return value;
        Fault($"'{cell}' in column {column} is none of: {string.Join(", ", Enum.GetNames<T>())}.");
        return default;
    }

    public void Fault(string message) => table.Faults.Add(new Fault(table.Name, line, message));
}
