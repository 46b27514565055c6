using Dragoman.Text;

namespace Dragoman.Tests.Cases;

/// <summary>A report and what must be read in it; the format is docs/formats/cases.md.</summary>
internal sealed class LanguageCase
{
    public required string File { get; init; }

    public required int Line { get; init; }

    public string Name { get; set; } = "";

    public DateOnly? Published { get; set; }

    public string? Title { get; set; }

    public List<string> Paragraphs { get; } = [];

    public string Gloss { get; set; } = "";

    /// <summary>Whether the case says "event: none".</summary>
    public bool NoEvents { get; set; }

    public List<ExpectedEvent> Events { get; } = [];

    public List<ExpectedClaim> Claims { get; } = [];

    public List<ExpectedPosition> Positions { get; } = [];

    public List<string> Commentary { get; } = [];

    public List<ExpectedMention> Mentions { get; } = [];

    public List<ExpectedDate> Dates { get; } = [];

    public Document Document(string language) => new(Name, string.Join('\n', Paragraphs), Title) { Published = Published, Language = language };
}
