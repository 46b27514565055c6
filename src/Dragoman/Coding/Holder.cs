using Dragoman.Entities;

namespace Dragoman.Coding;

/// <summary>Who holds a position, as the sentence puts it.</summary>
internal sealed class Holder
{
    /// <summary>Those named; empty where all parties of a contact are meant, or nobody who is an entity.</summary>
    public List<Mention> Mentions { get; init; } = [];

    /// <summary>The contact all of whose parties are meant ("the two sides").</summary>
    public ContactMention? PartiesOf { get; init; }

    /// <summary>The office that the parties hold ("the foreign ministers of the two countries"), or null.</summary>
    public Mention? Office { get; init; }

    /// <summary>The chunk from which the content is looked for.</summary>
    public int Next { get; init; }

    /// <summary>Whether it only passes on what others say: a spokesman, a ministry, a statement, a newspaper.</summary>
    public bool IsSource { get; init; }

    /// <summary>Whether it is an official source.</summary>
    public bool IsOfficial { get; init; }

    public bool IsEmpty => Mentions.Count == 0 && PartiesOf is null;
}
