using System.Globalization;
using Dragoman.Entities;
using Dragoman.Ontology;

namespace Dragoman.Data;

/// <summary>Compiles <c>data/entities</c> and <c>data/ontology</c>; keeps the rows, from which each language takes its names.</summary>
internal sealed class KnowledgeCompiler
{
    private readonly DataFolder _data;

    public KnowledgeCompiler(DataFolder data)
    {
        _data = data;
        StateRows = [.. data.Rows("entities/states.tsv", "iso3", "en", "ar", "ar_nisba", "source")];
        OfficeRows = [.. data.Rows("entities/offices.tsv", "id", "en", "sector")];
        OrganisationRows = [.. data.Rows("entities/organisations.tsv", "id", "kind", "en", "ar", "source")];
        PlaceRows = [.. data.Rows("entities/places.tsv", "id", "kind", "iso3", "en", "ar", "source")];
        PersonRows = [.. data.Rows("entities/people/", "id", "en", "ar", "ar_short", "source")];
        TopicRows = [.. data.Rows("ontology/topics.tsv", "id", "en", "contexts")];
        States = Index(StateRows, "iso3");
        Offices = Index(OfficeRows, "id");
        Organisations = Index(OrganisationRows, "id");
        People = Index(PersonRows, "id");
        Index(PlaceRows, "id");
        Index(TopicRows, "id");
    }

    public List<Row> StateRows { get; }

    public List<Row> OfficeRows { get; }

    public List<Row> OrganisationRows { get; }

    public List<Row> PlaceRows { get; }

    public List<Row> PersonRows { get; }

    public List<Row> TopicRows { get; }

    public Dictionary<string, int> States { get; }

    public Dictionary<string, int> Offices { get; }

    public Dictionary<string, int> Organisations { get; }

    public Dictionary<string, int> People { get; }

    public Knowledge Compile()
    {
        var terms = new List<Term>[PersonRows.Count];
        foreach (var row in _data.Rows("entities/terms/", "person", "office", "of", "start", "end", "source"))
            ReadTerm(row, terms);
        return new Knowledge
        {
            States = [.. StateRows.Select(row => new State(row["iso3"], row["en"], row["name_order"] == "family-first"))],
            Offices = [.. OfficeRows.Select(row => new Office(row["id"], row["en"], row["sector"], Organisations.GetValueOrDefault(row["of"], -1)))],
            Organisations = [.. OrganisationRows.Select(row => new Organisation(row["id"], row["en"], row["kind"], StateOf(row, "country"), row["plover"]))],
            Places = [.. PlaceRows.Select(row => new Place(row["id"], First(row["en"]), row["kind"], StateOf(row, "iso3"), row["acts_for"] == "state",
                row["acts_for"] is not ("" or "state") ? Organisations.GetValueOrDefault(row["acts_for"], -1) : -1))],
            People = [.. PersonRows.Select((row, number) => new Person(row["id"], row["en"], row["wikidata"], [.. (terms[number] ?? []).OrderBy(term => term.Start)]))],
            Topics = [.. TopicRows.Select(row => new Topic(row["id"], row["en"], row.List("contexts")))],
            Scores = [.. _data.Rows("ontology/scores.tsv", "type", "mode", "contact", "quad", "plover", "cameo", "goldstein")
                .Select(row => new EventScore(row["type"], row["mode"], row["contact"], row.Number("quad"), row.Real("plover"), row["cameo"], row.Real("goldstein")))],
        };
    }

    /// <summary>Number of the state a cell names; -1 where it is empty.</summary>
    public int StateOf(Row row, string column)
    {
        var code = row[column];
        if (code.Length == 0)
            return -1;
        if (States.TryGetValue(code, out var state))
            return state;
        row.Fault($"'{code}' in column {column} is not the code of a row of entities/states.tsv.");
        return -1;
    }

    private void ReadTerm(Row row, List<Term>[] terms)
    {
        if (!People.TryGetValue(row["person"], out var person))
        {
            row.Fault($"'{row["person"]}' is not the id of a row of entities/people.");
            return;
        }
        if (!Offices.TryGetValue(row["office"], out var office))
        {
            row.Fault($"'{row["office"]}' is not the id of a row of entities/offices.tsv.");
            return;
        }
        var of = row["of"];
        var organisation = Organisations.GetValueOrDefault(of, -1);
        var state = organisation < 0 ? StateOf(row, "of") : -1;
        if (row["source"].Length == 0)
            row.Fault("A fact needs a source.");
        var start = Day(row, "start", last: false) ?? 0;
        var end = Day(row, "end", last: true) ?? int.MaxValue;
        if (end < start)
            row.Fault("The term ends before it starts.");
        (terms[person] ??= []).Add(new Term(office, state, organisation, start, end));
    }

    private static int? Day(Row row, string column, bool last)
    {
        var cell = row[column];
        if (cell.Length == 0)
            return null;
        foreach (var format in (string[])["yyyy-MM-dd", "yyyy-MM", "yyyy"])
            if (DateOnly.TryParseExact(cell, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return (format.Length, last) switch
                {
                    (7, true) => day.AddMonths(1).DayNumber - 1,
                    (4, true) => day.AddYears(1).DayNumber - 1,
                    _ => day.DayNumber,
                };
        row.Fault($"'{cell}' in column {column} is not a date (YYYY-MM-DD, YYYY-MM or YYYY).");
        return null;
    }

    private static string First(string cell) => cell.Split('|')[0].Trim();

    private static Dictionary<string, int> Index(List<Row> rows, string column)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < rows.Count; number++)
            if (rows[number][column] is "" or null)
                rows[number].Fault($"Column {column} is empty.");
            else if (!index.TryAdd(rows[number][column], number))
                rows[number].Fault($"'{rows[number][column]}' is there twice.");
        return index;
    }
}
