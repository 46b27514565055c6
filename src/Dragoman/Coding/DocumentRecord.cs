using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>What the coder read in one document. The same document and data give the same record, byte for byte.</summary>
public sealed record DocumentRecord
{
    /// <summary>The caller's name for the report.</summary>
    public required string Id { get; init; }

    /// <summary>ISO 639-1 code; "und" where no pack reads the text.</summary>
    public required string Language { get; init; }

    /// <summary>The day of publication.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Version of the data.</summary>
    public required string DataVersion { get; init; }

    /// <summary>The events, in order of first mention.</summary>
    public required IReadOnlyList<CodedEvent> Events { get; init; }

    /// <summary>What is said or held, in order.</summary>
    public required IReadOnlyList<Position> Positions { get; init; }

    /// <summary>Checkable statements about the record, in order.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>Claims that disagree.</summary>
    public required IReadOnlyList<Conflict> Conflicts { get; init; }

    /// <summary>Sentences of opinion and guesswork.</summary>
    public required IReadOnlyList<TextSpan> Commentary { get; init; }

    /// <summary>What could not be read.</summary>
    public required IReadOnlyList<Warning> Warnings { get; init; }
}
