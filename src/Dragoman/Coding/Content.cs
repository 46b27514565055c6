using System.Runtime.InteropServices;
using Dragoman.Languages;

namespace Dragoman.Coding;

/// <summary>What is said, before it is known where it ends.</summary>
/// <param name="Chunk">First chunk.</param>
/// <param name="First">First token.</param>
/// <param name="Start">First character, after an attached preposition.</param>
/// <param name="Act">The act.</param>
/// <param name="Opening">What opened it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Content(int Chunk, int First, int Start, string Act, ComplementKind Opening);
