namespace Dragoman.Coding;

/// <summary>Finds claims of one report about one event that cannot all hold, whatever the record says.</summary>
internal static class ClaimConflicts
{
    /// <summary>Each claim once: a title and its lead that say the same make one; of an event with and without its date the dated stays.</summary>
    public static IReadOnlyList<Claim> Distinct(List<Claim> claims)
    {
        var distinct = new List<Claim>();
        foreach (var claim in claims)
        {
            var same = distinct.FindIndex(other => SaysTheSame(other, claim));
            if (same < 0)
                distinct.Add(claim);
            else if (Weight(claim) > Weight(distinct[same]))
                distinct[same] = claim;
        }
        return distinct;
    }

    private static int Weight(Claim claim) => claim.Anchor is null ? 0 : (claim.Anchor.Start is null ? 0 : 2) + (claim.Anchor.Precision == "event" ? 1 : 0);

    private static bool SaysTheSame(Claim one, Claim other)
    {
        if (!Comparable(one, other) || one.Type != other.Type || one.Event != other.Event)
            return false;
        if (one.Anchor?.Text == other.Anchor?.Text)
            return true;
        return one.Zone != other.Zone && one.Anchor is { Precision: "event" } first && other.Anchor is { Precision: "event" } second && (first.Start is null || second.Start is null);
    }

    /// <summary>The pairs that disagree.</summary>
    public static IReadOnlyList<Conflict> Find(IReadOnlyList<Claim> claims)
    {
        var conflicts = new List<Conflict>();
        for (var i = 0; i < claims.Count; i++)
            for (var j = i + 1; j < claims.Count; j++)
                if (Comparable(claims[i], claims[j]) && claims[i].Level == claims[j].Level && claims[i].Event == claims[j].Event && Disagree(claims[i], claims[j]))
                    conflicts.Add(new Conflict("claims-disagree", [claims[i].Id, claims[j].Id]));
        return conflicts;
    }

    private static bool Comparable(Claim one, Claim other) => one.Contact == other.Contact && one.Countries.Order(StringComparer.Ordinal).SequenceEqual(other.Countries.Order(StringComparer.Ordinal));

    private static bool Disagree(Claim one, Claim other)
    {
        if (IsCount(one) && IsCount(other))
            return CountsDisagree(one.Anchor!, other.Anchor!) || CountsDisagree(other.Anchor!, one.Anchor!);
        if (IsCount(one) || IsCount(other))
        {
            var (count, first) = IsCount(one) ? (one, other) : (other, one);
            if (count.Anchor!.Count < 2)
                return false;
            // An earlier contact in a period that begins after the last one there was.
            return first.Type == "first-ever" || first.Anchor is { End: { } last } && count.Anchor.Start is { } start && last < start;
        }
        if (one.Type == "first-ever" || other.Type == "first-ever")
        {
            var since = one.Type == "first-ever" ? other : one;
            // "Since" a date or duration says that there was one then; since a war or an election it does not.
            return since.Type != "first-ever" && since.Anchor is { Precision: not "event" };
        }
        return SinceDisagree(one.Anchor, other.Anchor);
    }

    private static bool IsCount(Claim claim) => claim.Type == "nth-in-period" && claim.Anchor is not null;

    // Different numbers in one period, or more in a part of it than in the whole.
    private static bool CountsDisagree(ClaimAnchor part, ClaimAnchor whole) =>
        part.Start is { } partStart && whole.Start is { } wholeStart && (partStart == wholeStart && part.Count != whole.Count || partStart > wholeStart && part.Count > whole.Count);

    private static bool SinceDisagree(ClaimAnchor? one, ClaimAnchor? other)
    {
        if (one is not { End: { } firstEnd } || other is not { End: { } secondEnd } || one.Precision == "event" && other.Precision == "event")
            return false;
        var firstStart = one.Start ?? DateOnly.MinValue;
        var secondStart = other.Start ?? DateOnly.MinValue;
        // Since an event says only that there was none after it.
        if (one.Precision == "event")
            return secondStart > firstEnd;
        if (other.Precision == "event")
            return firstStart > secondEnd;
        return firstEnd < secondStart || secondEnd < firstStart;
    }
}
