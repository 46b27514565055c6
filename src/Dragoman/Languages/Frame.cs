using MemoryPack;

namespace Dragoman.Languages;

/// <summary>How a word of contact takes its parties.</summary>
/// <param name="Id">Its rule id.</param>
/// <param name="Trigger">Whether it is a verb, a noun, or a verb that supports a noun.</param>
/// <param name="Kind">The kind of contact it names; for a supporting verb unused.</param>
/// <param name="PluralKind">The kind that its plural names, where it differs (a conversation, talks).</param>
/// <param name="Nouns">For a supporting verb: the kinds of noun it supports; empty for all.</param>
/// <param name="Slots">Its slots.</param>
[MemoryPackable]
public sealed partial record Frame(string Id, FrameTrigger Trigger, ContactKind Kind, ContactKind PluralKind, ContactKind[] Nouns, Slot[] Slots)
{
    /// <summary>The slot of a number, or null.</summary>
    public Slot? Find(int number)
    {
        foreach (var slot in Slots)
            if (slot.Number == number)
                return slot;
        return null;
    }
}
