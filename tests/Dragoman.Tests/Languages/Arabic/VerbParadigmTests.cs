using Dragoman.Languages;
using Dragoman.Languages.Arabic;
using Xunit;
using static Dragoman.Languages.Inflection;

namespace Dragoman.Tests.Languages.Arabic;

public class VerbParadigmTests
{
    private const string WithObject = "perfect 3ms + ه";

    private static readonly Dictionary<string, Paradigm> Paradigms =
        ParadigmFile.Read("verbs.txt").ToDictionary(paradigm => $"{paradigm.Text("verb")} {paradigm.Text("form")}");

    public static TheoryData<string> Names => [.. Paradigms.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void AVerbIsConjugatedAsWrittenOutByHand(string name)
    {
        var paradigm = Paradigms[name];
        var alone = new Paradigm(paradigm.Head, paradigm.Forms.Where(line => line.Key != WithObject).ToDictionary());
        ParadigmAssert.Agrees(alone, ArabicInflector.Inflect(paradigm.Verb()), FeaturesOf, Indefinite | Definite);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AVerbTakesAnObjectPronounAsWrittenOutByHand(string name)
    {
        var forms = ArabicInflector.Inflect(Paradigms[name].Verb()).ToArray();
        Assert.All(Paradigms[name].Forms[WithObject], text => Assert.Contains(
            new InflectedForm(text, Perfect | Third | Singular | Masculine | Suffixed), forms));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryFormOfAVerbHasATenseOrIsAParticipleOrVerbalNoun(string name)
    {
        const Inflection Kinds = Perfect | Imperfect | ActiveParticiple | PassiveParticiple | VerbalNoun;
        Assert.All(ArabicInflector.Inflect(Paradigms[name].Verb()), form =>
            Assert.Single(Enum.GetValues<Inflection>(), kind => kind != None && (kind & form.Inflection & Kinds) != 0));
    }

    private static Inflection[] FeaturesOf(string label) => label switch
    {
        "perfect 3ms" => [Perfect | Third | Singular | Masculine],
        "perfect 3fs" => [Perfect | Third | Singular | Feminine],
        "perfect 3md" => [Perfect | Third | Dual | Masculine],
        "perfect 3mp" => [Perfect | Third | Plural | Masculine],
        "perfect 1p" => [Perfect | First | Plural],
        "imperfect 3ms" => [Imperfect | Third | Singular | Masculine],
        "imperfect 3fs" => [Imperfect | Third | Singular | Feminine],
        "imperfect 3md" => [Imperfect | Third | Dual | Masculine],
        "imperfect 3mp" => [Imperfect | Third | Plural | Masculine],
        "jussive 3ms" => [Imperfect | Jussive | Third | Singular | Masculine],
        "subjunctive 3mp" => [Imperfect | Subjunctive | Third | Plural | Masculine],
        "passive perfect 3ms" => [Perfect | Passive | Third | Singular | Masculine],
        "passive imperfect 3ms" => [Imperfect | Passive | Third | Singular | Masculine],
        "active participle" => [ActiveParticiple | Singular | Masculine],
        "passive participle" => [PassiveParticiple | Singular | Masculine],
        "verbal noun" => [VerbalNoun | Singular | Masculine, VerbalNoun | Singular | Feminine],
        _ => throw new InvalidDataException($"There is no label '{label}'."),
    };
}
