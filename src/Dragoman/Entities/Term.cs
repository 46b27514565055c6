using MemoryPack;

namespace Dragoman.Entities;

/// <summary>A person's time in a post.</summary>
/// <param name="Office">Number of the office.</param>
/// <param name="State">Number of the state, or -1.</param>
/// <param name="Organisation">Number of the organisation, or -1.</param>
/// <param name="Start">First day (day number of <see cref="DateOnly"/>); where the source gives a year or month, its first day.</param>
/// <param name="End">Last day; <see cref="int.MaxValue"/> while it lasts as far as the source knows.</param>
[MemoryPackable]
public readonly partial record struct Term(int Office, int State, int Organisation, int Start, int End)
{
    /// <summary>Whether the day lies in the term, with some days of grace at both ends for imprecise sources.</summary>
    public bool Holds(int day, int grace = 0) => day >= Start - grace && (End == int.MaxValue || day <= End + grace);
}
