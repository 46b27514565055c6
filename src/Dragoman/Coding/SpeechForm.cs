namespace Dragoman.Coding;

/// <summary>The grammatical shape of a verb of speaking.</summary>
internal enum SpeechForm : byte
{
    /// <summary>A finite verb.</summary>
    Finite,
    /// <summary>A participle that goes with the subject of the clause ("stressing that").</summary>
    Participle,
    /// <summary>A verbal noun with its speaker attached ("his saying that").</summary>
    Saying,
    /// <summary>A verbal noun as subject of a verb ("agreement was reached on").</summary>
    Deed,
}
