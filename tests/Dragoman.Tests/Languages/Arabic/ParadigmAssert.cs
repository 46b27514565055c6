using Dragoman.Languages;
using Xunit;

namespace Dragoman.Tests.Languages.Arabic;

internal static class ParadigmAssert
{
    /// <summary>
    /// Each form written out is generated with its features, and nothing else is but other seats of its hamzas.
    /// Of the features that a label may have, the first that occur count: a broken plural has no oblique of its own.
    /// </summary>
    public static void Agrees(
        Paradigm paradigm, IEnumerable<InflectedForm> forms, Func<string, Inflection[]> featuresOf, Inflection ignored)
    {
        var all = forms.ToArray();
        var faults = new List<string>();
        foreach (var (label, expected) in paradigm.Forms.Where(line => line.Value.Length > 0))
        {
            var generated = featuresOf(label).Select(features => Texts(label, features)).FirstOrDefault(texts => texts.Count > 0) ?? [];
            var missing = expected.Where(text => !generated.Contains(text));
            var accepted = expected.Select(WithoutSeats).ToHashSet();
            var surplus = generated.Where(text => !accepted.Contains(WithoutSeats(text)));
            faults.AddRange(missing.Select(text => $"{label}: {text} is missing, found {string.Join(' ', generated)}"));
            faults.AddRange(surplus.Select(text => $"{label}: {text} is wrong, expected {string.Join(' ', expected)}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));

        HashSet<string> Texts(string label, Inflection features) => all
            .Where(form => (form.Inflection & ~ignored) == features && !(IsConstruct(label) && form.Inflection.HasFlag(Inflection.Indefinite)))
            .Select(form => form.Text)
            .ToHashSet();
    }

    private static bool IsConstruct(string label) => label.EndsWith("construct", StringComparison.Ordinal);

    private static string WithoutSeats(string text) =>
        string.Concat(text.Select(letter => letter is 'أ' or 'ؤ' or 'ئ' ? 'ء' : letter));
}
