using Dragoman.Entities;
using Dragoman.Languages;

namespace Dragoman.Coding;

/// <summary>The words that open a claim ("the first", "for the third time", "the last"), with what they count.</summary>
/// <param name="Word">The words' meaning.</param>
/// <param name="First">First token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="Noun">Token of the noun or verb of contact that is counted, or -1 where only the context tells.</param>
/// <param name="Kind">The kind of contact it names.</param>
/// <param name="IsVerb">Whether that is a verb.</param>
/// <param name="IsStated">Whether a copula or demonstrative makes it a statement, not a name ("the second summit").</param>
/// <param name="Office">The office-holder that is counted ("the first Turkish president to visit"), or null.</param>
internal sealed record ClaimHead(ClaimWord Word, int First, int End, int Sentence, int Noun, ContactKind Kind, bool IsVerb, bool IsStated, Mention? Office);
