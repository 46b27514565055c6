namespace Dragoman.Entities;

/// <summary>Links mentions to what is known as of a report's day: by name, office, country and what was said before.</summary>
internal sealed class EntityLinker
{
    /// <summary>Sources give many terms by month or year: a holder counts a little before and after.</summary>
    private const int GraceDays = 20;

    private readonly Knowledge _knowledge;
    private readonly Dictionary<(int Office, int Of), List<(int Person, Term Term)>> _holders = [];

    public EntityLinker(Knowledge knowledge)
    {
        _knowledge = knowledge;
        for (var person = 0; person < knowledge.People.Length; person++)
            foreach (var term in knowledge.People[person].Terms)
            {
                var key = (term.Office, Of(term.State, term.Organisation));
                if (!_holders.TryGetValue(key, out var list))
                    _holders.Add(key, list = []);
                list.Add((person, term));
            }
        HeadOfState = Office("head-of-state");
        HeadOfGovernment = Office("head-of-government");
        ForeignMinister = Office("foreign-minister");
        DeputyHeadOfGovernment = Office("deputy-head-of-government");
        MinisterGeneric = Office("minister-generic");
        SpecialEnvoy = Office("special-envoy");
        UnEnvoy = Office("un-envoy");
        Ambassador = Office("ambassador");
        Adviser = Office("adviser");
        Spokesperson = Office("spokesperson");
        DelegationHead = Office("delegation-head");
        MovementLeader = Office("movement-leader");
    }

    public int HeadOfState { get; }

    public int HeadOfGovernment { get; }

    public int ForeignMinister { get; }

    public int DeputyHeadOfGovernment { get; }

    public int MinisterGeneric { get; }

    public int SpecialEnvoy { get; }

    public int UnEnvoy { get; }

    public int Ambassador { get; }

    public int Adviser { get; }

    public int Spokesperson { get; }

    public int DelegationHead { get; }

    public int MovementLeader { get; }

    public int Office(string id) => Array.FindIndex(_knowledge.Offices, office => office.Id == id);

    /// <summary>The person who held an office on a day; -1 where nobody or more than one is known.</summary>
    public int Holder(int office, int state, int organisation, int day)
    {
        if (office < 0 || day < 0 || !_holders.TryGetValue((office, Of(state, organisation)), out var list))
            return -1;
        var found = -1;
        var start = -1;
        foreach (var (person, term) in list)
            // The later start wins where terms overlap at the seam, unless its source is only precise to the month.
            if (term.Holds(day) && term.Start >= start)
            {
                found = person;
                start = term.Start;
            }
        return found;
    }

    /// <summary>Chooses among the people a name may mean.</summary>
    /// <param name="candidates">Numbers of people.</param>
    /// <param name="office">The office named with it, or -1.</param>
    /// <param name="state">The country named with it, or -1.</param>
    /// <param name="day">The report's day, or -1.</param>
    /// <param name="before">People the report named before.</param>
    public int Choose(ReadOnlySpan<int> candidates, int office, int state, int day, List<Mention> before)
    {
        var best = -1;
        var bestScore = int.MinValue;
        foreach (var candidate in candidates)
        {
            var score = 0;
            foreach (var term in _knowledge.People[candidate].Terms)
            {
                var holds = day >= 0 && term.Holds(day, GraceDays);
                var fits = 0;
                if (state >= 0)
                    fits += term.State == state ? 8 : -4;
                if (office >= 0)
                    fits += term.Office == office ? 6 : 0;
                fits += holds ? 5 : 0;
                // Of two namesakes long out of office the later is more likely meant.
                fits += day >= 0 && term.Start <= day ? 1 : 0;
                score = Math.Max(score, fits);
            }
            foreach (var mention in before)
                if (mention.Person == candidate)
                {
                    score += 10;
                    break;
                }
            if (score > bestScore)
            {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /// <summary>The term that a mention means: the one in force on the day that fits the office named; else the last before the day.</summary>
    public Term? TermOn(int person, int day, int office)
    {
        Term? found = null;
        var best = int.MinValue;
        foreach (var term in _knowledge.People[person].Terms)
        {
            var score = (term.Office == office ? 4 : 0) + (day >= 0 && term.Holds(day, GraceDays) ? 8 : day >= 0 && term.Start <= day ? 2 : 0);
            // Offices are listed by rank: of two in force the higher counts.
            if (score > best || (score == best && found is { } other && term.Office < other.Office))
            {
                best = score;
                found = term;
            }
        }
        return found;
    }

    /// <summary>Whether a person is known to have held an office, at any time.</summary>
    public bool EverHeld(int person, int office)
    {
        foreach (var term in _knowledge.People[person].Terms)
            if (term.Office == office)
                return true;
        return false;
    }

    /// <summary>Whether a person is known to have held any office of a state; true where no term is known.</summary>
    public bool EverServed(int person, int state)
    {
        var terms = _knowledge.People[person].Terms;
        foreach (var term in terms)
            if (term.State == state || term.State < 0)
                return true;
        return terms.Length == 0;
    }

    private static int Of(int state, int organisation) => organisation >= 0 ? 100_000 + organisation : state;
}
