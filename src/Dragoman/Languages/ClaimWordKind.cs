namespace Dragoman.Languages;

/// <summary>What an element of a claim says.</summary>
public enum ClaimWordKind : byte
{
    /// <summary>"For the first time since", "the first since": an anchor follows.</summary>
    FirstSince,
    /// <summary>"First", "for the first time"; a since may follow at some distance.</summary>
    First,
    /// <summary>"The first of its kind", "for the first time in history", "first ever".</summary>
    FirstEver,
    /// <summary>"Since".</summary>
    Since,
    /// <summary>"Second", "third" and so on, by value, of contacts in a period.</summary>
    Nth,
    /// <summary>"Within", "in less than": a period follows.</summary>
    InPeriod,
    /// <summary>"The last call was on".</summary>
    LastOn,
    /// <summary>"Have not met since".</summary>
    NotSince,
}
