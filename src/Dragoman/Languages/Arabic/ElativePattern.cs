using System.Collections.Frozen;

namespace Dragoman.Languages.Arabic;

/// <summary>Adjectives of the pattern أفعل: elatives such as أكبر, and colours and defects such as أحمر.</summary>
internal static class ElativePattern
{
    private static readonly FrozenSet<string> Colours = FrozenSet.ToFrozenSet(
    [
        "أحمر", "أسود", "أبيض", "أزرق", "أخضر", "أصفر", "أسمر", "أشقر", "أعرج", "أعمى", "أخرس", "أصم", "أبكم", "أحمق", "أعزل",
        "أجوف",
    ]);

    private static readonly FrozenDictionary<string, string> IrregularFeminines = new Dictionary<string, string>
    {
        ["أقصى"] = "قصوى",
        ["أدنى"] = "دنيا",
        ["أعلى"] = "عليا",
        ["أول"] = "أولى",
        ["آخر"] = "أخرى",
        ["أعمى"] = "عمياء",
        ["أصم"] = "صماء",
    }.ToFrozenDictionary();

    /// <summary>
    /// أكبر and أعلى, أهم, آخر; but not أكيد of the pattern فعيل nor relative adjectives such as أمني.
    /// </summary>
    public static bool Has(string lemma) => lemma == "آخر" || IsColour(lemma)
        || lemma is ['أ', _, not ('ي' or 'ا'), not 'ي'] or ['أ', _, not 'ي'];

    public static bool IsColour(string lemma) => Colours.Contains(lemma);

    /// <summary>The feminine, or null where none is in use, as for أهم.</summary>
    public static NominalStem? Feminine(string lemma) => (IrregularFeminines.GetValueOrDefault(lemma), lemma) switch
    {
        ({ } irregular, _) => Stem(irregular),
        (_, ['أ', .. { Length: 3 } radicals]) when IsColour(lemma) => Stem($"{radicals}اء"),
        (_, ['أ', .. { Length: 3 } radicals]) when !radicals.EndsWith('ى') => Stem($"{radicals}ى"),
        _ => null,
    };

    private static NominalStem Stem(string feminine) => NominalParser.Singular(new ArabicNoun(feminine, Feminine: true, []));
}
