using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>A checkable statement about the record.</summary>
public sealed record Claim
{
    /// <summary>Stable id within the report and data.</summary>
    public required string Id { get; init; }

    /// <summary>first-since, first-ever, nth-in-period, first-visit-in-years or last-contact-on.</summary>
    public required string Type { get; init; }

    /// <summary>call, video, visit, meeting, summit or any: what it counts.</summary>
    public required string Contact { get; init; }

    /// <summary>person where it is about the people named, state where about any holder of the office or about the states.</summary>
    public required string Level { get; init; }

    /// <summary>Entity ids of the parties.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>ISO codes or organisation ids of the parties.</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    /// <summary>Id of the event it is about, or null.</summary>
    public string? Event { get; init; }

    /// <summary>What it is measured against; null for "first ever".</summary>
    public ClaimAnchor? Anchor { get; init; }

    /// <summary>The words.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Where it stands.</summary>
    public required Zone Zone { get; init; }

    /// <summary>The pattern.</summary>
    public required string Rule { get; init; }
}
