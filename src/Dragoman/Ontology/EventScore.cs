using MemoryPack;

namespace Dragoman.Ontology;

/// <summary>The PLOVER and CAMEO values of an event type and mode.</summary>
/// <param name="Type">PLOVER type.</param>
/// <param name="Mode">PLOVER mode, or empty.</param>
/// <param name="Contact">The kind of contact the row is for, or empty for all.</param>
/// <param name="Quad">Quad class, 1 to 4.</param>
/// <param name="Plover">PLOVER score.</param>
/// <param name="Cameo">CAMEO code.</param>
/// <param name="Goldstein">Goldstein score of that code, -10 to 10.</param>
[MemoryPackable]
public sealed partial record EventScore(string Type, string Mode, string Contact, int Quad, double Plover, string Cameo, double Goldstein);
