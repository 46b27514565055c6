using Dragoman.Languages;

namespace Dragoman.Entities;

/// <summary>A stretch of tokens that names an entity, and what it was linked to. Numbers refer to the lists of the pack; -1 means none.</summary>
internal sealed class Mention
{
    public required int First { get; set; }

    public required int End { get; set; }

    public required MentionKind Kind { get; set; }

    public int Person { get; set; } = -1;

    /// <summary>The name as printed, by tokens; empty where the person is not named.</summary>
    public int NameFirst { get; set; }

    public int NameEnd { get; set; }

    /// <summary>The name of a person nobody knows yet, in Latin letters.</summary>
    public string? ProvisionalName { get; set; }

    public int Office { get; set; } = -1;

    /// <summary>Number of the title's wording, or -1.</summary>
    public int Title { get; set; } = -1;

    public int State { get; set; } = -1;

    public int Organisation { get; set; } = -1;

    public int Place { get; set; } = -1;

    public int Group { get; set; } = -1;

    public int Anaphor { get; set; } = -1;

    public Inflection Inflection { get; set; }

    /// <summary>Whether it is a definite noun without a country ("the president"), which needs the context.</summary>
    public bool Bare { get; set; }

    public bool Former { get; set; }

    /// <summary>Whether it is the adjective of a state after a noun of contact ("Russian-Turkish talks").</summary>
    public bool IsAdjectival { get; set; }

    /// <summary>Whether a conjunction is attached to it, or it goes on a list of one title ("the Egyptian and the French presidents").</summary>
    public bool Joined { get; set; }

    /// <summary>The preposition that governs it, as a slot number, or -1.</summary>
    public int Slot { get; set; } = -1;

    /// <summary>Whether it has a name or a country of its own, or was linked to an entity.</summary>
    public bool IsResolved => Person >= 0 || State >= 0 || Organisation >= 0 || ProvisionalName is not null;

    public bool IsNamed => NameEnd > NameFirst;
}
