namespace Dragoman.Text;

/// <summary>What part of a report a sentence stands in.</summary>
public enum Zone : byte
{
    /// <summary>The headline.</summary>
    Title,
    /// <summary>The first paragraph.</summary>
    Lead,
    /// <summary>The rest.</summary>
    Body,
    /// <summary>A byline, dateline, caption, related headline or other part of the page.</summary>
    Furniture,
}
