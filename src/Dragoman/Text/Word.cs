using Dragoman.Languages;

namespace Dragoman.Text;

/// <summary>How a token reads: the clitics written before it and the form that is left.</summary>
/// <param name="Form">Number of the form in the pack, or -1 for an unknown one.</param>
/// <param name="Whole">Number of the token as a whole, or -1.</param>
/// <param name="Clitics">What was split off.</param>
/// <param name="Stripped">How many folded letters were split off.</param>
/// <param name="Lex">What the form can be.</param>
public readonly record struct Word(int Form, int Whole, Clitics Clitics, int Stripped, Lex Lex)
{
    /// <summary>Whether a conjunction is attached.</summary>
    public bool Joined => (Clitics & (Clitics.And | Clitics.Then)) != 0;

    /// <summary>Whether it has any of these properties.</summary>
    public bool Is(Lex lex) => (Lex & lex) != 0;
}
