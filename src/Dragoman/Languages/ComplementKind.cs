namespace Dragoman.Languages;

/// <summary>What opens the content of a verb of speaking.</summary>
public enum ComplementKind : byte
{
    /// <summary>"That", a colon or a quotation mark.</summary>
    That,
    /// <summary>A direct object.</summary>
    Object,
    /// <summary>A preposition.</summary>
    Preposition,
}
