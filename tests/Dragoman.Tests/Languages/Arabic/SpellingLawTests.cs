using System.Text.RegularExpressions;
using Dragoman.Languages;
using Dragoman.Languages.Arabic;
using Xunit;

namespace Dragoman.Tests.Languages.Arabic;

/// <summary>Laws that every generated form keeps.</summary>
public partial class SpellingLawTests
{
    public static TheoryData<string> Files => ["verbs.txt", "nouns.txt", "adjectives.txt"];

    [Theory]
    [MemberData(nameof(Files))]
    public void AFormConsistsOfArabicLettersOnly(string file) =>
        Assert.All(AllForms(file), form => Assert.Matches(Letters(), form.Text));

    [Theory]
    [MemberData(nameof(Files))]
    public void AFormNeverHasTwoAlifsTogetherNorTaMarbutaOrAlifMaqsuraInside(string file) =>
        Assert.All(AllForms(file), form => Assert.DoesNotMatch(Impossible(), form.Text));

    [Theory]
    [MemberData(nameof(Files))]
    public void APairOfTextAndInflectionOccursOnce(string file) => Assert.All(Words(file), word =>
        Assert.Distinct(word));

    [Theory]
    [MemberData(nameof(Files))]
    public void AFormHasANumber(string file) => Assert.All(AllForms(file), form =>
        Assert.NotEqual(Inflection.None, form.Inflection & (Inflection.Singular | Inflection.Dual | Inflection.Plural)));

    private static IEnumerable<InflectedForm> AllForms(string file) => Words(file).SelectMany(word => word);

    private static IEnumerable<IEnumerable<InflectedForm>> Words(string file) => ParadigmFile.Read(file).Select(paradigm =>
        paradigm.Head.ContainsKey("verb") ? ArabicInflector.Inflect(paradigm.Verb())
        : paradigm.Head.ContainsKey("noun") ? ArabicInflector.Inflect(paradigm.Noun())
        : ArabicInflector.Inflect(paradigm.Adjective()));

    [GeneratedRegex("^[\u0621-\u063A\u0641-\u064A]+$")]
    private static partial Regex Letters();

    [GeneratedRegex("[اأآ][اأآ]|[ةى].")]
    private static partial Regex Impossible();
}
