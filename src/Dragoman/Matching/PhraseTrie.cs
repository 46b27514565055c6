using MemoryPack;

namespace Dragoman.Matching;

/// <summary>
/// An automaton over form numbers that finds phrases of one or more tokens. States are numbered from 1; 0 means "no state".
/// Compiled once, immutable.
/// </summary>
[MemoryPackable]
public sealed partial class PhraseTrie
{
    [MemoryPackConstructor]
    private PhraseTrie(int[] first, ulong[] keys, int[] targets, int[] outputStart, int[] outputs)
    {
        First = first;
        Keys = keys;
        Targets = targets;
        OutputStart = outputStart;
        Outputs = outputs;
    }

    [MemoryPackInclude]
    private int[] First { get; }

    [MemoryPackInclude]
    private ulong[] Keys { get; }

    [MemoryPackInclude]
    private int[] Targets { get; }

    [MemoryPackInclude]
    private int[] OutputStart { get; }

    [MemoryPackInclude]
    private int[] Outputs { get; }

    /// <summary>The state after a first form, or 0.</summary>
    public int Start(int form) => form < 0 ? 0 : First[form];

    /// <summary>The state after one more form, or 0.</summary>
    public int Next(int state, int form)
    {
        if (form < 0)
            return 0;
        var key = ((ulong)(uint)state << 32) | (uint)form;
        var mask = Keys.Length - 1;
        for (var slot = Slot(key, mask); ; slot = (slot + 1) & mask)
        {
            if (Keys[slot] == key)
                return Targets[slot];
            if (Keys[slot] == 0)
                return 0;
        }
    }

    /// <summary>Numbers of the phrases that end in a state.</summary>
    public ReadOnlySpan<int> At(int state) => Outputs.AsSpan(OutputStart[state], OutputStart[state + 1] - OutputStart[state]);

    /// <summary>Builds the automaton.</summary>
    /// <param name="formCount">How many forms the pack numbers.</param>
    /// <param name="phrases">Each phrase as form numbers; its own number is its place in the list.</param>
    public static PhraseTrie Build(int formCount, IReadOnlyList<int[]> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        var first = new int[formCount];
        var edges = new Dictionary<ulong, int>();
        var outputs = new List<List<int>> { new() };
        for (var number = 0; number < phrases.Count; number++)
        {
            var phrase = phrases[number];
            ref var state = ref first[phrase[0]];
            if (state == 0)
            {
                outputs.Add([]);
                state = outputs.Count - 1;
            }
            var at = state;
            foreach (var form in phrase.AsSpan(1))
            {
                var key = ((ulong)(uint)at << 32) | (uint)form;
                if (!edges.TryGetValue(key, out var next))
                {
                    outputs.Add([]);
                    next = outputs.Count - 1;
                    edges.Add(key, next);
                }
                at = next;
            }
            outputs[at].Add(number);
        }
        var size = 16;
        while (size < edges.Count * 3)
            size *= 2;
        var keys = new ulong[size];
        var targets = new int[size];
        foreach (var (key, target) in edges)
        {
            var slot = Slot(key, size - 1);
            while (keys[slot] != 0)
                slot = (slot + 1) & (size - 1);
            keys[slot] = key;
            targets[slot] = target;
        }
        var starts = new int[outputs.Count + 1];
        var all = new List<int>();
        for (var state = 0; state < outputs.Count; state++)
        {
            starts[state] = all.Count;
            all.AddRange(outputs[state]);
        }
        starts[^1] = all.Count;
        return new PhraseTrie(first, keys, targets, starts, [.. all]);
    }

    private static int Slot(ulong key, int mask) => (int)((key * 0x9e3779b97f4a7c15UL) >> 40) & mask;
}
