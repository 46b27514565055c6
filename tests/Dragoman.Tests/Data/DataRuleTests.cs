using System.Text.RegularExpressions;
using Dragoman.Tests.Support;
using Xunit;

namespace Dragoman.Tests.Data;

/// <summary>House rules of <c>data/</c> that go beyond what the compiler needs.</summary>
public partial class DataRuleTests
{
    /// <summary>Countries where two hold the office of head of state, or a council does, by what the world knows.</summary>
    private static readonly HashSet<string> SharedHeads = FixtureList.Read("shared-heads-of-state.txt");

    private static readonly HashSet<string> WithoutCapital = FixtureList.Read("states-without-capital.txt");

    [Fact]
    public void EveryRowOfEntitiesNamesItsSource() => None(DataTables.Read("entities").Where(row => row.Cells.ContainsKey("id") && !row.File.EndsWith("offices.tsv", StringComparison.Ordinal)
        || row.Cells.ContainsKey("iso3") || row.Cells.ContainsKey("person")).Where(row => row["source"].Length == 0), "names no source");

    [Fact]
    public void EveryFolderSaysWhereItsTablesComeFrom()
    {
        foreach (var folder in (string[])["entities", "ontology", "languages/ar"])
            Assert.True(File.Exists(Path.Combine(TestPack.DataPath, folder, "SOURCES.md")), $"data/{folder}/SOURCES.md is missing.");
    }

    [Fact]
    public void EveryTermIsOfAPersonWeKnow()
    {
        var people = DataTables.Read("entities/people").Select(row => row["id"]).ToHashSet();
        None(DataTables.Read("entities/terms").Where(row => !people.Contains(row["person"])), "has a person without a row");
    }

    [Fact]
    public void NoStateHasTwoHeadsOnOneDay()
    {
        var knowledge = TestPack.Instance.Knowledge;
        var office = Array.FindIndex(knowledge.Offices, office => office.Id == "head-of-state");
        var terms = knowledge.People.SelectMany(person => person.Terms.Where(term => term.Office == office && term.State >= 0).Select(term => (person, term)))
            .Where(held => !SharedHeads.Contains(knowledge.States[held.term.State].Iso3))
            .GroupBy(held => held.term.State);
        var faults = new List<string>();
        foreach (var state in terms)
        {
            var held = state.OrderBy(held => held.term.Start).ToList();
            for (var i = 0; i < held.Count; i++)
                for (var j = i + 1; j < held.Count && held[j].term.Start < held[i].term.End; j++)
                    // The day of the handover belongs to both, and so does its month where the source gives no day.
                    if (held[i].person.Id != held[j].person.Id && !(IsFirstOfMonth(held[j].term.Start) && IsFirstOfMonth(Math.Min(held[i].term.End, DateOnly.MaxValue.DayNumber - 1) + 1) && held[i].term.End - held[j].term.Start < 31))
                        faults.Add($"{knowledge.States[state.Key].Iso3}: {held[i].person.Name} (to {Day(held[i].term.End)}) and {held[j].person.Name} (from {Day(held[j].term.Start)})");
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void EveryStateHasNamesACapitalAndARelationalAdjective()
    {
        var capitals = DataTables.Read("entities/places.tsv").Where(row => row["kind"] == "capital").Select(row => row["iso3"]).ToHashSet();
        var states = DataTables.Read("entities/states.tsv");
        None(states.Where(row => row["en"].Length == 0 || row["ar"].Length == 0), "lacks a name");
        None(states.Where(row => row["ar_nisba"].Length == 0), "lacks ar_nisba");
        None(states.Where(row => !capitals.Contains(row["iso3"]) && !WithoutCapital.Contains(row["iso3"])), "has no capital in places.tsv");
        None(states.Where(row => !Iso3().IsMatch(row["iso3"])), "has no proper code");
    }

    [Fact]
    public void TheWorldIsThere()
    {
        var knowledge = TestPack.Instance.Knowledge;
        Assert.True(knowledge.States.Length >= 195, $"{knowledge.States.Length} states");
        Assert.True(knowledge.Organisations.Length >= 150, $"{knowledge.Organisations.Length} organisations");
        Assert.True(knowledge.Topics.Length >= 120, $"{knowledge.Topics.Length} topics");
    }

    [Fact]
    public void IdsAreLowerCaseWithTheirKindBefore()
    {
        None(DataTables.Read("entities/people").Where(row => !Id("person").IsMatch(row["id"])), "has an improper id");
        None(DataTables.Read("entities/organisations.tsv").Where(row => !Id("org").IsMatch(row["id"])), "has an improper id");
        None(DataTables.Read("entities/places.tsv").Where(row => !Id("place").IsMatch(row["id"])), "has an improper id");
        static Regex Id(string kind) => new($"^{kind}/[a-z0-9]+(-[a-z0-9]+)*$");
    }

    [Fact]
    public void ArabicNamesAreInArabicLetters() => None(
        DataTables.Read("entities").Where(row => row["ar"].Split('|').Any(name => name.Any(char.IsAsciiLetterLower) && !name.Any(letter => letter is >= 'ء' and <= 'ي'))), "has an Arabic name in Latin letters");

    [Fact]
    public void NoArabicNameHoldsDiacritics() => None(
        DataTables.Read("entities").Where(row => row.Cells.Any(cell => cell.Key.StartsWith("ar", StringComparison.Ordinal) && cell.Value.Any(letter => letter is >= '\u064b' and <= '\u0652'))), "has diacritics");

    [Fact]
    public void NoCellHoldsInvisibleCharacters() => None(
        DataTables.Read("").Where(row => row.Cells.Values.Any(cell => cell.Any(letter => letter is '\u00a0' or '\ufeff' or '\u061c' or '\ufffd' or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069')))), "has an invisible character");

    private static bool IsFirstOfMonth(int day) => day <= DateOnly.MaxValue.DayNumber && DateOnly.FromDayNumber(day).Day == 1;

    private static string Day(int day) => day == int.MaxValue ? "now" : DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static void None(IEnumerable<DataTables.Row> rows, string what)
    {
        var faults = rows.Select(row => $"{row} {what}").ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [GeneratedRegex("^[A-Z]{3}$")]
    private static partial Regex Iso3();
}
