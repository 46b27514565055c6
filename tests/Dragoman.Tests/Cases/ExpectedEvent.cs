using Dragoman.Coding;

namespace Dragoman.Tests.Cases;

/// <summary>A contact that a case expects, as written on one line.</summary>
internal sealed record ExpectedEvent(int Line, string Source, string Kind, EventStatus Status, IReadOnlyList<ExpectedParty> Parties)
{
    /// <summary>Whether initiators must agree: some party has a star, or the line says "no initiator".</summary>
    public bool InitiatorsMatter { get; init; }

    /// <summary>Whether the line names a date, or says "date none".</summary>
    public bool DateMatters { get; init; }

    public DateOnly? Date { get; init; }

    public string? Place { get; init; }

    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<string> Through { get; init; } = [];

    public IReadOnlyList<string> Visitors { get; init; } = [];

    public bool Attributed { get; init; }
}
