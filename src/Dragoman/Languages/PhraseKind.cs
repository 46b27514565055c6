namespace Dragoman.Languages;

/// <summary>What a phrase of the pack stands for; <see cref="Phrase.Value"/> is a number in the list named here.</summary>
public enum PhraseKind : byte
{
    /// <summary>A person's full name: people.</summary>
    PersonName,
    /// <summary>A short name that identifies a person in news: people.</summary>
    PersonShortName,
    /// <summary>A state's name: states.</summary>
    State,
    /// <summary>A relational adjective of a state: states.</summary>
    Nisba,
    /// <summary>An organisation: organisations.</summary>
    Organisation,
    /// <summary>A place: places.</summary>
    Place,
    /// <summary>An office title: titles.</summary>
    Title,
    /// <summary>An honorific: no value.</summary>
    Honorific,
    /// <summary>A group or institution that speaks for a state ("government", "delegation", "foreign ministry"): groups.</summary>
    Group,
    /// <summary>A word that takes up parties named before ("the two leaders", "his counterpart"): anaphors.</summary>
    Anaphor,
    /// <summary>A topic: topics.</summary>
    Topic,
    /// <summary>A cue of status, medium, opinion: cues.</summary>
    Cue,
    /// <summary>A word of the calendar: calendar entries.</summary>
    Calendar,
    /// <summary>An element of claims: claim words.</summary>
    ClaimWord,
}
