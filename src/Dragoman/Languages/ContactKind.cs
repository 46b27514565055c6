namespace Dragoman.Languages;

/// <summary>The kinds of contact of the codebook, and two that the text leaves open.</summary>
public enum ContactKind : byte
{
    /// <summary>Communication of unstated kind ("contacts").</summary>
    Unstated,
    /// <summary>Talks, whose medium the text has not said yet.</summary>
    Talks,
    /// <summary>By telephone.</summary>
    Call,
    /// <summary>By video link.</summary>
    Video,
    /// <summary>In person, two sides.</summary>
    Meeting,
    /// <summary>One side travels to the other.</summary>
    Visit,
    /// <summary>Three or more sides at one table.</summary>
    Summit,
    /// <summary>A letter, cable, written or oral message.</summary>
    Message,
    /// <summary>A person is sent to deal for a side.</summary>
    Envoy,
    /// <summary>An invitation to a contact.</summary>
    Invitation,
}
