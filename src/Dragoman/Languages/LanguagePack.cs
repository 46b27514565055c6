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

    /// <summary>Forms of "that", which open the content of speech and plans, not a new clause.</summary>
    public required int[] ThatForms { get; init; }

    /// <summary>Negations of what is to come.</summary>
    public required int[] FutureNegations { get; init; }

    /// <summary>Particles that make an imperfect a possibility.</summary>
    public required int[] MayForms { get; init; }

    /// <summary>Second words of "by" before the agent of a passive.</summary>
    public required int[] AgentForms { get; init; }

    /// <summary>Prepositions that put a contact before the one told of.</summary>
    public required int[] AfterForms { get; init; }

    /// <summary>Forms of "accepted" before an invitation.</summary>
    public required int[] AcceptForms { get; init; }

    /// <summary>Second words of "beside".</summary>
    public required int[] BesideForms { get; init; }

    /// <summary>Lemmas of "had" before a perfect.</summary>
    public required string[] HadLemmas { get; init; }

    /// <summary>Forms of "each" before "of".</summary>
    public required int[] EachForms { get; init; }

    /// <summary>The form of "of" after "each", or -1.</summary>
    public required int OfForm { get; init; }

    /// <summary>The form of "since", or -1.</summary>
    public required int SinceForm { get; init; }

    /// <summary>How verbs of speaking take their content, by lemma number; null for other verbs.</summary>
    public required SpeechVerb?[] SpeechVerbs { get; init; }

    /// <summary>Forms of "that" which open what is said, with attached pronouns.</summary>
    public required int[] ContentForms { get; init; }

    /// <summary>Forms of "according to".</summary>
    public required int[] AccordingForms { get; init; }

    /// <summary>Nouns for an official text ("statement").</summary>
    public required int[] StatementForms { get; init; }

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
