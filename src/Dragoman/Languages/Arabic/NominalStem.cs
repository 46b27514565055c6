using static Dragoman.Languages.Arabic.Transcription;

namespace Dragoman.Languages.Arabic;

/// <summary>A noun or adjective without what its endings take away.</summary>
/// <param name="Sounds">
/// The transcribed stem: without ة, without the ī of defectives, but with a final ā; with the hamza of a feminine in اء.
/// </param>
/// <param name="Ending">What follows the stem.</param>
internal sealed record NominalStem(string Sounds, NominalEnding Ending)
{
    /// <summary>The stem of a transcribed participle.</summary>
    public static NominalStem OfSounds(string sounds) => sounds switch
    {
        [.. var start, 'i', 'ي'] => new(start, NominalEnding.Defective),
        [.. var start, 'a', 'ي'] => new($"{start}Y", NominalEnding.LongA),
        _ => new(sounds, NominalEnding.Plain),
    };

    /// <summary>The feminine of an adjective: in ة, with ā before it if the masculine ends in ā.</summary>
    public NominalStem Feminine() => Ending switch
    {
        NominalEnding.LongA => new($"{Sounds[..^1]}A", NominalEnding.TaMarbuta),
        _ => new(BeforeEnding, NominalEnding.TaMarbuta),
    };

    /// <summary>The stem before the dual endings, and before the plural ones where nothing is lost.</summary>
    public string BeforeEnding => Ending switch
    {
        NominalEnding.TaMarbuta => $"{Sounds}aت",
        NominalEnding.LongA => $"{Sounds[..^1]}a{Glide}",
        NominalEnding.Defective or NominalEnding.DefectivePlural => $"{Sounds}iي",
        NominalEnding.FeminineHamza => $"{Sounds[..^1]}و",
        _ => Sounds,
    };

    /// <summary>The stem before ات: ة is lost, and the ā of مباراة and قناة becomes ي or و.</summary>
    public string BeforeFeminineEnding => (Ending, Sounds) switch
    {
        (NominalEnding.TaMarbuta, [.. var start, 'A']) => $"{start}a{(IsShortWord ? 'و' : 'ي')}",
        (NominalEnding.TaMarbuta, _) => Sounds,
        _ => BeforeEnding,
    };

    /// <summary>What stands before a possessive pronoun; a case vowel follows if <see cref="ShowsCase"/>.</summary>
    public string BeforePronoun => Ending switch
    {
        NominalEnding.LongA => $"{Sounds[..^1]}A",
        NominalEnding.Defective or NominalEnding.DefectivePlural => $"{Sounds}I",
        NominalEnding.FeminineHamza => Sounds,
        _ => BeforeEnding,
    };

    /// <summary>Whether a case vowel shows in writing before a pronoun, through a final hamza: لقاؤه, لقاءه, لقائه.</summary>
    public bool ShowsCase => Ending is NominalEnding.Plain or NominalEnding.WithoutAlif or NominalEnding.FeminineHamza
        && Sounds[^1] == 'ء';

    /// <summary>The accusative in alif, or null: there is none after ة, اء, أ and ى.</summary>
    public string? Accusative => (Ending, Sounds) switch
    {
        (NominalEnding.Plain, [.., 'a' or 'A', 'ء']) => null,
        (NominalEnding.Plain or NominalEnding.Defective, _) => $"{BeforeEnding}{Boundary}A",
        _ => null,
    };

    private char Glide => Sounds[^1] == 'Y' || !IsShortWord ? 'ي' : 'و';

    /// <summary>At most three letters, as عصا and قناة but for its ة; a word parsed from writing has dashes between them.</summary>
    private bool IsShortWord => Sounds.Contains(Unknown) && Sounds.Length <= 5;
}
