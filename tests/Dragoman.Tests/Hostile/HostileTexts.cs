using System.Text;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Hostile;

/// <summary>Bad inputs by name: the files of <c>tests/fixtures/hostile</c>, and those too large or too strange for a file.</summary>
internal static class HostileTexts
{
    private const string News = "التقى الرئيس الروسي فلاديمير بوتين اليوم رئيس الوزراء الإسرائيلي بنيامين نتنياهو في موسكو. ";

    public static IReadOnlyDictionary<string, Func<string>> All { get; } = Files().Concat(Made()).ToDictionary(text => text.Key, text => text.Value);

    private static IEnumerable<KeyValuePair<string, Func<string>>> Files() => Directory.EnumerateFiles(Repository.PathOf("tests", "fixtures", "hostile"))
        .Where(file => !file.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        .Select(file => KeyValuePair.Create(Path.GetFileName(file), () => Encoding.UTF8.GetString(File.ReadAllBytes(file))));

    private static Dictionary<string, Func<string>> Made() => new()
    {
        ["lone high surrogates"] = () => new string('\ud83d', 1000) + News,
        ["lone low surrogates"] = () => new string('\ude00', 1000) + News,
        ["surrogates the wrong way round"] = () => Repeat("\ude00\ud83d", 1000) + News,
        ["a high surrogate at the very end"] = () => News + "\ud83d",
        ["a surrogate inside every name"] = () => News.Replace("ت", "ت\ud83d", StringComparison.Ordinal),
        ["every UTF-16 unit"] = () => string.Concat(Enumerable.Range(0, 65536).Select(unit => (char)unit)),
        ["every UTF-16 unit, downwards"] = () => string.Concat(Enumerable.Range(0, 65536).Select(unit => (char)(65535 - unit))),
        ["five megabytes without a space"] = () => new string('ب', 5_000_000),
        ["five megabytes of one clitic"] = () => new string('و', 5_000_000),
        ["five megabytes of names without a space"] = () => Repeat("بوتيننتنياهو", 420_000),
        ["a hundred thousand line breaks"] = () => new string('\n', 100_000),
        ["a hundred thousand paragraphs of one word"] = () => Repeat("بوتين\n", 100_000),
        ["fifty thousand commas"] = () => new string('،', 50_000),
        ["fifty thousand commas between names"] = () => Repeat("بوتين، ", 50_000),
        ["fifty thousand full stops"] = () => new string('.', 50_000),
        ["a million digits"] = () => new string('9', 1_000_000),
        ["a million Arabic digits with separators"] = () => Repeat("٩٫", 500_000),
        ["half a million slashes and digits"] = () => Repeat("1/", 250_000),
        ["a combining-mark bomb"] = () => "ب" + new string('\u0651', 100_000) + News,
        ["combining marks alone"] = () => Repeat("\u064e\u0651\u0301\u20dd", 25_000),
        ["tatweel alone"] = () => new string('ـ', 100_000),
        ["ligatures that grow"] = () => Repeat("ﷺ", 50_000),
        ["isolates and embeddings never closed"] = () => Repeat("\u2067\u202b\u2066\u202a\u202e", 20_000) + News,
        ["quotation marks never closed"] = () => Repeat("«", 50_000) + News,
        ["quotations in quotations"] = () => Repeat("«قال بوتين: ", 5_000) + Repeat("»", 5_000),
        ["brackets in brackets"] = () => Repeat("(بوتين ", 10_000) + Repeat(")", 10_000),
        ["one sentence of twenty thousand words"] = () => Repeat("التقى بوتين نتنياهو و", 7_000),
        ["one sentence of ten thousand verbs"] = () => Repeat("التقى ", 10_000),
        ["one sentence of ten thousand 'between'"] = () => Repeat("بين ", 10_000) + News,
        ["ten thousand 'his counterpart'"] = () => Repeat("نظيره ", 10_000) + News,
        ["ten thousand titles"] = () => Repeat("رئيس وزير ", 10_000) + News,
        ["ten thousand negations"] = () => Repeat("لم ولن ولا ", 3_500) + News,
        ["ten thousand dates"] = () => Repeat("6 مايو 2025 ", 10_000) + News,
        ["ten thousand 'first since'"] = () => Repeat("لأول مرة منذ ", 3_500) + News,
        ["a name of five thousand 'bin'"] = () => "التقى الأمير محمد " + Repeat("بن محمد ", 5_000) + "الرئيس الفرنسي.",
        ["the same report a thousand times"] = () => Repeat(News + "\n", 1_000),
        ["a hundred parties in one meeting"] = () => "التقى بوتين " + Repeat("والرئيس الفرنسي إيمانويل ماكرون والرئيس التركي رجب طيب أردوغان ", 50) + "في موسكو.",
        ["a byte order mark before every word"] = () => "\ufeff" + News.Replace(" ", " \ufeff", StringComparison.Ordinal),
        ["non-characters"] = () => Repeat("\ufffe\uffff\ufdd0\ufdef", 1_000) + News,
        ["object replacement and private use"] = () => Repeat("\ufffc\ue000\uf8ff", 1_000) + News,
    };

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
