namespace Dragoman.Coding;

/// <summary>The part of an entity in a contact.</summary>
[Flags]
internal enum PartyRole : byte
{
    /// <summary>A side.</summary>
    Side = 0,
    /// <summary>It started the contact.</summary>
    Initiator = 1,
    /// <summary>It travels.</summary>
    Visitor = 2,
    /// <summary>It receives the traveller.</summary>
    Host = 4,
    /// <summary>It carries or mediates and is no side.</summary>
    Carrier = 8,
    /// <summary>A message is addressed to it.</summary>
    Addressee = 16,
}
