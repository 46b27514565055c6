using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>An entity in an event.</summary>
public sealed record Participant
{
    /// <summary>Stable id of the entity ("person/vladimir-putin", "state/RUS", "org/nato", or a provisional one).</summary>
    public required string Entity { get; init; }

    /// <summary>English name.</summary>
    public required string Name { get; init; }

    /// <summary>person, office, state, government or organisation.</summary>
    public required string Kind { get; init; }

    /// <summary>Office id, or null.</summary>
    public string? Office { get; init; }

    /// <summary>ISO 3166 alpha-3 code, or null for what belongs to no state.</summary>
    public string? Country { get; init; }

    /// <summary>Sector code of the PLOVER manual.</summary>
    public string? Sector { get; init; }

    /// <summary>Whether the text says that it started the contact.</summary>
    public bool Initiator { get; init; }

    /// <summary>All places where it is named as a party of this event.</summary>
    public required IReadOnlyList<TextSpan> Spans { get; init; }
}
