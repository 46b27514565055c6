using System.Globalization;
using System.Text;
using Dragoman.Coding;
using Dragoman.Text;

namespace Dragoman.Tests.Cases;

/// <summary>Compares what a case expects with what the coder read, by the rules of docs/formats/cases.md.</summary>
internal sealed class CaseComparison
{
    private readonly LanguageCase _case;
    private readonly Explanation _read;
    private readonly string _text;
    private readonly Sides _sides;
    private readonly List<string> _differences = [];

    private CaseComparison(LanguageCase expected, Document document, Explanation read, Pack pack)
    {
        _case = expected;
        _read = read;
        _text = document.FullText;
        _sides = new Sides(read, pack);
    }

    /// <summary>What differs, in words; empty when the case holds.</summary>
    public static IReadOnlyList<string> Differences(LanguageCase expected, Document document, Explanation read, Pack pack)
    {
        var comparison = new CaseComparison(expected, document, read, pack);
        comparison.CompareEvents();
        comparison.CompareClaims();
        comparison.ComparePositions();
        comparison.CompareCommentary();
        comparison.CompareMentions();
        comparison.CompareDates();
        return comparison._differences;
    }

    private void CompareEvents()
    {
        var coded = _read.Record.Events.Where(coded => coded.Contact is not null).ToList();
        var differences = _case.Events.Select(expected => coded.Select(found => EventDifferences(expected, found)).ToArray()).ToArray();
        var pairs = Matching.Largest(_case.Events.Count, coded.Count, (expected, found) => differences[expected][found].Count == 0);
        var used = pairs.Where(found => found >= 0).ToHashSet();
        // What is left is shown beside the contact that comes nearest.
        for (var expected = 0; expected < _case.Events.Count; expected++)
        {
            if (pairs[expected] >= 0)
                continue;
            var nearest = Enumerable.Range(0, coded.Count).Where(found => !used.Contains(found))
                .OrderBy(found => differences[expected][found].Count).Select(found => (int?)found).FirstOrDefault();
            if (nearest is { } found)
            {
                used.Add(found);
                _differences.Add($"line {Line(_case.Events[expected].Line)}, event: {_case.Events[expected].Source}\n      got: {Show(coded[found])}\n"
                    + string.Join('\n', differences[expected][found].Select(difference => $"      - {difference}")));
            }
            else
            {
                _differences.Add($"line {Line(_case.Events[expected].Line)}, event: {_case.Events[expected].Source}\n      got: nothing{NearMisses()}");
            }
        }
        for (var found = 0; found < coded.Count; found++)
            if (!used.Contains(found))
                _differences.Add($"a contact that the case does not list\n      got: {Show(coded[found])}");
    }

    private List<string> EventDifferences(ExpectedEvent expected, CodedEvent found)
    {
        var differences = new List<string>();
        if (found.Contact != expected.Kind)
            differences.Add($"kind: expected {expected.Kind}, got {found.Contact}");
        if (found.Status != expected.Status)
            differences.Add($"status: expected {Lower(expected.Status)}, got {Lower(found.Status)} ({found.Evidence.Select(evidence => evidence.StatusRule).FirstOrDefault(rule => rule is not null) ?? "no cue"})");
        PartyDifferences(expected, found, differences);
        if (expected.DateMatters && found.Date?.Start != expected.Date)
            differences.Add($"date: expected {Show(expected.Date)}, got {Show(found.Date?.Start)} ({(found.Date is { } date ? Lower(date.Basis) + (date.Span is { } words ? $" «{words.In(_text)}»" : "") : "no date")})");
        if (expected.Place is { } place && !string.Equals(found.Place?.Name, place, StringComparison.OrdinalIgnoreCase))
            differences.Add($"place: expected {place}, got {found.Place?.Name ?? "none"}");
        foreach (var topic in expected.Topics.Where(topic => found.Topics.All(known => known.Id != topic)))
            differences.Add($"topic: expected {topic}, got {Show(found.Topics.Select(known => known.Id))}");
        foreach (var name in expected.Through.Where(name => !found.Intermediaries.Any(carrier => Contains(carrier.Name, name))))
            differences.Add($"through: expected {name}, got {Show(found.Intermediaries.Select(carrier => carrier.Name))}");
        foreach (var visitor in expected.Visitors.Where(visitor => !found.Actors.Any(actor => Is(actor, visitor)) || found.Recipients.Any(host => Is(host, visitor))))
            differences.Add($"visitor: expected {visitor}, got {Show(found.Actors.Select(Show))}");
        if (expected.Attributed && found.AttributedTo.Count == 0)
            differences.Add("attributed: expected, but nobody is said to report it");
        return differences;
    }

