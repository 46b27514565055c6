namespace Dragoman.Languages;

/// <summary>What sort of word opens a frame.</summary>
public enum FrameTrigger : byte
{
    /// <summary>A verb that itself means the contact.</summary>
    Verb,
    /// <summary>A noun that means the contact.</summary>
    Noun,
    /// <summary>A verb that gives the parties of a noun of contact it governs.</summary>
    Support,
}
