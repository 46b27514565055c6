namespace Dragoman.Entities;

/// <summary>What a mention of an entity names.</summary>
public enum MentionKind : byte
{
    /// <summary>A person, by name or as the holder of an office.</summary>
    Person,
    /// <summary>An office whose holder is not known.</summary>
    Office,
    /// <summary>A state.</summary>
    State,
    /// <summary>An organisation or armed group.</summary>
    Organisation,
    /// <summary>People or an institution that speak for a state.</summary>
    Group,
    /// <summary>A place, which may stand for its government.</summary>
    Place,
    /// <summary>A word that points back to parties.</summary>
    Anaphor,
}