    private void PartyDifferences(ExpectedEvent expected, CodedEvent found, List<string> differences)
    {
        var parties = found.Actors.Concat(found.Recipients).ToList();
        bool Named(ExpectedParty party, Participant participant) => Is(participant, party.Side) && Contains(participant.Name, party.Name);
        // A pairing in which initiators agree is preferred; one in which they do not tells parties and initiators apart in the message.
        var pairs = Matching.Largest(expected.Parties.Count, parties.Count, (i, j) => Named(expected.Parties[i], parties[j])
            && (!expected.InitiatorsMatter || expected.Parties[i].Initiator == parties[j].Initiator));
        if (pairs.All(pair => pair >= 0) && parties.Count == expected.Parties.Count)
            return;
        pairs = Matching.Largest(expected.Parties.Count, parties.Count, (i, j) => Named(expected.Parties[i], parties[j]));
        for (var i = 0; i < expected.Parties.Count; i++)
            if (pairs[i] < 0)
                differences.Add($"party: {expected.Parties[i]} is missing");
            else if (expected.InitiatorsMatter && expected.Parties[i].Initiator != parties[pairs[i]].Initiator)
                differences.Add($"initiator: {parties[pairs[i]].Name} should {(expected.Parties[i].Initiator ? "" : "not ")}be");
        for (var j = 0; j < parties.Count; j++)
            if (!pairs.Contains(j))
                differences.Add($"party: {Show(parties[j])} is not expected");
    }

    private void CompareClaims()
    {
        bool Holds(ExpectedClaim expected, Claim found) => found.Type == expected.Type && found.Contact == expected.Contact
            && found.Anchor?.Text == expected.Anchor && expected.Parties.Select(party => party.Side).ToHashSet().SetEquals(found.Countries);
        Report("claim", _case.Claims, _read.Record.Claims, Holds, expected => (expected.Line, expected.Source), Show);
    }

    private void ComparePositions()
    {
        bool Holds(ExpectedPosition expected, Position found) => found.Act == expected.Act && found.Joint == expected.Joint && SameSides(expected.By, found.By);
        Report("position", _case.Positions, _read.Record.Positions, Holds, expected => (expected.Line, expected.Source), Show);
    }

    private void Report<TExpected, TFound>(string what, IReadOnlyList<TExpected> expected, IReadOnlyList<TFound> found,
        Func<TExpected, TFound, bool> holds, Func<TExpected, (int Line, string Source)> source, Func<TFound, string> show)
    {
        var pairs = Matching.Largest(expected.Count, found.Count, (i, j) => holds(expected[i], found[j]));
        for (var i = 0; i < expected.Count; i++)
            if (pairs[i] < 0)
                _differences.Add($"line {Line(source(expected[i]).Line)}, {what}: {source(expected[i]).Source}\n      got: "
                    + (found.Count == 0 ? "nothing" : string.Join("\n           ", found.Select(show))));
    }

    private bool SameSides(IReadOnlyList<ExpectedParty> expected, IReadOnlyList<string> entities) =>
        expected.Count == entities.Count && Matching.Largest(expected.Count, entities.Count,
            (i, j) => _sides.Is(entities[j], expected[i].Side) && Contains(_sides.NameOf(entities[j]), expected[i].Name)).All(pair => pair >= 0);

    private void CompareCommentary()
    {
        foreach (var words in _case.Commentary)
            if (!_read.Record.Commentary.Any(span => Occurrences(words).Any(span.Contains)))
                _differences.Add($"commentary: «{words}» is not marked as opinion\n      got: {Show(_read.Record.Commentary.Select(span => $"«{span.In(_text)}»"))}");
    }

