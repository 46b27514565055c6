using Dragoman.Entities;
using Dragoman.Matching;
using Dragoman.Text;
using MemoryPack;

namespace Dragoman.Languages;

/// <summary>
/// What the engine knows of one language, compiled from <c>data/languages/&lt;code&gt;</c>: immutable, shared by all threads.
/// </summary>
[MemoryPackable]
public sealed partial class LanguagePack
{
    /// <summary>ISO 639-1 code.</summary>
    public required string Code { get; init; }

    /// <summary>Letter folding.</summary>
    public required Folding Folding { get; init; }

    /// <summary>What may be written before a word, in the order in which it is tried.</summary>
    public required Proclitic[] Proclitics { get; init; }

    /// <summary>From folded forms to numbers.</summary>
    public required FormTable Forms { get; init; }

    /// <summary>What each form can be.</summary>
    public required Lex[] FormLex { get; init; }

    /// <summary>Where the readings of each form begin in <see cref="Readings"/>; one entry more than forms.</summary>
    public required int[] ReadingStart { get; init; }

    /// <summary>The readings of all forms.</summary>
    public required WordForm[] Readings { get; init; }

    /// <summary>The dictionary.</summary>
    public required Lemma[] Lemmas { get; init; }

    /// <summary>The automaton over entities, titles, cues, dates, topics and claims.</summary>
    public required PhraseTrie Trie { get; init; }

    /// <summary>What the phrases of the automaton mean.</summary>
    public required Phrase[] Phrases { get; init; }

    /// <summary>Frames.</summary>
    public required Frame[] Frames { get; init; }

    /// <summary>Frames of each lemma, by number.</summary>
    public required int[][] LemmaFrames { get; init; }

    /// <summary>Names of slots: "subj", "obj", "gen", "medium", then one preposition each.</summary>
    public required string[] SlotNames { get; init; }

    /// <summary>Prepositions, by form number.</summary>
    public required Dictionary<int, Preposition> Prepositions { get; init; }

    /// <summary>How verbs of speaking take their content, by lemma number; null for other verbs.</summary>
    public SpeechVerb?[] SpeechVerbs { get; init; } = [];

    /// <summary>Function words by their part.</summary>
    public FunctionWords Words { get; init; } = new();

    /// <summary>Titles.</summary>
    public required Title[] Titles { get; init; }

    /// <summary>Groups.</summary>
    public required Group[] Groups { get; init; }

    /// <summary>Words that point back.</summary>
    public required Anaphor[] Anaphors { get; init; }

    /// <summary>Cues.</summary>
    public required Cue[] Cues { get; init; }

    /// <summary>Words of dates.</summary>
    public required CalendarWord[] Calendar { get; init; }

    /// <summary>Elements of claims.</summary>
    public required ClaimWord[] ClaimWords { get; init; }

    /// <summary>English spellings of parts of names, by form number; null where unknown.</summary>
    public required Dictionary<int, string> NameSpellings { get; init; }

    /// <summary>Latin letters for folded letters, for names that nobody has spelled yet.</summary>
    public required Dictionary<char, string> Romanization { get; init; }

    /// <summary>The readings of a form.</summary>
    public ReadOnlySpan<WordForm> ReadingsOf(int form) => form < 0 ? [] : Readings.AsSpan(ReadingStart[form], ReadingStart[form + 1] - ReadingStart[form]);

    /// <summary>Number of a slot, or -1.</summary>
    public int SlotOf(string name) => Array.IndexOf(SlotNames, name);

    /// <summary>What a form can be.</summary>
    public Lex LexOf(int form) => form < 0 ? Lex.None : FormLex[form];
}
