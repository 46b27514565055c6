using Dragoman.Entities;

namespace Dragoman.Coding;

/// <summary>An entity with its part in a contact.</summary>
internal readonly record struct Party(Mention Mention, PartyRole Role)
{
    /// <summary>The side it stands for: a state or an organisation; null where neither is known.</summary>
    public int? Side => SideOf(Mention);

    public static int? SideOf(Mention mention) => mention.Kind switch
    {
        MentionKind.Organisation when mention.State < 0 => 100_000 + mention.Organisation,
        _ when mention.State >= 0 && !(mention.Kind == MentionKind.Place && mention.Organisation >= 0) => mention.State,
        _ when mention.Organisation >= 0 => 100_000 + mention.Organisation,
        _ => null,
    };
}