    private void CompareMentions()
    {
        foreach (var expected in _case.Mentions)
        {
            var found = _read.Mentions.Where(mention => Occurrences(expected.Words).Any(words => Touch(words, mention.Span))).ToList();
            if (!found.Any(mention => _sides.Is(mention.Entity, mention.Country, expected.Side) && (Contains(mention.Name ?? "", expected.NameOrOffice) || mention.Office == expected.NameOrOffice)))
                _differences.Add($"line {Line(expected.Line)}, mention: {expected.Words} | {expected.Side} | {expected.NameOrOffice}\n      got: {Show(found.Select(Show))}");
        }
    }

    private void CompareDates()
    {
        foreach (var expected in _case.Dates)
        {
            var found = _read.Dates.Where(date => date.Span is { } span && Occurrences(expected.Words).Any(words => Touch(words, span))).ToList();
            if (!found.Any(date => date.Start == expected.First && date.End == expected.Last))
                _differences.Add($"line {Line(expected.Line)}, date: {expected.Words} | {Show(expected.First)} | {Show(expected.Last)}\n      got: "
                    + Show(found.Select(date => $"«{date.Span!.Value.In(_text)}» {Show(date.Start)} to {Show(date.End)}")));
        }
    }

    // Whoever writes a case marks the words that matter; the coder may take an article, a title or a weekday more or less.
    private static bool Touch(TextSpan words, TextSpan span) => words.Contains(span) || span.Contains(words);

    private IEnumerable<TextSpan> Occurrences(string words)
    {
        for (var at = _text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = _text.IndexOf(words, at + 1, StringComparison.Ordinal))
            yield return new TextSpan(at, at + words.Length);
    }

    private string NearMisses() => _read.NearMisses.Count == 0 ? "" :
        $"\n      triggers without event: {Show(_read.NearMisses.Select(miss => $"«{miss.Span.In(_text)}» {miss.Reason}"))}";

    private string Show(CodedEvent coded)
    {
        List<string> shown = [coded.Contact!, Lower(coded.Status), string.Join("; ", coded.Actors.Concat(coded.Recipients).Select(Show)), $"date {Show(coded.Date?.Start)}"];
        if (coded.Place is { } place)
            shown.Add($"place {place.Name}");
        shown.AddRange(coded.Intermediaries.Select(carrier => $"through {carrier.Name}"));
        shown.Add($"rule {coded.Rule} «{coded.Trigger.In(_text)}»");
        return string.Join(" | ", shown);
    }

    private string Show(Participant participant) => _sides.Show(participant.Entity, participant.Country, participant.Name) + (participant.Initiator ? "*" : "");

    private bool Is(Participant participant, string side) => _sides.Is(participant.Entity, participant.Country, side);

    private string Show(Claim claim) => $"{claim.Type} | {claim.Contact} | {string.Join("; ", claim.Parties.Select(party => _sides.Show(party)))} | {claim.Anchor?.Text ?? "none"} | «{claim.Span.In(_text)}»";

    private string Show(Position position) => $"{string.Join("; ", position.By.Select(party => _sides.Show(party)))} | {position.Act} | {(position.Joint ? "joint" : "single")} | «{position.Trigger.In(_text)}»";

    private string Show(MentionLink mention) => $"«{mention.Span.In(_text)}» {_sides.Show(mention.Entity, mention.Country, mention.Name)} {mention.Office}".TrimEnd();

    private static string Show(IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } joined ? joined : "nothing";

    private static string Show(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "none";

    private static string Line(int line) => line.ToString(CultureInfo.InvariantCulture);

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    // The last word of an expected name must begin a word of the coded one: given names are spelled in many ways, and so are
    // accents and hyphens.
    private static bool Contains(string name, string part)
    {
        var wanted = Plain(part);
        return wanted.Length == 0 || Plain(name).Any(word => word.StartsWith(wanted[^1], StringComparison.Ordinal));
    }

    private static string[] Plain(string name) => new string([.. name.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
        .Select(letter => char.IsLetter(letter) ? char.ToLowerInvariant(letter) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
