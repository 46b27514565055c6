using Dragoman.Data;
using Dragoman.Tests.Support;
using Xunit;

namespace Dragoman.Tests.Data;

public class PackCompilerTests
{
    private const string States = "#iso3 | en | ar | ar_nisba | source";
    private const string Terms = "# person | office | of | start | end | source";
    private const string Verbs = "#lemma | root | form | vowels | masdar | tags | gloss";

    /// <summary>Faults of a folder whose other tables have headers and no rows.</summary>
    private static IReadOnlyList<Fault> FaultsOfAlone(TemporaryFolder folder)
    {
        foreach (var file in Directory.EnumerateFiles(TestPack.DataPath, "*.tsv", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(TestPack.DataPath, file);
            if (!File.Exists(folder.PathOf(name)))
                folder.Write(name, File.ReadLines(file).First() + "\n");
        }
        return Assert.Throws<DataException>(() => PackCompiler.Compile(new DataFolder(folder.Path))).Faults;
    }

    private static IReadOnlyList<Fault> FaultsOf(TemporaryFolder overlay) =>
        Assert.Throws<DataException>(() => PackCompiler.Compile(new DataFolder(TestPack.DataPath, overlay.Path))).Faults;

    [Fact]
    public void EveryFaultIsListedAtOnceWithFileAndLine()
    {
        using var overlay = new TemporaryFolder();
        overlay.WriteTable("entities/states.tsv", States, "# comment", "RUS | Russia again | روسيا | روسي | test", " | Nowhere | لا | لاوي | test");
        overlay.WriteTable("entities/people/test.tsv", "# id | en | ar | source", "person/some-one | Some One | فلان | test");
        overlay.WriteTable("entities/places.tsv", "# id | kind | iso3 | acts_for | en | ar | source", "place/test | city | QQQ | | Test | تست | test");
        overlay.WriteTable("entities/organisations.tsv", "# id | kind | country | plover | en | ar | source", "org/un | igo | | IGO | Twice | مرتين | test", "org/test | igo | QQ | IGO | Test | تست | test");
        overlay.WriteTable("entities/terms/test.tsv", Terms,
            "person/nobody | head-of-state | RUS | 2000-01-01 | | test",
            "person/vladimir-putin | grand-wizard | RUS | 2000-01-01 | | test",
            "person/vladimir-putin | head-of-state | QQQ | 2000-01-01 | | test",
            "person/vladimir-putin | head-of-state | RUS | 2000-02-31 | | test",
            "person/vladimir-putin | head-of-state | RUS | 2005-01-01 | 2004-01-01 | test",
            "person/vladimir-putin | head-of-state | RUS | 2005-01-01 | 2006-01-01 | ");
        overlay.WriteTable("languages/ar/verbs.tsv", Verbs,
            "زار | ز و ر | I | a-u | زيارة | wicked | to visit",
            "زار | ز و ر | XXV | a-u | زيارة |  | to visit",
            "زار | ز ي د | I | a-i | زيارة |  | to visit");
        overlay.WriteTable("languages/ar/titles.tsv", "#office | ms | fs | dual | plural | states | gloss", "grand-wizard | الساحر | | | | | wizard", "head-of-state | الساحر | | | | QQQ | wizard");
        overlay.WriteTable("languages/ar/cues.tsv", "# id | kind | scope | phrases | gloss", "bad | gloomy | sideways | كئيب | gloomy");
        overlay.WriteTable("languages/ar/frames.tsv", "# id | trigger | kind | lemmas | nouns | slots", "bad | verb | dance | ضظغ | | subj=dancer");
        overlay.WriteTable("languages/ar/words.tsv", "#form | class | gloss", "هم | nonsense | they");
        overlay.WriteTable("languages/ar/calendar.tsv", "# kind | value | forms", "month | first | ينايروس", "month | 1 | ينايروس | too many");
        (string File, int Line, string Says)[] expected =
        [
            ("entities/states.tsv", 3, "'RUS' is there twice"),
            ("entities/states.tsv", 4, "iso3 is empty"),
            ("entities/people/test.tsv", 1, "'ar_short' is missing"),
            ("entities/places.tsv", 2, "'QQQ'"),
            ("entities/organisations.tsv", 2, "'org/un' is there twice"),
            ("entities/organisations.tsv", 3, "'QQ'"),
            ("entities/terms/test.tsv", 2, "'person/nobody' is not the id"),
            ("entities/terms/test.tsv", 3, "'grand-wizard' is not the id"),
            ("entities/terms/test.tsv", 4, "'QQQ'"),
            ("entities/terms/test.tsv", 5, "'2000-02-31' in column start is not a date"),
            ("entities/terms/test.tsv", 6, "ends before it starts"),
            ("entities/terms/test.tsv", 7, "needs a source"),
            ("languages/ar/verbs.tsv", 2, "'wicked' is unknown"),
            ("languages/ar/verbs.tsv", 3, "'XXV' in column form is none of"),
            ("languages/ar/verbs.tsv", 4, ""),
            ("languages/ar/titles.tsv", 2, "'grand-wizard' is not the id"),
            ("languages/ar/titles.tsv", 3, "unknown code"),
            ("languages/ar/cues.tsv", 2, "'gloomy' in column kind is none of"),
            ("languages/ar/cues.tsv", 2, "'sideways' in column scope is none of"),
            ("languages/ar/frames.tsv", 2, "'dance' in column kind is none of"),
            ("languages/ar/frames.tsv", 2, "'subj=dancer' is not a slot"),
            ("languages/ar/frames.tsv", 2, "'ضظغ' is not a lemma"),
            ("languages/ar/words.tsv", 2, "'nonsense' in column class is none of"),
            ("languages/ar/calendar.tsv", 2, "'first' in column value is not a whole number"),
            ("languages/ar/calendar.tsv", 3, "4 cells where the header names 3"),
        ];
        var faults = FaultsOf(overlay);
        var missing = expected.Where(one => !faults.Any(fault => fault.File == one.File && fault.Line == one.Line && fault.Message.Contains(one.Says, StringComparison.Ordinal)));
        Assert.True(!missing.Any(), $"Not reported:\n{string.Join('\n', missing)}\nReported:\n{string.Join('\n', faults)}");
        Assert.Equal(faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line), faults);
    }

