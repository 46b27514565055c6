using MemoryPack;

namespace Dragoman.Entities;

/// <summary>A person.</summary>
/// <param name="Id">Stable id, "person/vladimir-putin".</param>
/// <param name="Name">Name as the English press prints it.</param>
/// <param name="Wikidata">Wikidata item, or empty.</param>
/// <param name="Terms">The terms of office, by start.</param>
[MemoryPackable]
public sealed partial record Person(string Id, string Name, string Wikidata, Term[] Terms);
