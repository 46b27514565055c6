using Xunit;

namespace Dragoman.Tests.Matching;

public class PhraseFinderTests
{
    /// <summary>What it shows; phrases; text; phrases found with first token and end.</summary>
    public static TheoryData<string, string[], string, string[]> Finds => new()
    {
        { "nothing in nothing", ["بوتين"], "", [] },
        { "nothing known", ["بوتين"], "قال نتنياهو", [] },
        { "one word", ["بوتين"], "قال بوتين", ["بوتين 1-2"] },
        { "the same word twice", ["بوتين"], "بوتين بوتين", ["بوتين 0-1", "بوتين 1-2"] },
        { "two words", ["فلاديمير بوتين"], "قال فلاديمير بوتين أمس", ["فلاديمير بوتين 1-3"] },
        { "a phrase cut off by the end", ["فلاديمير بوتين"], "قال فلاديمير", [] },
        { "longest first, shorter ones kept", ["مجلس", "مجلس الأمن", "مجلس الأمن الدولي"], "مجلس الأمن الدولي", ["مجلس الأمن الدولي 0-3", "مجلس الأمن 0-2", "مجلس 0-1"] },
        { "overlap", ["وزير خارجية", "خارجية قطر"], "وزير خارجية قطر", ["وزير خارجية 0-2", "خارجية قطر 1-3"] },
        { "a phrase inside another", ["أمن", "مجلس أمن دولي"], "مجلس أمن دولي", ["مجلس أمن دولي 0-3", "أمن 1-2"] },
        { "a longer phrase that fails gives the shorter", ["مجلس", "مجلس أمن دولي"], "مجلس أمن عربي", ["مجلس 0-1"] },
        { "same first word, two branches", ["كوريا شمالية", "كوريا جنوبية"], "كوريا جنوبية", ["كوريا جنوبية 0-2"] },
        { "conjunction before the first word", ["نتنياهو"], "بوتين ونتنياهو", ["نتنياهو 1-2"] },
        { "preposition before the first word", ["فلاديمير بوتين"], "لفلاديمير بوتين", ["فلاديمير بوتين 0-2"] },
        { "a conjunction before an inner word breaks the phrase", ["فلاديمير بوتين"], "فلاديمير وبوتين", [] },
        { "article before a first word kept without it", ["رئيس"], "الرئيس", ["رئيس 0-1"] },
        { "a phrase that needs its article", ["+جزائر"], "الجزائر", ["جزائر 0-1"] },
        { "a phrase that needs its article does not match without", ["+جزائر"], "جزائر", [] },
        { "article and preposition", ["+جزائر"], "بالجزائر", ["جزائر 0-1"] },
        { "lam and article", ["+جزائر"], "للجزائر", ["جزائر 0-1"] },
        { "punctuation breaks a phrase", ["فلاديمير بوتين"], "فلاديمير، بوتين", [] },
        { "a full stop breaks a phrase", ["فلاديمير بوتين"], "فلاديمير. بوتين", [] },
        { "a line end breaks a phrase", ["فلاديمير بوتين"], "فلاديمير\nبوتين", [] },
        { "a hyphen joined to the word does not break a name", ["جان نويل بارو"], "قال جان-نويل بارو", ["جان نويل بارو 1-5"] },
        { "a hyphen after a space does", ["جان نويل"], "جان - نويل", [] },
        { "Latin hyphenated name", ["jean noël"], "Jean-Noël", ["jean noël 0-3"] },
        { "diacritics and tatweel do not matter", ["بوتين"], "بُوتـــين", ["بوتين 0-1"] },
        { "hamza and alef do not matter", ["أردوغان"], "اردوغان", ["أردوغان 0-1"] },
        { "digits in a phrase", ["مجموعة 20"], "مجموعة ٢٠", ["مجموعة 20 0-2"] },
        { "a phrase that begins with a number", ["7 اكتوبر"], "7 أكتوبر", ["7 اكتوبر 0-2"] },
        { "bidi marks between words", ["فلاديمير بوتين"], "فلاديمير \u200fبوتين", ["فلاديمير بوتين 0-2"] },
        { "the same phrase under two meanings", ["الأردن", "الأردن"], "الأردن", ["الأردن 0-1", "الأردن 0-1"] },
        { "characters outside the BMP break a phrase", ["فلاديمير بوتين"], "فلاديمير 😀 بوتين", [] },
    };

    [Theory]
    [MemberData(nameof(Finds))]
    public void PhrasesAreFound(string what, string[] phrases, string text, string[] found)
    {
        Assert.NotEmpty(what);
        Assert.Equal(found, new PhraseBook(phrases).Find(text));
    }

    [Fact]
    public void AVeryLongPhraseIsFound()
    {
        var phrase = string.Join(' ', Enumerable.Repeat("بوتين", 300));
        Assert.Equal([phrase + " 0-300"], new PhraseBook(phrase).Find(phrase));
    }
}
