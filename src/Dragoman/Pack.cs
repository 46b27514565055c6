using Dragoman.Entities;
using Dragoman.Languages;
using MemoryPack;

namespace Dragoman;

/// <summary>Everything the coder knows: the world and the languages. Compiled from <c>data/</c>, immutable.</summary>
[MemoryPackable]
public sealed partial class Pack
{
    /// <summary>Version of the layout; a pack of another version is compiled again.</summary>
    public const int CurrentFormat = 2;

    /// <summary>Layout version this pack was written with.</summary>
    public required int Format { get; init; }

    /// <summary>Identifies the data: a hash of all tables.</summary>
    public required string DataVersion { get; init; }

    /// <summary>The world.</summary>
    public required Knowledge Knowledge { get; init; }

    /// <summary>The languages.</summary>
    public required LanguagePack[] Languages { get; init; }
}
