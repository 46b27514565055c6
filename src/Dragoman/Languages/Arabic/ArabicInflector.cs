namespace Dragoman.Languages.Arabic;

/// <summary>Generates the written forms of Arabic verbs, nouns and adjectives.</summary>
/// <remarks>
/// Proclitics (و ف ب ك ل س and the article) are left out: they are split from the text. Each pair of text and inflection
/// occurs once; one text may have several inflections. Besides the standard spelling, the customary placings of hamza in
/// the press (مسئول, يبدأون) are given.
/// </remarks>
public static class ArabicInflector
{
    /// <summary>The finite forms, participles and verbal nouns of a verb.</summary>
    /// <exception cref="ArgumentException">Root, form and vowels do not give the lemma.</exception>
    public static IEnumerable<InflectedForm> Inflect(ArabicVerb verb)
    {
        ArgumentNullException.ThrowIfNull(verb);
        var stems = VerbStems.Of(verb);
        return Conjugation.Of(stems)
            .Concat(Participles.Of(stems))
            .Concat(VerbalNouns.Of(verb, stems.Root))
            .Distinct()
            .ToArray();
    }

    /// <summary>The numbers, states and suffixed forms of a noun.</summary>
    public static IEnumerable<InflectedForm> Inflect(ArabicNoun noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        ArgumentException.ThrowIfNullOrEmpty(noun.Lemma);
        return NounDeclension.Of(noun, Inflection.None).Distinct().ToArray();
    }

    /// <summary>The genders, numbers and states of an adjective.</summary>
    public static IEnumerable<InflectedForm> Inflect(ArabicAdjective adjective)
    {
        ArgumentNullException.ThrowIfNull(adjective);
        ArgumentException.ThrowIfNullOrEmpty(adjective.Lemma);
        return AdjectiveDeclension.Of(adjective).Distinct().ToArray();
    }
}
