using System.Runtime.InteropServices;
using Dragoman.Entities;

namespace Dragoman.Coding;

/// <summary>A stretch of the text with the entities that are said to report it.</summary>
/// <param name="First">First token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Mentions">Who reports it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Source(int First, int End, List<Mention> Mentions);
