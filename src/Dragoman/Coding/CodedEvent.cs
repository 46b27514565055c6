using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>One event of a report, with all its mentions in that report as evidence.</summary>
public sealed record CodedEvent
{
    /// <summary>Stable id: the same report and data give the same.</summary>
    public required string Id { get; init; }

    /// <summary>PLOVER type.</summary>
    public required string Type { get; init; }

    /// <summary>PLOVER mode, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>PLOVER contexts.</summary>
    public required IReadOnlyList<string> Contexts { get; init; }

    /// <summary>call, video, meeting, visit, summit, message or envoy; null when it is no contact.</summary>
    public string? Contact { get; init; }

    /// <summary>CAMEO code.</summary>
    public required string Cameo { get; init; }

    /// <summary>Quad class, 1 to 4: verbal cooperation, material cooperation, verbal conflict, material conflict.</summary>
    public required int Quad { get; init; }

    /// <summary>Goldstein score of the CAMEO code, from -10 to 10.</summary>
    public required double Goldstein { get; init; }

    /// <summary>PLOVER score of type and mode.</summary>
    public required double PloverScore { get; init; }

    /// <summary>Whether it happened.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>The sides; of a visit the travellers, of a message the sender.</summary>
    public required IReadOnlyList<Participant> Actors { get; init; }

    /// <summary>Hosts of a visit, addressees of a message; empty for reciprocal contacts.</summary>
    public required IReadOnlyList<Participant> Recipients { get; init; }

    /// <summary>Carriers of messages, mediators, third-party hosts.</summary>
    public required IReadOnlyList<Participant> Intermediaries { get; init; }

    /// <summary>When; null where the text does not tell.</summary>
    public EventDate? Date { get; init; }

    /// <summary>Where; null where the text does not tell.</summary>
    public EventPlace? Place { get; init; }

    /// <summary>About what.</summary>
    public required IReadOnlyList<TopicMention> Topics { get; init; }

    /// <summary>The most prominent part of the report that tells of it.</summary>
    public required Zone Zone { get; init; }

    /// <summary>From 0 to 1: how many of the things that usually go wrong did not occur.</summary>
    public required double Confidence { get; init; }

    /// <summary>The frame of the first passage.</summary>
    public required string Rule { get; init; }

    /// <summary>The word that opened it.</summary>
    public required TextSpan Trigger { get; init; }

    /// <summary>All passages, in order.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Who is said to report it, by entity id.</summary>
    public required IReadOnlyList<string> AttributedTo { get; init; }
}
