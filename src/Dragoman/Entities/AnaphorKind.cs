namespace Dragoman.Entities;

/// <summary>What a word that points back takes up.</summary>
public enum AnaphorKind : byte
{
    /// <summary>All parties of the contact spoken of ("the two leaders", "the two sides").</summary>
    Parties,
    /// <summary>A holder of the same office elsewhere ("his counterpart").</summary>
    Counterpart,
    /// <summary>A guest or host named before.</summary>
    Guest,
    /// <summary>The host.</summary>
    Host,
    /// <summary>One's own side ("his country").</summary>
    OwnSide,
}
