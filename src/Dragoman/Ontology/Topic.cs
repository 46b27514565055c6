using MemoryPack;

namespace Dragoman.Ontology;

/// <summary>A subject of diplomacy.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Label">English label.</param>
/// <param name="Contexts">PLOVER contexts it belongs to.</param>
[MemoryPackable]
public sealed partial record Topic(string Id, string Label, string[] Contexts);
