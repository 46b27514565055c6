namespace Dragoman.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>A run of digits, with decimal or date separators inside (7, 3.5, 12/5/2024).</summary>
    Number,

    /// <summary>One punctuation mark or symbol.</summary>
    Mark,

    /// <summary>One or more line ends.</summary>
    LineBreak,
}
