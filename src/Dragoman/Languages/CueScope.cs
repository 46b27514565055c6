namespace Dragoman.Languages;

/// <summary>How far a cue reaches.</summary>
public enum CueScope : byte
{
    /// <summary>The rest of its clause chain, to the right.</summary>
    Right,
    /// <summary>Its clause.</summary>
    Clause,
    /// <summary>Its sentence.</summary>
    Sentence,
    /// <summary>The whole document.</summary>
    Document,
}
