namespace Dragoman.Languages;

/// <summary>What a cue says about the events in its scope.</summary>
public enum CueKind : byte
{
    /// <summary>It is still to come.</summary>
    Planned,
    /// <summary>It was put off.</summary>
    Postponed,
    /// <summary>It was called off.</summary>
    Cancelled,
    /// <summary>Somebody entitled says that it did not happen.</summary>
    Denied,
    /// <summary>It is possible, proposed or rumoured.</summary>
    Hypothetical,
    /// <summary>It lies back and is only recalled.</summary>
    Historical,
    /// <summary>It is going on.</summary>
    Ongoing,
    /// <summary>By telephone.</summary>
    Phone,
    /// <summary>By video.</summary>
    Video,
    /// <summary>The sentence is opinion or guesswork.</summary>
    Commentary,
    /// <summary>The words after it belong to the page, not to the report.</summary>
    Furniture,
    /// <summary>The passage is of another field (sport, film, business) where the same verbs mean other things.</summary>
    OtherField,
    /// <summary>It takes place at the edge of a larger meeting.</summary>
    Sidelines,
    /// <summary>On the request or initiative of a side.</summary>
    Initiative,
    /// <summary>With a mediator.</summary>
    Mediation,
    /// <summary>Each on its own.</summary>
    Separately,
}
