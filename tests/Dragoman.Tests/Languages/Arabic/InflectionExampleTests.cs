using Dragoman.Languages;
using Dragoman.Languages.Arabic;
using Xunit;
using static Dragoman.Languages.Inflection;

namespace Dragoman.Tests.Languages.Arabic;

public class InflectionExampleTests
{
    private const Inflection He = Third | Singular | Masculine;
    private const Inflection She = Third | Singular | Feminine;
    private const Inflection They = Third | Plural | Masculine;

    private static readonly ArabicVerb Meet = new("التقى", "ل ق ي", VerbForm.VIII, "", ["التقاء"]);
    private static readonly ArabicVerb Invite = new("دعا", "د ع و", VerbForm.I, "a-u", ["دعوة"]);
    private static readonly ArabicVerb Receive = new("استقبل", "ق ب ل", VerbForm.X, "", ["استقبال"]);
    private static readonly ArabicVerb Read = new("قرأ", "ق ر ء", VerbForm.I, "a-a", ["قراءة"]);
    private static readonly ArabicVerb Take = new("أخذ", "ء خ ذ", VerbForm.I, "a-u", ["أخذ"]);
    private static readonly ArabicVerb Confirm = new("أكد", "ء ك د", VerbForm.II, "", ["تأكيد"]);
    private static readonly ArabicVerb Come = new("جاء", "ج ي ء", VerbForm.I, "a-i", ["مجيء"]);
    private static readonly ArabicVerb Congratulate = new("هنأ", "ه ن ء", VerbForm.II, "", ["تهنئة"]);
    private static readonly ArabicVerb See = new("رأى", "ر ء ي", VerbForm.I, "a-a", ["رؤية"]);

    public static TheoryData<ArabicVerb, string, Inflection> VerbForms => new()
    {
        { Meet, "يلتقيه", Imperfect | He | Suffixed },
        { Meet, "تلتقيها", Imperfect | She | Suffixed },
        { Meet, "التقته", Perfect | She | Suffixed },
        { Meet, "التقوه", Perfect | They | Suffixed },
        { Meet, "يلتقونه", Imperfect | They | Suffixed },
        { Meet, "يلتقوه", Imperfect | Subjunctive | They | Suffixed },
        { Meet, "يلتقه", Imperfect | Jussive | He | Suffixed },
        { Meet, "ألتقي", Imperfect | First | Singular },
        { Meet, "نلتقي", Imperfect | First | Plural },
        { Meet, "تلتقيان", Imperfect | Third | Dual | Feminine },
        { Meet, "يلتقيا", Imperfect | Jussive | Third | Dual | Masculine },
        { Meet, "التقتا", Perfect | Third | Dual | Feminine },
        { Meet, "ملتقيات", ActiveParticiple | Plural | Feminine },
        { Meet, "التقائه", VerbalNoun | Singular | Masculine | Suffixed | Oblique },
        { Invite, "دعاه", Perfect | He | Suffixed },
        { Invite, "دعواه", Perfect | Third | Dual | Masculine | Suffixed },
        { Invite, "يدعوهم", Imperfect | He | Suffixed },
        { Invite, "يدعوني", Imperfect | He | Suffixed },
        { Invite, "مدعوون", PassiveParticiple | Plural | Masculine },
        { Invite, "مدعوين", PassiveParticiple | Plural | Masculine | Oblique },
        { Invite, "دعوتها", VerbalNoun | Singular | Feminine | Suffixed },
        { Receive, "استقبلوهما", Perfect | They | Suffixed },
        { Receive, "استقبلنا", Perfect | He | Suffixed },
        { Receive, "استقبلن", Perfect | Third | Plural | Feminine },
        { Receive, "استقبالات", VerbalNoun | Plural | Masculine },
        { Read, "يقرؤه", Imperfect | He | Suffixed },
        { Read, "يقرأه", Imperfect | Subjunctive | He | Suffixed },
        { Read, "يقرأون", Imperfect | They },
        { Read, "مقروءة", PassiveParticiple | Singular | Feminine },
        { Take, "آخذ", Imperfect | First | Singular },
        { Confirm, "أؤكد", Imperfect | First | Singular },
        { Come, "جاءوا", Perfect | They },
        { Come, "جئت", Perfect | First | Singular },
        { Come, "جئن", Perfect | Third | Plural | Feminine },
        { Congratulate, "هنآه", Perfect | Third | Dual | Masculine | Suffixed },
        { Congratulate, "يهنئونه", Imperfect | They | Suffixed },
        { See, "رآها", Perfect | He | Suffixed },
        { See, "رأوه", Perfect | They | Suffixed },
        { See, "يراه", Imperfect | He | Suffixed },
        { See, "أرى", Imperfect | First | Singular },
    };

    public static TheoryData<ArabicNoun, string, Inflection> NounForms => new()
    {
        { new("وزير", false, ["وزراء"]), "وزيراه", Dual | Masculine | Suffixed },
        { new("وزير", false, ["وزراء"]), "وزيريها", Dual | Masculine | Oblique | Suffixed },
        { new("وزير", false, ["وزراء"]), "وزرائي", Plural | Masculine | Suffixed },
        { new("وزير", false, ["وزراء"]), "وزيركم", Singular | Masculine | Suffixed },
        { new("لقاء", false, ["+ات"]), "لقائي", Singular | Masculine | Suffixed },
        { new("لقاء", false, ["+ات"]), "لقاءيهما", Dual | Masculine | Oblique | Suffixed },
        { new("مستشفى", false, ["+ات"]), "مستشفاي", Singular | Masculine | Suffixed },
        { new("مسؤول", false, ["+ون"]), "مسئولين", Plural | Masculine | Oblique },
        { new("محامي", false, ["محامون"]), "محامو", Plural | Masculine | Construct },
        { new("جزء", false, ["أجزاء"]), "جزءين", Dual | Masculine | Oblique },
        { new("زيارة", true, ["+ات"]), "زيارتي", Dual | Feminine | Construct | Oblique },
    };

    [Theory]
    [MemberData(nameof(VerbForms))]
    public void AVerbHasTheForm(ArabicVerb verb, string text, Inflection inflection) =>
        Assert.Contains(new InflectedForm(text, inflection), ArabicInflector.Inflect(verb));

    [Theory]
    [MemberData(nameof(NounForms))]
    public void ANounHasTheForm(ArabicNoun noun, string text, Inflection inflection) =>
        Assert.Contains(new InflectedForm(text, inflection), ArabicInflector.Inflect(noun));

    [Theory]
    [InlineData("مراكز")]
    [InlineData("مشاريع")]
    [InlineData("دعوات")]
    public void ADiptotePluralHasNoAccusativeInAlif(string plural) =>
        Assert.DoesNotContain(ArabicInflector.Inflect(new ArabicNoun("كلمة", true, [plural])), form => form.Text == $"{plural}ا");

    [Fact]
    public void AnElativeIsMarked() => Assert.Contains(
        new InflectedForm("كبرى", Singular | Feminine | Elative), ArabicInflector.Inflect(new ArabicAdjective("أكبر", [])));

    [Fact]
    public void ALemmaThatDisagreesWithItsRootIsRefused() => Assert.Throws<ArgumentException>(
        () => ArabicInflector.Inflect(new ArabicVerb("زار", "ز ي د", VerbForm.I, "a-i", [])));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("o-u")]
    public void FormIRequiresItsTwoVowels(string vowels) => Assert.Throws<ArgumentException>(
        () => ArabicInflector.Inflect(new ArabicVerb("زار", "ز و ر", VerbForm.I, vowels, [])));
}
