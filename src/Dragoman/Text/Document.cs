namespace Dragoman.Text;

/// <summary>One report as it was published. The text is never altered; every span of a record points into <see cref="FullText"/>.</summary>
public sealed record Document
{
    /// <summary>Makes a document. Nothing is checked but for null: any text can be coded.</summary>
    /// <param name="id">The caller's name for the report; echoed in the record.</param>
    /// <param name="text">The body.</param>
    /// <param name="title">The headline, if it is known apart from the body.</param>
    public Document(string id, string text, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        Id = id;
        Text = text;
        Title = string.IsNullOrEmpty(title) ? null : title;
        FullText = Title is null ? text : Title + TitleSeparator + text;
    }

    /// <summary>What stands between title and body in <see cref="FullText"/>.</summary>
    public const string TitleSeparator = "\n\n";

    /// <summary>The caller's name for the report.</summary>
    public string Id { get; }

    /// <summary>The headline, or null.</summary>
    public string? Title { get; }

    /// <summary>The body as given.</summary>
    public string Text { get; }

    /// <summary>Title, two line feeds and body; the body alone where there is no title. Offsets count UTF-16 units of it.</summary>
    public string FullText { get; }

    /// <summary>The day of publication, on which words such as "today" depend; null when unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>ISO 639-1 code of the language, or null to let the coder look at the letters.</summary>
    public string? Language { get; init; }

    /// <summary>Where the report was found.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>Offset at which the body begins in <see cref="FullText"/>.</summary>
    public int BodyStart => FullText.Length - Text.Length;
}
