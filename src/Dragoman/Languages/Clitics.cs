namespace Dragoman.Languages;

/// <summary>Words written as part of the next one.</summary>
[Flags]
public enum Clitics : byte
{
    /// <summary>None.</summary>
    None = 0,
    /// <summary>A conjunction "and".</summary>
    And = 1,
    /// <summary>A conjunction "and then, so".</summary>
    Then = 2,
    /// <summary>The article.</summary>
    Article = 4,
    /// <summary>The mark of the future.</summary>
    Future = 8,
    /// <summary>A preposition "in, with, by".</summary>
    With = 16,
    /// <summary>A preposition "to, for".</summary>
    To = 32,
    /// <summary>A preposition "as, like".</summary>
    Like = 64,
}