    [Fact]
    public void AFolderOfHeadersAloneCompiles()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(TestPack.DataPath, "*.tsv", SearchOption.AllDirectories))
            folder.Write(Path.GetRelativePath(TestPack.DataPath, file), File.ReadLines(file).First() + "\n");
        Assert.Empty(PackCompiler.Compile(new DataFolder(folder.Path)).Knowledge.States);
    }

    /// <summary>A table and its text: each must be refused as data, not crash the compiler.</summary>
    public static TheoryData<string, string> BrokenTables => new()
    {
        { "entities/states.tsv", "" },
        { "entities/states.tsv", "iso3\ten\tar\tar_nisba\tsource\n" },
        { "entities/states.tsv", "#iso3\ten\n" },
        { "languages/ar/script.tsv", "# what\tvalue\tmeaning\tbefore\nfold\tا\n" },
        { "languages/ar/script.tsv", "# what\tvalue\tmeaning\tbefore\nroman\t\tx\n" },
        { "languages/ar/script.tsv", "# what\tvalue\tmeaning\tbefore\nproclitic\t\tand\n" },
        { "languages/ar/script.tsv", "# what\tvalue\tmeaning\tbefore\nproclitic\tو\tmaybe\n" },
        { "languages/ar/script.tsv", "# what\tvalue\tmeaning\tbefore\nspell\tو\tx\n" },
        { "languages/ar/verbs.tsv", "#lemma\troot\tform\tvowels\tmasdar\ttags\n\t\t\t\t\t\n" },
        { "languages/ar/verbs.tsv", "#lemma\troot\tform\tvowels\tmasdar\ttags\nabc\ta b c\tI\ta-u\t\t\n" },
        { "languages/ar/nouns.tsv", "#lemma\tgender\tplurals\ttags\n\tm\t\t\n" },
        { "languages/ar/nouns.tsv", "#lemma\tgender\tplurals\ttags\nabc\tm\t+xx\t\n" },
        { "languages/ar/adjectives.tsv", "#lemma\tplurals\ttags\n\t\t\n" },
        { "ontology/scores.tsv", "# type\tmode\tcontact\tquad\tplover\tcameo\tgoldstein\nCONSULT\t\t\tone\ta\t040\tb\n" },
        { "ontology/topics.tsv", "# id\ten\tcontexts\n\t\t\n" },
        { "entities/offices.tsv", "# id\ten\n" },
    };

    [Theory]
    [MemberData(nameof(BrokenTables))]
    public void ABrokenTableIsRefusedByName(string table, string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write(table, text);
        Assert.Contains(FaultsOfAlone(folder), fault => fault.File == table);
    }

    [Fact]
    public void ATableThatIsNotUtf8IsRefusedByName()
    {
        using var folder = new TemporaryFolder();
        folder.Write("entities/states.tsv", [0x23, 0xff, 0xfe, 0x09, 0xc3, 0x28]);
        Assert.Contains(FaultsOfAlone(folder), fault => fault.File == "entities/states.tsv");
    }

    [Fact]
    public void AMissingTableIsNamed()
    {
        using var folder = new TemporaryFolder();
        folder.WriteTable("entities/states.tsv", States);
        var faults = Assert.Throws<DataException>(() => PackCompiler.Compile(new DataFolder(folder.Path))).Faults;
        Assert.Contains(faults, fault => fault.File == "entities/offices.tsv" && fault.Line == 0);
    }

    [Fact]
    public void AMissingFolderIsNamed()
    {
        var fault = Assert.Throws<DirectoryNotFoundException>(() => new DataFolder("/there/is/no/such/folder"));
        Assert.Contains("/there/is/no/such/folder", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderLaidOverTheDataAddsToIt()
    {
        using var overlay = new TemporaryFolder();
        overlay.WriteTable("entities/people/own.tsv", "# id | en | en_aliases | ar | ar_short | wikidata | gender | source", "person/fulan-fulani | Fulan Fulani | | فلان الفلاني | الفلاني | | m | test");
        overlay.WriteTable("entities/terms/own.tsv", Terms, "person/fulan-fulani | foreign-minister | QAT | 2030 | 2031-06 | test");
        var folder = new DataFolder(TestPack.DataPath, overlay.Path);
        var pack = PackCompiler.Compile(folder);
        var person = Assert.Single(pack.Knowledge.People, person => person.Id == "person/fulan-fulani");
        var term = Assert.Single(person.Terms);
        Assert.Equal(new DateOnly(2030, 1, 1).DayNumber, term.Start);
        Assert.Equal(new DateOnly(2031, 6, 30).DayNumber, term.End);
        Assert.NotEqual(TestPack.Instance.DataVersion, pack.DataVersion);
    }

    [Fact]
    public void TheVersionDependsOnTheTablesAlone()
    {
        using var copy = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(TestPack.DataPath, "*.tsv", SearchOption.AllDirectories))
            copy.Write(Path.GetRelativePath(TestPack.DataPath, file), File.ReadAllBytes(file));
        Assert.Equal(new DataFolder(TestPack.DataPath).Version(), new DataFolder(copy.Path).Version());
        File.AppendAllText(copy.PathOf("entities/states.tsv"), "# a comment\n");
        Assert.NotEqual(new DataFolder(TestPack.DataPath).Version(), new DataFolder(copy.Path).Version());
    }
}
