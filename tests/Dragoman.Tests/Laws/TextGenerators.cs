using CsCheck;
using Dragoman.Tests.Data;
using Dragoman.Text;

namespace Dragoman.Tests.Laws;

/// <summary>Texts that no editor would print: shuffled words of the pack, marks, digits, controls, and any Unicode at all.</summary>
internal static class TextGenerators
{
    private const string Marks = ".,:;!?،؛؟…۔«»“”„\"'()[]{}-–—/\\|*#@%&+=<>~`^_";
    private const string Controls = "\u0000\u0001\u0007\u001b\u007f\u0085\u00ad\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029\ufeff\ufffe\uffff\ufffd";
    private const string Combining = "\u064b\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u0640\u0301\u0489\u20dd\ufe0f";

    /// <summary>Names, titles, triggers, cues and dates as the tables print them.</summary>
    private static readonly Lazy<string[]> Phrases = new(() =>
    [
        .. Cells("entities/people", "ar", 7), .. Cells("entities/people", "ar_short", 5), .. Cells("entities/states.tsv", "ar", 1), .. Cells("entities/states.tsv", "ar_nisba", 1),
        .. Cells("entities/organisations.tsv", "ar", 2), .. Cells("entities/places.tsv", "ar", 3), .. Cells("ontology/topics.tsv", "ar_terms", 2),
        .. Cells("languages/ar/titles.tsv", "ms", 1), .. Cells("languages/ar/titles.tsv", "dual", 1), .. Cells("languages/ar/groups.tsv", "ms", 1), .. Cells("languages/ar/anaphors.tsv", "forms", 1),
        .. Cells("languages/ar/cues.tsv", "phrases", 1), .. Cells("languages/ar/calendar.tsv", "forms", 1), .. Cells("languages/ar/claims.tsv", "phrases", 1), .. Cells("languages/ar/prepositions.tsv", "suffixed", 1),
        .. Cells("languages/ar/verbs.tsv", "lemma", 5), .. Cells("languages/ar/nouns.tsv", "lemma", 5), .. Cells("languages/ar/words.tsv", "form", 1),
    ]);

    /// <summary>All of them, for laws that try each.</summary>
    public static IReadOnlyList<string> AllPhrases => Phrases.Value;

    /// <summary>Words of contact, more often than others, so that frames open.</summary>
    private static readonly string[] Triggers =
    [
        "التقى", "اتصل", "أجرى اتصالا هاتفيا مع", "تلقى اتصالا من", "بحث", "استقبل", "زار", "لقاء", "مكالمة بين", "قمة", "بعث رسالة إلى", "وصل إلى", "اجتمع مع", "نفى", "من المقرر أن يلتقي",
        "لأول مرة منذ", "الزعيمان", "أكد الجانبان", "نظيره", "أمس", "اليوم", "الثلاثاء", "نهاية العام الماضي", "2023", "بين", "مع", "و", "في", "على هامش", "يرى مراقبون", "ولم", "هل",
    ];

    private static readonly Gen<string> Phrase = Gen.Int[0, 1_000_000].Select(number => Phrases.Value[number % Phrases.Value.Length]);

    private static readonly Gen<string> Trigger = Gen.Int[0, Triggers.Length - 1].Select(number => Triggers[number]);

    private static readonly Gen<string> Mark = Gen.Char[Marks].Select(mark => mark.ToString());

    private static readonly Gen<string> Control = Gen.Char[Controls].Select(control => control.ToString());

    private static readonly Gen<string> AnyUnits = Gen.Char[char.MinValue, char.MaxValue].Array[1, 12].Select(units => new string(units));

    private static readonly Gen<string> Surrogates = Gen.Char['\ud800', '\udfff'].Array[1, 4].Select(units => new string(units));

    private static readonly Gen<string> CodePoints = Gen.Int[0x10000, 0x10ffff].Array[1, 4].Select(points => string.Concat(points.Select(char.ConvertFromUtf32)));

    private static readonly Gen<string> Numbers = Gen.OneOf(
        Gen.Int[0, 10000].Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Gen.Select(Gen.Int[-1, 40], Gen.Int[-1, 20], Gen.Int[0, 10000]).Select((day, month, year) => $"{day}/{month}/{year}"),
        Gen.Char["٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"].Array[1, 40].Select(digits => new string(digits)));

    private static readonly Gen<string> Marked = Gen.Select(Phrase, Gen.Char[Combining].Array[1, 5]).Select((phrase, marks) => phrase.Insert(phrase.Length / 2, new string(marks)));

    private static readonly Gen<string> Clitics = Gen.Select(Gen.Char["وفبلكسا"].Array[1, 4], Phrase).Select((letters, phrase) => new string(letters) + phrase);

    private static readonly Gen<string> LongWord = Gen.Select(Gen.Char['ء', 'ي'], Gen.Int[30, 3000]).Select((letter, length) => new string(letter, length));

    private static readonly Gen<string> Piece = Gen.Frequency(
        (30, Phrase), (30, Trigger), (10, Mark), (6, Clitics), (5, Numbers), (4, Marked), (3, Control), (3, AnyUnits), (2, Surrogates), (2, CodePoints), (1, LongWord));

    private static readonly Gen<string> Gap = Gen.Frequency((80, Gen.Const(" ")), (6, Gen.Const("")), (5, Gen.Const(". ")), (4, Gen.Const("، ")), (3, Gen.Const("\n")), (1, Gen.Const("\n\n")), (1, Gen.Const("\u00a0")));

    /// <summary>A text of up to 60 pieces.</summary>
    public static readonly Gen<string> Text = Gen.Select(Piece, Gap).Array[0, 60].Select(pieces => string.Concat(pieces.Select(piece => piece.Item1 + piece.Item2)));

    private static readonly Gen<DateOnly?> Published = Gen.Frequency(
        (6, Gen.Int[new DateOnly(1990, 1, 1).DayNumber, new DateOnly(2030, 1, 1).DayNumber].Select(day => (DateOnly?)DateOnly.FromDayNumber(day))),
        (1, Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(day => (DateOnly?)DateOnly.FromDayNumber(day))),
        (1, Gen.Int[0, 2].Select(which => which == 0 ? null : (DateOnly?)(which == 1 ? DateOnly.MinValue : DateOnly.MaxValue))));

    /// <summary>A document, mostly without title, read as Arabic.</summary>
    public static readonly Gen<Document> Document = Gen.Select(Text, Gen.Frequency((2, Gen.Const("")), (1, Piece)), Published, Gen.Int[0, 9].Select(which => which == 0 ? null : "ar"))
        .Select((text, title, published, language) => new Document("law", text, title) { Published = published, Language = language });

    private static IEnumerable<string> Cells(string table, string column, int each) =>
        DataTables.Read(table).Where((_, number) => number % each == 0).SelectMany(row => row[column].Split('|')).Where(cell => cell.Length > 0).Select(cell => cell.Replace("(ال)", "ال", StringComparison.Ordinal));
}
