using static Dragoman.Languages.Arabic.Transcription;

namespace Dragoman.Languages.Arabic;

/// <summary>Finds the stem of a noun or adjective given in writing.</summary>
internal static class NominalParser
{
    /// <summary>A singular noun.</summary>
    public static NominalStem Singular(ArabicNoun noun) => noun.Lemma switch
    {
        [.. var start, 'ي'] when noun.Defective ?? HasDefectiveShape(noun.Lemma) => new(Sounds(start), NominalEnding.Defective),
        [.., _, 'ا', 'ء'] when noun.Feminine => new(Sounds(noun.Lemma), NominalEnding.FeminineHamza),
        _ => Word(noun.Lemma, NominalEnding.Plain),
    };

    /// <summary>A masculine singular adjective.</summary>
    public static NominalStem Adjective(ArabicAdjective adjective, bool diptote) => adjective.Lemma switch
    {
        [.. var start, 'ي'] when adjective.Defective => new(Sounds(start), NominalEnding.Defective),
        _ => Word(adjective.Lemma, diptote ? NominalEnding.WithoutAlif : NominalEnding.Plain),
    };

    /// <summary>The feminine of a colour: حمراء.</summary>
    public static NominalStem FeminineInHamza(string text) => new(Sounds(text), NominalEnding.FeminineHamza);

    /// <summary>A broken plural, or a plural in ات written out.</summary>
    public static NominalStem BrokenPlural(string text) => text switch
    {
        [.. var start, 'ي'] when text is [_, _, 'ا', _, ..] => new(Sounds(start), NominalEnding.DefectivePlural),
        _ => Word(text, IsDiptote(text) ? NominalEnding.WithoutAlif : NominalEnding.Plain),
    };

    private static NominalStem Word(string text, NominalEnding otherwise) => text switch
    {
        [.. var start, 'ة'] => new(Sounds(start), NominalEnding.TaMarbuta),
        [.. var start, 'ى'] => new($"{Sounds(start)}{Unknown}Y", NominalEnding.LongA),
        [.., 'ا'] => new(Sounds(text), NominalEnding.LongA),
        _ => new(Sounds(text), otherwise),
    };

    /// <summary>The letters with unknown vowels between them; only a hamza or ā at the end needs its sounds.</summary>
    private static string Sounds(string text) => text switch
    {
        [.. var start, 'ا', 'ء'] => $"{Spread(start)}Aء",
        [.. var start, 'و', 'ء'] => $"{Spread(start)}Uء",
        [.. var start, 'ي', 'ء'] => $"{Spread(start)}Iء",
        [.. var start, 'ء'] => $"{string.Join(Unknown, start.ToCharArray())}ء",
        [.. var start, 'أ'] => $"{Spread(start)}aء",
        [.. var start, 'ؤ'] => $"{Spread(start)}uء",
        [.. var start, 'ئ'] => $"{Spread(start)}iء",
        [.. var start, 'ا'] => $"{Spread(start)}A",
        _ => string.Join(Unknown, text.ToCharArray()),
    };

    private static string Spread(string text) => string.Concat(text.Select(letter => $"{letter}{Unknown}"));

    /// <summary>
    /// The shapes of active participles of defective verbs, as قاضي, محامي, مشتري, متحدي, and of verbal nouns as توالي.
    /// </summary>
    private static bool HasDefectiveShape(string lemma) => lemma
        is [_, 'ا', _, 'ي'] or ['م', _, 'ا', _, 'ي'] or ['ت', _, 'ا', _, 'ي']
        or ['م', 'ت', _, _, 'ي'] or ['م', 'ت', _, 'ا', _, 'ي'] or ['م', _, 'ت', _, 'ي'] or ['م', 'س', 'ت', _, _, 'ي'];

    /// <summary>Plurals such as مراكز and مشاريع; those in ات take no alif unless the ت is a radical, as in أوقات.</summary>
    private static bool IsDiptote(string plural) => plural
        is [_, _, 'ا', _, _, ..] and not [.., 'ا', 'ت'] || plural is [.., 'ا', 'ت'] and not ['أ', _, _, 'ا', 'ت'];
}
