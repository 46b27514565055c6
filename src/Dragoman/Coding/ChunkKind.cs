namespace Dragoman.Coding;

/// <summary>What a chunk of a sentence is to the frame reader.</summary>
internal enum ChunkKind : byte
{
    /// <summary>Words without a part in frames.</summary>
    Other,
    /// <summary>An entity mention.</summary>
    Mention,
    /// <summary>A date.</summary>
    Date,
    /// <summary>A finite verb.</summary>
    Verb,
    /// <summary>A noun of contact.</summary>
    Contact,
    /// <summary>A preposition.</summary>
    Preposition,
    /// <summary>A relative pronoun.</summary>
    Relative,
    /// <summary>A word that opens a subordinate clause.</summary>
    Subordinator,
    /// <summary>A comma or bracket.</summary>
    Mark,
    /// <summary>A negation.</summary>
    Negation,
}
