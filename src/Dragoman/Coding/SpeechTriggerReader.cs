using Dragoman.Entities;
using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Finds the verbs of speaking among the chunks of a sentence.</summary>
internal sealed class SpeechTriggerReader(Words words, List<Chunk> chunks, List<Mention> mentions)
{
    private readonly LanguagePack _pack = words.Pack;
    private readonly int _withSlot = words.Pack.SlotOf("مع");

    /// <summary>Whether the sentence has any.</summary>
    public bool Any()
    {
        for (var i = 0; i < chunks.Count; i++)
            if (TryRead(i, out _))
                return true;
        return false;
    }

    public bool TryRead(int chunk, out SpeechTrigger trigger)
    {
        trigger = default;
        var token = chunks[chunk].First;
        ref readonly var word = ref words[token];
        return chunks[chunk].Kind switch
        {
            ChunkKind.Verb => (word.Clitics & Clitics.Future) == 0 && (TryFinite(chunk, token, chunks[chunk].Value, out trigger) || TryHiddenConjunction(chunk, token, out trigger)),
            // عبر is "expressed" and "through", بين "made clear" and "between": a verb only where a clause begins.
            ChunkKind.Preposition => (chunk == 0 || word.Joined) && word.Is(Lex.Finite) && chunk + 1 < chunks.Count && chunks[chunk + 1].Kind == ChunkKind.Mention
                && TryFinite(chunk, token, -1, out trigger) && OpensPreposition(chunk, trigger.Verb),
            ChunkKind.Other when word.Is(Lex.Finite) && OpensClause(chunk) && TryFinite(chunk, token, -1, out trigger) => true,
            ChunkKind.Other or ChunkKind.Contact => TryNominal(chunk, token, out trigger) || TryHiddenConjunction(chunk, token, out trigger),
            _ => false,
        };
    }

    /// <summary>Whether a negation stands before it.</summary>
    public bool IsNegated(int chunk)
    {
        for (var i = chunk - 1; i >= 0 && i >= chunk - 2; i--)
        {
            if (chunks[i].Kind == ChunkKind.Negation)
                return true;
            if (chunks[i].Kind is not (ChunkKind.Other or ChunkKind.Verb) || !words[chunks[i].First].Is(Lex.Particle | Lex.Aux))
                return false;
        }
        return false;
    }

    // "وأمل أن", "، شكر فيه عطاف": a word that is also a noun or name is a verb where it opens a clause and its subject or "that" follows.
    private bool OpensClause(int chunk)
    {
        var token = chunks[chunk].First;
        if ((words[token].Clitics & (Clitics.Article | Clitics.With | Clitics.To | Clitics.Like)) != 0 || chunk + 1 >= chunks.Count || !(words[token].Joined || chunk == 0 || chunks[chunk - 1].Kind == ChunkKind.Mark))
            return false;
        if (_pack.Words.Content.Contains(words[token + 1].Form))
            return true;
        return chunks[chunk + 1].Kind switch
        {
            ChunkKind.Mention => mentions[chunks[chunk + 1].Value] is { Slot: < 0, Joined: false, Kind: not (MentionKind.State or MentionKind.Place) },
            ChunkKind.Preposition => (chunks[chunk + 1].Inflection & Inflection.Suffixed) != 0 && chunk + 2 < chunks.Count && chunks[chunk + 2].Kind == ChunkKind.Mention,
            _ => false,
        };
    }

    private bool OpensPreposition(int chunk, SpeechVerb verb)
    {
        for (var i = chunk + 2; i < chunks.Count && i < chunk + 12; i++)
            if (chunks[i].Kind == ChunkKind.Preposition && verb.Find(ComplementKind.Preposition, chunks[i].Value) is not null)
                return true;
        return false;
    }

    private bool TryFinite(int chunk, int token, int lemma, out SpeechTrigger trigger)
    {
        trigger = default;
        if (lemma >= 0 && _pack.SpeechVerbs[lemma] is { } known)
        {
            trigger = new SpeechTrigger(chunk, SpeechForm.Finite, known, chunks[chunk].Inflection);
            // "تعهده" is a noun with its possessor where the verb takes no object.
            return (chunks[chunk].Inflection & Inflection.Suffixed) == 0 || known.TakesPerson || known.Find(ComplementKind.Object) is not null;
        }
        return TryFinite(chunk, words[token].Form, out trigger);
    }

