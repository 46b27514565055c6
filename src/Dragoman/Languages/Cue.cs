using MemoryPack;

namespace Dragoman.Languages;

/// <summary>A cue of the pack.</summary>
/// <param name="Id">Its rule id.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Scope">How far it reaches.</param>
[MemoryPackable]
public sealed partial record Cue(string Id, CueKind Kind, CueScope Scope);
