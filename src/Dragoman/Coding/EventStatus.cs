namespace Dragoman.Coding;

/// <summary>Whether a contact happened, as the text puts it (PLOVER's auxiliary modes, refined).</summary>
public enum EventStatus : byte
{
    /// <summary>It took place.</summary>
    Occurred,
    /// <summary>It is going on.</summary>
    Ongoing,
    /// <summary>It is announced, agreed or expected.</summary>
    Planned,
    /// <summary>It was put off.</summary>
    Postponed,
    /// <summary>It was called off.</summary>
    Cancelled,
    /// <summary>Somebody entitled says that it did not or will not take place.</summary>
    Denied,
    /// <summary>It is proposed, conditional or rumoured.</summary>
    Hypothetical,
    /// <summary>It lies back and is recalled in passing.</summary>
    Historical,
}
