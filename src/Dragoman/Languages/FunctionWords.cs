using MemoryPack;

namespace Dragoman.Languages;

/// <summary>Function words that the engine asks for by their part in the sentence, as form numbers; from the <c>word</c> rows of <c>script.tsv</c>.</summary>
[MemoryPackable]
public sealed partial class FunctionWords
{
    /// <summary>Forms of "that", which open the content of speech and plans, not a new clause.</summary>
    public int[] That { get; init; } = [];

    /// <summary>Negations of what is to come.</summary>
    public int[] FutureNegations { get; init; } = [];

    /// <summary>Particles that make an imperfect a possibility.</summary>
    public int[] May { get; init; } = [];

    /// <summary>Second words of "by" before the agent of a passive.</summary>
    public int[] Agent { get; init; } = [];

    /// <summary>Prepositions that put a contact before the one told of.</summary>
    public int[] After { get; init; } = [];

    /// <summary>Forms of "accepted" before an invitation.</summary>
    public int[] Accepted { get; init; } = [];

    /// <summary>Second words of "beside".</summary>
    public int[] Beside { get; init; } = [];

    /// <summary>Lemmas of "go on, continue", whose present tense leaves a visit or talks going on.</summary>
    public string[] Continue { get; init; } = [];

    /// <summary>"The latter": of persons named before, the last.</summary>
    public int[] Latter { get; init; } = [];

    /// <summary>"The former": of persons named before, the first.</summary>
    public int[] Former { get; init; } = [];

    /// <summary>Lemmas of "begin", which leave a visit going on.</summary>
    public string[] Begin { get; init; } = [];

    /// <summary>Lemmas of "had" before a perfect.</summary>
    public string[] Had { get; init; } = [];

    /// <summary>Forms of "each" before "of".</summary>
    public int[] Each { get; init; } = [];

    /// <summary>The form of "of" after "each", or -1.</summary>
    public int Of { get; init; } = -1;

    /// <summary>The form of "since", or -1.</summary>
    public int Since { get; init; } = -1;

    /// <summary>Forms of "that" which open what is said, with attached pronouns.</summary>
    public int[] Content { get; init; } = [];

    /// <summary>Forms of "according to".</summary>
    public int[] According { get; init; } = [];

    /// <summary>Nouns for an official text ("statement").</summary>
    public int[] Statement { get; init; } = [];
}
