using MemoryPack;

namespace Dragoman.Languages;

/// <summary>A verb whose subject says, asks, promises, praises or condemns something.</summary>
/// <param name="TakesPerson">Whether whom it is said to stands as its direct object ("urged his counterpart to").</param>
/// <param name="Complements">How it takes its content.</param>
[MemoryPackable]
public sealed partial record SpeechVerb(bool TakesPerson, Complement[] Complements)
{
    /// <summary>The complement of a kind, or null.</summary>
    public Complement? Find(ComplementKind kind, int slot = -1)
    {
        foreach (var complement in Complements)
            if (complement.Kind == kind && complement.Slot == slot)
                return complement;
        return null;
    }
}
