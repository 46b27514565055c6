namespace Dragoman.Tests.Cases;

/// <summary>Pairs what is expected with what was found, each at most once, so that as many as possible are paired.</summary>
internal static class Matching
{
    /// <summary>For each of the first, the number of its partner or -1.</summary>
    public static int[] Largest(int first, int second, Func<int, int, bool> fits)
    {
        var partnerOf = new int[second];
        Array.Fill(partnerOf, -1);
        for (var i = 0; i < first; i++)
            Place(i, new bool[second]);
        var pairs = new int[first];
        Array.Fill(pairs, -1);
        for (var j = 0; j < second; j++)
            if (partnerOf[j] >= 0)
                pairs[partnerOf[j]] = j;
        return pairs;

        bool Place(int i, bool[] tried)
        {
            for (var j = 0; j < second; j++)
            {
                if (tried[j] || !fits(i, j))
                    continue;
                tried[j] = true;
                if (partnerOf[j] >= 0 && !Place(partnerOf[j], tried))
                    continue;
                partnerOf[j] = i;
                return true;
            }
            return false;
        }
    }
}
