using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>What entities are reported to have said or to hold.</summary>
public sealed record Position
{
    /// <summary>Entity ids of those who hold it.</summary>
    public required IReadOnlyList<string> By { get; init; }

    /// <summary>English names of those who hold it.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Whether several hold it together.</summary>
    public required bool Joint { get; init; }

    /// <summary>affirm, urge, warn, welcome, condemn and so on; "say" where the verb takes no stance.</summary>
    public required string Act { get; init; }

    /// <summary>The words of the content.</summary>
    public required TextSpan Content { get; init; }

    /// <summary>The verb.</summary>
    public required TextSpan Trigger { get; init; }

    /// <summary>Id of the event it belongs to, or null.</summary>
    public string? Event { get; init; }

    /// <summary>Topic ids.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>readout, report or quotation: whose account it is.</summary>
    public required string Via { get; init; }
}
