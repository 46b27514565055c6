using Dragoman.Languages;
using Dragoman.Languages.Arabic;

namespace Dragoman.Data;

/// <summary>The forms of a state's relational adjective. One of two words ("كوري جنوبي") inflects in both, each with or without the article.</summary>
internal static class ArabicNisba
{
    public static IEnumerable<(string Form, Inflection Inflection)> Inflect(string[] singulars, string[] plurals)
    {
        foreach (var singular in singulars)
        {
            var words = singular.Split(' ');
            if (words.Length == 1)
            {
                foreach (var form in ArabicInflector.Inflect(new ArabicAdjective(singular, [])))
                    yield return (form.Text, form.Inflection);
                continue;
            }
            var first = ArabicInflector.Inflect(new ArabicAdjective(words[0], [])).ToList();
            var second = ArabicInflector.Inflect(new ArabicAdjective(words[1], [])).ToLookup(form => form.Inflection, form => form.Text);
            foreach (var form in first)
                foreach (var other in second[form.Inflection])
                {
                    yield return ($"{form.Text} {other}", form.Inflection);
                    yield return ($"{form.Text} ال{other}", form.Inflection);
                }
        }
        foreach (var plural in plurals)
            yield return (plural, Inflection.Plural | Inflection.Masculine);
    }
}
