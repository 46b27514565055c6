using Dragoman.Languages;
using Dragoman.Languages.Arabic;
using Xunit;
using static Dragoman.Languages.Inflection;

namespace Dragoman.Tests.Languages.Arabic;

public class NominalParadigmTests
{
    private static readonly Dictionary<string, Paradigm> NounParadigms =
        ParadigmFile.Read("nouns.txt").ToDictionary(paradigm => paradigm.Text("noun"));

    private static readonly Dictionary<string, Paradigm> AdjectiveParadigms =
        ParadigmFile.Read("adjectives.txt").ToDictionary(paradigm => paradigm.Text("adjective"));

    public static TheoryData<string> Nouns => [.. NounParadigms.Keys];

    public static TheoryData<string> Adjectives => [.. AdjectiveParadigms.Keys];

    [Theory]
    [MemberData(nameof(Nouns))]
    public void ANounIsDeclinedAsWrittenOutByHand(string name)
    {
        var paradigm = NounParadigms[name];
        var bare = new Paradigm(paradigm.Head, paradigm.Forms.Where(IsBare).ToDictionary());
        ParadigmAssert.Agrees(bare, ArabicInflector.Inflect(paradigm.Noun()), NounFeatures, Indefinite | Definite | Masculine | Feminine);
    }

    [Theory]
    [MemberData(nameof(Nouns))]
    public void ANounTakesPronounsAsWrittenOutByHand(string name)
    {
        var paradigm = NounParadigms[name];
        var suffixed = ArabicInflector.Inflect(paradigm.Noun()).Where(form => form.Inflection.HasFlag(Suffixed)).ToArray();
        foreach (var (label, expected) in paradigm.Forms.Where(line => !IsBare(line)))
        {
            Assert.All(expected, text => Assert.Contains(suffixed, form => form.Text == text
                && form.Inflection.HasFlag(label.StartsWith("plural", StringComparison.Ordinal) ? Plural : Singular)
                && IsCaseOf(label, form.Inflection)));
        }
    }

    [Theory]
    [MemberData(nameof(Adjectives))]
    public void AnAdjectiveIsDeclinedAsWrittenOutByHand(string name)
    {
        var paradigm = AdjectiveParadigms[name];
        ParadigmAssert.Agrees(
            paradigm, ArabicInflector.Inflect(paradigm.Adjective()), AdjectiveFeatures, Indefinite | Definite | Inflection.Elative);
    }

    private static bool IsBare(KeyValuePair<string, string[]> line) => !line.Key.Contains('+', StringComparison.Ordinal);

    /// <summary>A form that shows its case has it; the others have none.</summary>
    private static bool IsCaseOf(string label, Inflection features)
    {
        var wanted = label.Contains("oblique", StringComparison.Ordinal) ? Oblique
            : label.Contains("accusative", StringComparison.Ordinal) ? Accusative : None;
        var shown = features & (Oblique | Accusative);
        return shown == None || shown == wanted;
    }

    private static Inflection[] NounFeatures(string label) => label switch
    {
        "singular" => [Singular],
        "dual" => [Dual],
        "dual oblique" => [Dual | Oblique],
        "dual construct" => [Dual | Construct],
        "plural" => [Plural],
        "plural oblique" => [Plural | Oblique, Plural],
        "plural construct" => [Plural | Construct, Plural],
        "accusative" => [Singular | Accusative],
        _ => throw new InvalidDataException($"There is no label '{label}'."),
    };

    private static Inflection[] AdjectiveFeatures(string label) => label switch
    {
        "masculine singular" => [Singular | Masculine],
        "feminine singular" => [Singular | Feminine],
        "masculine dual" => [Dual | Masculine],
        "masculine dual oblique" => [Dual | Masculine | Oblique],
        "feminine dual" => [Dual | Feminine],
        "feminine dual oblique" => [Dual | Feminine | Oblique],
        "masculine plural" => [Plural | Masculine],
        "masculine plural oblique" => [Plural | Masculine | Oblique, Plural | Masculine],
        "feminine plural" => [Plural | Feminine],
        "accusative" => [Singular | Masculine | Accusative],
        _ => throw new InvalidDataException($"There is no label '{label}'."),
    };
}
