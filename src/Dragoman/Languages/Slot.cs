using MemoryPack;

namespace Dragoman.Languages;

/// <summary>A slot of a frame.</summary>
/// <param name="Number">One of the constants, or the number of a preposition in <see cref="LanguagePack.SlotNames"/>.</param>
/// <param name="Role">What its filler is.</param>
/// <param name="Required">Whether the frame is void without it.</param>
[MemoryPackable]
public sealed partial record Slot(int Number, SlotRole Role, bool Required)
{
    /// <summary>The subject.</summary>
    public const int Subject = 0;

    /// <summary>The direct object.</summary>
    public const int Object = 1;

    /// <summary>The noun or name in the construct after a noun.</summary>
    public const int Genitive = 2;

    /// <summary>Filled where the sentence says by telephone or video; a frame with this slot is no contact otherwise.</summary>
    public const int Medium = 3;

    /// <summary>Number of the first preposition.</summary>
    public const int FirstPreposition = 4;
}
