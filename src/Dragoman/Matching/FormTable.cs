using MemoryPack;

namespace Dragoman.Matching;

/// <summary>From the hash of a folded form to its number: open addressing, built once, read by all threads.</summary>
[MemoryPackable]
public sealed partial class FormTable
{
    [MemoryPackConstructor]
    private FormTable(ulong[] hashes, int[] forms)
    {
        Hashes = hashes;
        Forms = forms;
    }

    [MemoryPackInclude]
    private ulong[] Hashes { get; }

    [MemoryPackInclude]
    private int[] Forms { get; }

    /// <summary>Builds the table; the number of a form is its place in the list.</summary>
    /// <exception cref="ArgumentException">Two forms have the same hash.</exception>
    public static FormTable Build(IReadOnlyList<string> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        var size = 16;
        while (size < forms.Count * 3)
            size *= 2;
        var hashes = new ulong[size];
        var numbers = new int[size];
        for (var form = 0; form < forms.Count; form++)
        {
            var hash = FormHash.Of(forms[form]);
            var slot = (int)hash & (size - 1);
            while (hashes[slot] != 0)
            {
                if (hashes[slot] == hash)
                    throw new ArgumentException($"'{forms[form]}' and '{forms[numbers[slot]]}' have the same hash.", nameof(forms));
                slot = (slot + 1) & (size - 1);
            }
            hashes[slot] = hash;
            numbers[slot] = form;
        }
        return new FormTable(hashes, numbers);
    }

    /// <summary>The number of a folded form, or -1.</summary>
    public int Find(ReadOnlySpan<char> folded)
    {
        var hash = FormHash.Of(folded);
        var mask = Hashes.Length - 1;
        for (var slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            var found = Hashes[slot];
            if (found == hash)
                return Forms[slot];
            if (found == 0)
                return -1;
        }
    }
}
