using Dragoman.Entities;
using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>What one passage says of one contact, before the passages of a report are brought together.</summary>
internal sealed class ContactMention
{
    public required ContactKind Kind { get; set; }

    /// <summary>The trigger, by tokens.</summary>
    public required int First { get; init; }

    public required int End { get; init; }

    public required int SentenceNumber { get; init; }

    public required Zone Zone { get; init; }

    public required string Rule { get; init; }

    public List<Party> Parties { get; } = [];

    public EventStatus Status { get; set; }

    /// <summary>Whether a cue or a tense says the status; a bare noun leaves it to its context.</summary>
    public bool StatusStated { get; set; }

    /// <summary>Whether it is only taken up ("the call") and has no parties of its own.</summary>
    public bool IsReference { get; set; }

    /// <summary>Number of its date in the date reader's list, or -1.</summary>
    public int Date { get; set; } = -1;

    public Mention? Place { get; set; }

    /// <summary>Whether only the traveller of a visit is known: whoever receives him is the host.</summary>
    public bool IsPartialVisit { get; set; }

    /// <summary>Whether "had" puts it before what the report tells.</summary>
    public bool IsPluperfect { get; set; }

    /// <summary>Whether the two-sided meeting is called a summit: three sides make it one, two do not.</summary>
    public bool CalledSummit { get; set; }

    /// <summary>Whether the sentence is opinion.</summary>
    public bool IsOpinion { get; set; }

    /// <summary>Rule id of the cue that decided the status.</summary>
    public string? StatusCue { get; set; }

    public Mention? AttributedTo { get; set; }

    /// <summary>All passages brought together in this one, itself first.</summary>
    public List<ContactMention> Evidence { get; } = [];
}
