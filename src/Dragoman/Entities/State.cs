using MemoryPack;

namespace Dragoman.Entities;

/// <summary>A state, as ISO 3166 counts them.</summary>
/// <param name="Iso3">ISO 3166 alpha-3 code.</param>
/// <param name="Name">English short name.</param>
/// <param name="FamilyNameFirst">Whether its people's names begin with the family name.</param>
[MemoryPackable]
public sealed partial record State(string Iso3, string Name, bool FamilyNameFirst)
{
    /// <summary>Its stable id.</summary>
    [MemoryPackIgnore]
    public string Id => "state/" + Iso3;
}
