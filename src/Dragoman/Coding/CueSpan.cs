using System.Runtime.InteropServices;
using Dragoman.Languages;

namespace Dragoman.Coding;

/// <summary>A cue in the text.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct CueSpan(Cue Cue, int First, int End);
