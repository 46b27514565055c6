namespace Dragoman.Tests.Cases;

/// <summary>How words of the text must be linked: the side, and a part of the English name or an office id.</summary>
internal sealed record ExpectedMention(int Line, string Words, string Side, string NameOrOffice);
