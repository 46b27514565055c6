namespace Dragoman.Coding;

/// <summary>How a record came about: for people who ask why.</summary>
public sealed record Explanation
{
    /// <summary>The record.</summary>
    public required DocumentRecord Record { get; init; }

    /// <summary>Every mention of an entity and how it was linked.</summary>
    public required IReadOnlyList<MentionLink> Mentions { get; init; }

    /// <summary>Every date and what it was resolved to.</summary>
    public required IReadOnlyList<EventDate> Dates { get; init; }

    /// <summary>Triggers seen that gave no event, and why.</summary>
    public required IReadOnlyList<NearMiss> NearMisses { get; init; }
}
