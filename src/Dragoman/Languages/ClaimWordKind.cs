namespace Dragoman.Languages;

/// <summary>What an element of a claim says.</summary>
public enum ClaimWordKind : byte
{
    /// <summary>"First", "second" before its noun, by value.</summary>
    Leading,
    /// <summary>"Highest" before its noun, which claims something only with a since.</summary>
    Highest,
    /// <summary>"The first", "the second" after its noun or as a predicate, by value.</summary>
    Following,
    /// <summary>"For the first time", by value.</summary>
    Time,
    /// <summary>A number of contacts, by value, which claims something only with a period.</summary>
    Counted,
    /// <summary>"Twice", "three times", by value, likewise.</summary>
    Times,
    /// <summary>"The last" before its noun.</summary>
    Last,
    /// <summary>"For the last time".</summary>
    LastTime,
    /// <summary>"Never before".</summary>
    Never,
    /// <summary>"Of its kind", "in history": no earlier one at all.</summary>
    Ever,
    /// <summary>"Since".</summary>
    Since,
    /// <summary>"Within": a period follows.</summary>
    Within,
    /// <summary>"In", which opens a period only before a number and a unit.</summary>
    In,
    /// <summary>A word that joins a subject to "the first".</summary>
    Copula,
    /// <summary>Taking office.</summary>
    OfficeTaking,
    /// <summary>Words by which a claim counts any holder of an office, or the states.</summary>
    StateLevel,
    /// <summary>Contact of any kind.</summary>
    AnyContact,
    /// <summary>A number of years said in one phrase, by value.</summary>
    Years,
    /// <summary>"A half" after a number of units.</summary>
    Half,
    /// <summary>A trip, which counts as a visit.</summary>
    Trip,
    /// <summary>A word at which an anchor ends.</summary>
    Stop,
}
