namespace Dragoman.Text;

/// <summary>A stretch of original text between boundaries, with a hash of its folded letters.</summary>
/// <param name="Start">First character in the original text.</param>
/// <param name="End">One past the last character in the original text.</param>
/// <param name="FoldedStart">Where its folded letters begin in <see cref="Tokens.Folded"/>.</param>
/// <param name="FoldedLength">How many folded letters it has.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Final">Its last original letter, for what folding hides (ى and ي).</param>
public readonly record struct Token(int Start, int End, int FoldedStart, int FoldedLength, TokenKind Kind, char Final)
{
    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Start, End);
}
