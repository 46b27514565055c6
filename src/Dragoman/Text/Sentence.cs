using System.Runtime.InteropServices;

namespace Dragoman.Text;

/// <summary>A sentence as a range of tokens.</summary>
/// <param name="First">First token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Zone">Where it stands.</param>
/// <param name="Paragraph">Number of its paragraph, the title being 0 where there is one.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct Sentence(int First, int End, Zone Zone, int Paragraph);
