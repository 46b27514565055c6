using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Finds the cues of each sentence.</summary>
internal sealed class CueReader(Words words)
{
    public List<CueSpan> Cues { get; } = [];

    /// <summary>The cues of a sentence, longest first where they overlap.</summary>
    public void Read(Sentence sentence)
    {
        Cues.Clear();
        for (var token = sentence.First; token < sentence.End; token++)
        {
            var longest = 0;
            foreach (var match in words.Phrases.At(token))
            {
                ref readonly var phrase = ref words.Pack.Phrases[match.Phrase];
                if (phrase.Kind != PhraseKind.Cue || match.Length < longest || match.End > sentence.End)
                    continue;
                // A longer cue of the same beginning says more: "كان من المقرر" is not "كان".
                if (match.Length > longest)
                    Cues.RemoveAll(cue => cue.First == token);
                longest = match.Length;
                Cues.Add(new CueSpan(words.Pack.Cues[phrase.Value], token, match.End));
            }
        }
    }

    public bool Has(CueKind kind)
    {
        foreach (var cue in Cues)
            if (cue.Cue.Kind == kind)
                return true;
        return false;
    }
}
