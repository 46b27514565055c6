using System.Runtime.InteropServices;
using Dragoman.Languages;

namespace Dragoman.Coding;

/// <summary>A verb of speaking in a sentence.</summary>
/// <param name="Chunk">Its chunk.</param>
/// <param name="Form">Finite, participle or verbal noun.</param>
/// <param name="Verb">How it takes its content.</param>
/// <param name="Inflection">Its inflection.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SpeechTrigger(int Chunk, SpeechForm Form, SpeechVerb Verb, Inflection Inflection);
