using Dragoman.Text;
using Xunit;

namespace Dragoman.Tests.Text;

/// <summary>What holds for the tokens of any text.</summary>
internal static class TokenLaws
{
    /// <summary>Tokens ascend, are not empty, and what stands between them is space or what folding ignores.</summary>
    public static void Hold(Tokens tokens, Folding folding)
    {
        var text = tokens.Text;
        var end = 0;
        for (var number = 0; number < tokens.Count; number++)
        {
            var token = tokens[number];
            if (token.Start < end || token.End <= token.Start || token.End > text.Length)
                Assert.Fail($"Token {number} is {token}, the one before ends at {end}, the text at {text.Length}.");
            Gap(text, end, token.Start, folding);
            end = token.End;
            var folded = tokens.Folded(number).ToString();
            var expected = token.Kind switch
            {
                TokenKind.Word => folding.Fold(token.Span.In(text).ToString()),
                TokenKind.Number => null,
                _ => "",
            };
            if (expected is not null && folded != expected)
                Assert.Fail($"Token {number} «{token.Span.In(text)}» has the letters '{folded}', not '{expected}'.");
            if (token.Kind is TokenKind.Word or TokenKind.Number && folded.Length == 0)
                Assert.Fail($"Token {number} «{token.Span.In(text)}» has no letters.");
        }
        Gap(text, end, text.Length, folding);
    }

    private static void Gap(string text, int start, int end, Folding folding)
    {
        for (var position = start; position < end; position++)
            if (folding.Map[text[position]] != Folding.Ignored && !char.IsWhiteSpace(text[position]))
                Assert.Fail($"'{text[position]}' (U+{(int)text[position]:X4}) at {position} belongs to no token.");
    }
}