    private bool TryFinite(int chunk, int form, out SpeechTrigger trigger)
    {
        trigger = default;
        foreach (var reading in _pack.ReadingsOf(form))
            if ((reading.Inflection & (Inflection.Perfect | Inflection.Imperfect)) != 0 && (reading.Inflection & (Inflection.Passive | Inflection.First)) == 0 && _pack.SpeechVerbs[reading.Lemma] is { } verb)
            {
                trigger = new SpeechTrigger(chunk, SpeechForm.Finite, verb, reading.Inflection);
                return true;
            }
        return false;
    }

    // وأدان is "and condemned" and ورد "and replied", though the letters are known as another word: at the head of a clause, with its subject after it.
    private bool TryHiddenConjunction(int chunk, int token, out SpeechTrigger trigger)
    {
        trigger = default;
        if (chunk > 0 && chunks[chunk - 1].Kind != ChunkKind.Mark || words[token].Clitics != 0 || chunk + 1 >= chunks.Count || chunks[chunk + 1].Kind != ChunkKind.Mention
            || mentions[chunks[chunk + 1].Value] is not { Slot: < 0, Joined: false })
            return false;
        var folded = words.Tokens.Folded(token);
        foreach (var proclitic in _pack.Proclitics)
            if (proclitic.Clitics == Clitics.And && folded.StartsWith(proclitic.Letters) && TryFinite(chunk, _pack.Forms.Find(folded[proclitic.Letters.Length..]), out trigger))
                return true;
        return false;
    }

    private bool TryNominal(int chunk, int token, out SpeechTrigger trigger)
    {
        trigger = default;
        ref readonly var word = ref words[token];
        if (!word.Is(Lex.Adjective | Lex.Noun) || (word.Clitics & Clitics.To) != 0)
            return false;
        foreach (var reading in _pack.ReadingsOf(word.Form))
        {
            if (_pack.SpeechVerbs[reading.Lemma] is not { } verb)
                continue;
            var form = (reading.Inflection & Inflection.ActiveParticiple) != 0 && IsAdverbial(chunk, reading.Inflection) ? SpeechForm.Participle
                : (reading.Inflection & Inflection.VerbalNoun) == 0 ? default(SpeechForm?) : FormOfVerbalNoun(chunk, reading.Inflection, verb);
            if (form is null)
                continue;
            trigger = new SpeechTrigger(chunk, form.Value, verb, reading.Inflection);
            return true;
        }
        return false;
    }

    // "مؤكدا" shows its case; "مؤكدة" and "مؤكدين" only where they open a phrase.
    private bool IsAdverbial(int chunk, Inflection inflection)
    {
        ref readonly var word = ref words[chunks[chunk].First];
        if ((word.Clitics & (Clitics.Article | Clitics.With | Clitics.Like)) != 0 || (inflection & Inflection.Suffixed) != 0)
            return false;
        if ((inflection & (Inflection.Accusative | Inflection.Singular)) == (Inflection.Accusative | Inflection.Singular))
            return true;
        return (inflection & (Inflection.Feminine | Inflection.Oblique | Inflection.Accusative)) != 0 && (word.Joined || (chunk > 0 && chunks[chunk - 1].Kind == ChunkKind.Mark));
    }

    private SpeechForm? FormOfVerbalNoun(int chunk, Inflection inflection, SpeechVerb verb)
    {
        if (chunk == 0)
            return null;
        var token = chunks[chunk].First;
        ref readonly var word = ref words[token];
        var that = token + 1 < words.Count && _pack.Words.Content.Contains(words[token + 1].Form);
        // "نقلت الوكالة عن الوزير قوله إن", "اكتفى بالقول إن".
        if (that && verb.Find(ComplementKind.That) is not null && ((inflection & Inflection.Suffixed) != 0 && chunks[chunk - 1].Kind is ChunkKind.Mention or ChunkKind.Date || (word.Clitics & (Clitics.With | Clitics.Article)) == (Clitics.With | Clitics.Article)))
            return SpeechForm.Saying;
        if ((word.Clitics & Clitics.Article) == 0 || (word.Clitics & (Clitics.With | Clitics.Like)) != 0)
            return null;
        // "مع التأكيد على" goes with the subject, "تم الاتفاق على" is of all who are spoken of.
        if (chunks[chunk - 1].Kind == ChunkKind.Preposition && chunks[chunk - 1].Value == _withSlot)
            return SpeechForm.Participle;
        return chunks[chunk - 1].Kind == ChunkKind.Verb && !IsNegated(chunk - 1) && (chunks[chunk - 1].Inflection & Inflection.Perfect) != 0 && words[chunks[chunk - 1].First].Is(Lex.Verb) && _pack.SpeechVerbs[chunks[chunk - 1].Value] is null
            ? SpeechForm.Deed : null;
    }
}
