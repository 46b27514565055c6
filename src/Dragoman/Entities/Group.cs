using MemoryPack;

namespace Dragoman.Entities;

/// <summary>A noun for people or an institution that speak for a state ("the government", "a delegation", "officials").</summary>
/// <param name="Id">Rule id.</param>
/// <param name="Office">Number of the office it stands for, or -1.</param>
/// <param name="Alone">Whether it is a side even where no country is named ("the two sides" is not; "the kingdom" is).</param>
[MemoryPackable]
public sealed partial record Group(string Id, int Office, bool Alone);
