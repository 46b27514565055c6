using System.Globalization;
using System.Text;
using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Data;

/// <summary>The letters and clitics of a language, from <c>script.tsv</c>.</summary>
internal sealed class ScriptTable
{
    private readonly List<(string Role, string Form)> _words;

    private ScriptTable(Folding folding, Proclitic[] proclitics, string article, Dictionary<char, string> romanization, List<(string Role, string Form)> words)
    {
        Folding = folding;
        Proclitics = proclitics;
        Article = article;
        Romanization = romanization;
        _words = words;
    }

    public Folding Folding { get; }

    public Proclitic[] Proclitics { get; }

    /// <summary>The article as it is written before a word, or empty.</summary>
    public string Article { get; }

    /// <summary>Latin letters for folded letters.</summary>
    public Dictionary<char, string> Romanization { get; }

    /// <summary>Function words that the engine asks for by their part ("that", "since").</summary>
    public IEnumerable<string> Role(string role) => _words.Where(word => word.Role == role).Select(word => word.Form);

    public static ScriptTable Read(IEnumerable<Row> rows)
    {
        var map = new char[65536];
        var expansions = new Dictionary<char, string>();
        for (var unit = 0; unit < 65536; unit++)
            map[unit] = Default((char)unit);
        var proclitics = new List<Proclitic>();
        var words = new List<(string Role, string Form)>();
        var romanization = new Dictionary<char, string>();
        var folds = new Dictionary<char, char>();
        foreach (var row in rows)
        {
            if (row["value"].Length == 0 || (row["what"] is "fold" or "proclitic" or "word" && row["meaning"].Length == 0))
            {
                row.Fault("Columns value and meaning must be filled.");
                continue;
            }
            switch (row["what"])
            {
                case "fold":
                    foreach (var letter in row["value"].Where(letter => letter != ' '))
                        folds[letter] = row["meaning"][0];
                    break;
                case "word":
                    words.Add((row["meaning"], row["value"]));
                    break;
                case "roman":
                    romanization[row["value"][0]] = row["meaning"];
                    break;
                case "proclitic":
                    proclitics.Add(ReadProclitic(row));
                    break;
                default:
                    row.Fault($"'{row["what"]}' is none of fold, proclitic, roman, word.");
                    break;
            }
        }
        foreach (var (from, to) in folds)
            map[from] = to;
        AddPresentationForms(map, expansions, folds);
        var article = proclitics.FirstOrDefault(proclitic => proclitic.Clitics == Clitics.Article)?.Letters ?? "";
        // The longest string of clitics is tried last: "ولل" only when "و" alone leaves nothing known.
        return new ScriptTable(new Folding(map, expansions), [.. proclitics], article, romanization, words);
    }

    private static char Default(char unit)
    {
        if (unit is '\u0640' or '\u200b' or '\u200c' or '\u200d' or '\u200e' or '\u200f' or '\u061c' or '\ufeff' or '\u00ad' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'))
            return Folding.Ignored;
        return CharUnicodeInfo.GetUnicodeCategory(unit) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => Folding.Ignored,
            UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(unit)),
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => char.ToLowerInvariant(unit),
            UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.SpacingCombiningMark => unit,
            _ => Folding.Boundary,
        };
    }

    // Presentation forms (U+FB50–U+FDFF, U+FE70–U+FEFF) are what old systems and PDF files print instead of letters.
    private static void AddPresentationForms(char[] map, Dictionary<char, string> expansions, Dictionary<char, char> folds)
    {
        for (var unit = 0xfb50; unit <= 0xfefc; unit++)
        {
            if (unit is > 0xfdff and < 0xfe70 || char.GetUnicodeCategory((char)unit) != UnicodeCategory.OtherLetter)
                continue;
            var plain = ((char)unit).ToString().Normalize(NormalizationForm.FormKC);
            var folded = new StringBuilder();
            foreach (var letter in plain)
                if (Default(letter) is not (Folding.Ignored or Folding.Boundary))
                    folded.Append(folds.GetValueOrDefault(letter, letter));
            if (folded.Length == 1)
            {
                map[unit] = folded[0];
            }
            else if (folded.Length > 1)
            {
                map[unit] = Folding.Expanded;
                expansions[(char)unit] = folded.ToString();
            }
        }
    }

    private static Proclitic ReadProclitic(Row row)
    {
        var clitics = Clitics.None;
        foreach (var name in row["meaning"].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (Enum.TryParse<Clitics>(name, ignoreCase: true, out var clitic))
                clitics |= clitic;
            else
                row.Fault($"'{name}' is not a clitic.");
        var before = Lex.None;
        foreach (var name in row["before"].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (Enum.TryParse<Lex>(name, ignoreCase: true, out var lex))
                before |= lex;
            else
                row.Fault($"'{name}' is not a word class.");
        return new Proclitic(row["value"], clitics, before);
    }
}
