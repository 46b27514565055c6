namespace Dragoman.Tests.Cases;

/// <summary>The ids that a case may use, taken from the pack.</summary>
internal sealed class CaseVocabulary
{
    public static readonly string[] Kinds = ["call", "video", "meeting", "visit", "summit", "message", "envoy"];

    public static readonly string[] ClaimTypes = ["first-since", "first-ever", "nth-in-period", "first-visit-in-years", "last-contact-on"];

    private readonly HashSet<string> _states, _organisations, _topics, _offices;

    public CaseVocabulary(Pack pack)
    {
        _states = [.. pack.Knowledge.States.Select(state => state.Iso3)];
        _organisations = [.. pack.Knowledge.Organisations.Select(organisation => organisation.Id)];
        _topics = [.. pack.Knowledge.Topics.Select(topic => topic.Id)];
        _offices = [.. pack.Knowledge.Offices.Select(office => office.Id)];
    }

    public bool IsSide(string text) => _states.Contains(text) || _organisations.Contains(text);

    public bool IsTopic(string text) => _topics.Contains(text);

    public bool IsOffice(string text) => _offices.Contains(text);
}
