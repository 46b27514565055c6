namespace Dragoman.Languages;

/// <summary>What the filler of a slot is in the event.</summary>
public enum SlotRole : byte
{
    /// <summary>Nothing: the slot is read and left out.</summary>
    None,
    /// <summary>A side.</summary>
    Actor,
    /// <summary>A side that started it.</summary>
    Initiator,
    /// <summary>A side that did not start it.</summary>
    Recipient,
    /// <summary>A side that travels.</summary>
    Visitor,
    /// <summary>A side that is visited.</summary>
    Host,
    /// <summary>Carries or hands over.</summary>
    Carrier,
    /// <summary>Where it takes place.</summary>
    Place,
}
