using Dragoman.Languages;

namespace Dragoman.Data;

/// <summary>Reads <c>speech.tsv</c>: how verbs of speaking take their content, and the act that makes.</summary>
internal sealed class SpeechTable(Dictionary<(string, bool Verb), List<int>> lemmas, List<string> slots, int count)
{
    private const string Person = "whom", NounDecides = "noun";

    public SpeechVerb?[] Read(IEnumerable<Row> rows)
    {
        var verbs = new SpeechVerb?[count];
        foreach (var row in rows)
        {
            if (!lemmas.TryGetValue((row["lemma"], true), out var numbers))
            {
                row.Fault($"'{row["lemma"]}' is not a lemma of verbs.tsv.");
                continue;
            }
            var words = row["complements"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var complements = words.Where(word => word != Person).Select(word => ReadComplement(row, word)).OfType<Complement>().ToArray();
            foreach (var lemma in numbers)
                verbs[lemma] = new SpeechVerb(words.Contains(Person), complements);
        }
        return verbs;
    }

    private Complement? ReadComplement(Row row, string text)
    {
        var parts = text.Split('=');
        var kind = parts[0] switch
        {
            "that" => ComplementKind.That,
            "obj" => ComplementKind.Object,
            _ => ComplementKind.Preposition,
        };
        var slot = kind == ComplementKind.Preposition ? slots.IndexOf(parts[0]) : -1;
        if (parts.Length != 2 || (kind == ComplementKind.Preposition && slot < 0))
        {
            row.Fault($"'{text}' is not a complement; write marker=act, the marker being that, obj or a slot of prepositions.tsv, the act a word, noun, noun:word or noun(word|word).");
            return null;
        }
        // noun: the act of the noun, whatever it is; noun:hope: that, else hope; noun(thank|condole): only these.
        var bracket = parts[1].IndexOf('(', StringComparison.Ordinal);
        if (bracket >= 0 && parts[1][..bracket] == NounDecides)
            return new Complement(kind, slot, null, true, parts[1][(bracket + 1)..].TrimEnd(')').Split('|'));
        var act = parts[1].Split(':');
        return act[0] == NounDecides ? new Complement(kind, slot, act.Length > 1 ? act[1] : null, true, []) : new Complement(kind, slot, act[0], false, []);
    }
}
