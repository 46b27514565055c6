using System.Runtime.InteropServices;

namespace Dragoman.Matching;

/// <summary>A phrase of the pack found in a text.</summary>
/// <param name="Phrase">Its number in the pack.</param>
/// <param name="First">First token.</param>
/// <param name="End">One past the last token.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct Match(int Phrase, int First, int End)
{
    /// <summary>Number of tokens.</summary>
    public int Length => End - First;
}
