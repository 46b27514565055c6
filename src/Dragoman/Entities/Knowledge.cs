using Dragoman.Ontology;
using MemoryPack;

namespace Dragoman.Entities;

/// <summary>What is known of the world, whatever the language: compiled from <c>data/entities</c> and <c>data/ontology</c>.</summary>
[MemoryPackable]
public sealed partial class Knowledge
{
    /// <summary>All states.</summary>
    public required State[] States { get; init; }

    /// <summary>All organisations.</summary>
    public required Organisation[] Organisations { get; init; }

    /// <summary>All places.</summary>
    public required Place[] Places { get; init; }

    /// <summary>All kinds of post.</summary>
    public required Office[] Offices { get; init; }

    /// <summary>All people.</summary>
    public required Person[] People { get; init; }

    /// <summary>All topics.</summary>
    public required Topic[] Topics { get; init; }

    /// <summary>The scores by type and mode.</summary>
    public required EventScore[] Scores { get; init; }
}
