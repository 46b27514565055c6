namespace Dragoman.Tests.Cases;

/// <summary>A party as a case writes it.</summary>
/// <param name="Side">ISO 3166 alpha-3 code, or the id of an organisation.</param>
/// <param name="Name">What the coded name must contain; empty for any holder.</param>
/// <param name="Initiator">Whether it carries a star.</param>
internal sealed record ExpectedParty(string Side, string Name, bool Initiator)
{
    public override string ToString() => Side + (Name.Length > 0 ? " " + Name : "") + (Initiator ? "*" : "");
}
