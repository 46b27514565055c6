using static Dragoman.Languages.Inflection;

namespace Dragoman.Languages.Arabic;

/// <summary>The verbal nouns of a verb, declined as nouns.</summary>
internal static class VerbalNouns
{
    public static IEnumerable<InflectedForm> Of(ArabicVerb verb, Root root) =>
        verb.VerbalNouns.SelectMany(lemma => NounDeclension.Of(Noun(lemma, verb.Form, root), VerbalNoun));

    /// <summary>Those of the derived forms and those in ة have a plural in ات; the rest is lexical.</summary>
    private static ArabicNoun Noun(string lemma, VerbForm form, Root root)
    {
        var feminine = lemma.EndsWith('ة');
        string[] plurals = feminine || form != VerbForm.I ? ["+ات"] : [];
        return new ArabicNoun(lemma, feminine, plurals)
        {
            Defective = root.IsDefective && form is VerbForm.V or VerbForm.VI,
        };
    }
}
