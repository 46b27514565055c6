using Dragoman.Entities;
namespace Dragoman.Coding;

/// <summary>What stands in the slots of one trigger.</summary>
internal sealed class Arguments
{
    /// <summary>Noun phrases without a preposition, in order; each a list of coordinated mentions.</summary>
    public List<List<Mention>> Direct { get; } = [];

    /// <summary>Noun phrases behind a preposition.</summary>
    public List<(int Slot, List<Mention> Mentions)> Prepositional { get; } = [];

    /// <summary>A noun phrase before the verb that can be its subject.</summary>
    public List<Mention>? Before { get; set; }

    /// <summary>Slots filled by an attached pronoun ("with him", "between them"), with how many it stands for.</summary>
    public List<(int Slot, int Count)> Pronouns { get; } = [];

    /// <summary>Place of the contact, where "in" a place is said.</summary>
    public Mention? Place { get; set; }

    public List<Mention>? Find(int slot)
    {
        foreach (var (at, list) in Prepositional)
            if (at == slot)
                return list;
        return null;
    }
}
