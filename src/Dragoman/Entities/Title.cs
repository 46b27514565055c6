using MemoryPack;

namespace Dragoman.Entities;

/// <summary>A wording for an office in one language.</summary>
/// <param name="Office">Number of the office.</param>
/// <param name="Text">Its first form.</param>
/// <param name="States">States to which it is limited, by number; one alone is implied where no country is named.</param>
[MemoryPackable]
public sealed partial record Title(int Office, string Text, int[] States);
