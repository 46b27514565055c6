using Dragoman.Entities;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>What one passage says that somebody holds, before it is tied to an event.</summary>
internal sealed class PositionMention
{
    public required Holder Holder { get; init; }

    public required string Act { get; init; }

    /// <summary>The verb, by token.</summary>
    public required int Trigger { get; init; }

    /// <summary>The content, by tokens.</summary>
    public required int First { get; init; }

    public required int End { get; init; }

    /// <summary>The content in the text.</summary>
    public required TextSpan Content { get; init; }

    public required int SentenceNumber { get; init; }

    public required Zone Zone { get; init; }

    /// <summary>Whether "had" puts it before what the report tells.</summary>
    public bool IsPluperfect { get; init; }

    /// <summary>Whether an official source is said to report it.</summary>
    public bool IsReadout { get; set; }

    /// <summary>Whether it only reports what happened and is attribution, not a position.</summary>
    public bool IsReport { get; set; }

    /// <summary>Others who hold it with the holder ("agreed with").</summary>
    public List<Mention> With { get; } = [];
}
