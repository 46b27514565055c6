using Dragoman.Tests.Support;
using Dragoman.Text;
using Xunit;

namespace Dragoman.Tests.Text;

public class FoldingTests
{
    public static TheoryData<string, string, string> Foldings => new()
    {
        { "diacritics", "مُحَمَّدٌ", "محمد" },
        { "diacritics, superscript alef", "هٰذا", "هذا" },
        { "Koranic marks", "قالۖ", "قال" },
        { "tatweel", "الـــرئيس", "الرئيس" },
        { "alef with hamza above", "أحمد", "احمد" },
        { "alef with hamza below", "إيران", "ايران" },
        { "alef with madda", "آل", "ال" },
        { "alef wasla", "ٱلله", "الله" },
        { "combining hamza", "ا\u0654حمد", "احمد" },
        { "combining madda", "ا\u0653ل", "ال" },
        { "alef maqsura", "على", "علي" },
        { "hamza on waw stays", "مسؤول", "مسؤول" },
        { "hamza on ya stays", "رئيس", "رئيس" },
        { "ta marbuta stays", "زيارة", "زيارة" },
        { "Persian ya and kaf", "ایران کشور", "ايران كشور" },
        { "Urdu ha", "ہند", "هند" },
        { "letters for foreign sounds", "ڤيينا گوگل", "فيينا غوغل" },
        { "Arabic-Indic digits", "٠١٢٣٤٥٦٧٨٩", "0123456789" },
        { "Persian digits", "۰۱۲۳۴۵۶۷۸۹", "0123456789" },
        { "fullwidth and Devanagari digits", "４२", "42" },
        { "bidi marks", "\u200fبوتين\u200e", "بوتين" },
        { "embeddings and overrides", "\u202bبوتين\u202c \u202eنتنياهو\u202c", "بوتين نتنياهو" },
        { "isolates", "\u2067بوتين\u2069", "بوتين" },
        { "Arabic letter mark", "\u061cبوتين", "بوتين" },
        { "zero width joiner and non-joiner", "ه\u200d می\u200cشود", "ه ميشود" },
        { "zero width space and byte order mark", "\ufeffبو\u200bتين", "بوتين" },
        { "soft hyphen", "بو\u00adتين", "بوتين" },
        { "presentation form, lam alef", "ﻻ", "لا" },
        { "presentation form, lam alef with hamza", "ﻷ", "لا" },
        { "presentation forms, a word", "ﺑﻮﺗﻴﻦ", "بوتين" },
        { "presentation form, Allah", "ﷲ", "الله" },
        { "presentation form, alef maqsura", "ﻋﻠﻰ", "علي" },
        { "Latin inside Arabic", "منظمة NATO الدولية", "منظمة nato الدولية" },
        { "Latin joined to Arabic", "الـGCC", "الgcc" },
        { "Cyrillic", "Путин", "путин" },
        { "Latin with accents stays", "Élysée", "élysée" },
        { "punctuation separates", "«بوتين»، نتنياهو", " بوتين نتنياهو" },
        { "several boundaries are one", "بوتين --  نتنياهو", "بوتين نتنياهو" },
        { "characters outside the BMP", "بوتين😀نتنياهو", "بوتين نتنياهو" },
        { "mathematical letters outside the BMP", "𝐀بوتين", " بوتين" },
        { "nothing", "", "" },
    };

    [Theory]
    [MemberData(nameof(Foldings))]
    public void LettersAreFoldedForFinding(string what, string text, string folded)
    {
        Assert.NotEmpty(what);
        Assert.Equal(folded.Trim(), TestPack.Arabic.Folding.Fold(text).Trim());
    }

    [Fact]
    public void FoldingTwiceIsFoldingOnce()
    {
        var folding = TestPack.Arabic.Folding;
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var once = folding.Fold(((char)unit).ToString());
            Assert.Equal(once, folding.Fold(once));
        }
    }

    [Fact]
    public void EveryLetterFoldsToLettersOnly()
    {
        var folding = TestPack.Arabic.Folding;
        Assert.All(folding.Expansions, expansion => Assert.DoesNotContain(expansion.Value, letter => folding.Map[letter] is Folding.Boundary or Folding.Ignored or Folding.Expanded));
        for (var unit = 0; unit <= char.MaxValue; unit++)
            if (folding.Map[unit] == Folding.Expanded)
                Assert.Contains((char)unit, folding.Expansions.Keys);
    }

    [Fact]
    public void NoSurrogateIsALetter()
    {
        for (var unit = '\ud800'; unit <= '\udfff'; unit++)
            Assert.Equal(Folding.Boundary, TestPack.Arabic.Folding.Map[unit]);
    }
}
