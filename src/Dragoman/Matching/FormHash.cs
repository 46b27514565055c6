namespace Dragoman.Matching;

/// <summary>A 64-bit hash of folded letters. Forms are known by it alone: two of a pack's forms never share one (the compiler checks).</summary>
public static class FormHash
{
    private const ulong Seed = 0xcbf29ce484222325UL;
    private const ulong Step = 0x9e3779b97f4a7c15UL;

    /// <summary>Hashes folded letters; never 0.</summary>
    public static ulong Of(ReadOnlySpan<char> folded)
    {
        var hash = Seed;
        foreach (var letter in folded)
            hash = (hash ^ letter) * Step;
        hash ^= hash >> 32;
        return hash == 0 ? 1 : hash;
    }
}
