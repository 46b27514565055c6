using System.Globalization;
using Dragoman.Coding;

namespace Dragoman.Tests.Cases;

/// <summary>Reads a file of language cases. All faults are collected, so that an author sees them at once; a faulty case is left out.</summary>
internal sealed class CaseFile
{
    private readonly string _name;
    private readonly CaseVocabulary _vocabulary;
    private LanguageCase? _open;
    private int _faultsBefore;

    private CaseFile(string name, CaseVocabulary vocabulary)
    {
        _name = name;
        _vocabulary = vocabulary;
    }

    public List<LanguageCase> Cases { get; } = [];

    public List<CaseFault> Faults { get; } = [];

    public static CaseFile Read(string name, string text, CaseVocabulary vocabulary)
    {
        var file = new CaseFile(name, vocabulary);
        var lines = text.Split('\n');
        for (var number = 1; number <= lines.Length; number++)
        {
            var line = lines[number - 1].TrimEnd('\r');
            if (string.IsNullOrWhiteSpace(line))
                file.Close();
            else if (!line.StartsWith('#'))
                file.ReadLine(number, line);
        }
        file.Close();
        return file;
    }

    private void ReadLine(int number, string line)
    {
        if (_open is null)
        {
            _open = new LanguageCase { File = _name, Line = number };
            _faultsBefore = Faults.Count;
        }
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            Fault(number, "A line is 'key: value'; this one has no colon.");
            return;
        }
        var value = line[(colon + 1)..].Trim();
        switch (line[..colon])
        {
            case "name": _open.Name = Once(number, "name", _open.Name, value); break;
            case "published": _open.Published = Day(number, value); break;
            case "title": _open.Title = Once(number, "title", _open.Title ?? "", value); break;
            case "text": _open.Paragraphs.Add(value); break;
            case "gloss": _open.Gloss = Once(number, "gloss", _open.Gloss, value); break;
            case "event" when value == "none": _open.NoEvents = true; break;
            case "event": ReadEvent(number, value); break;
            case "claim": ReadClaim(number, value); break;
            case "position": ReadPosition(number, value); break;
            case "commentary": _open.Commentary.Add(value); break;
            case "mention": ReadMention(number, value); break;
            case "date": ReadDate(number, value); break;
            case var key:
                Fault(number, $"'{key}' is none of name, published, title, text, gloss, event, claim, position, commentary, mention, date.");
                break;
        }
    }

    private void Close()
    {
        if (_open is not { } read)
            return;
        _open = null;
        if (read.Name.Length == 0)
            Fault(read.Line, "The case has no name.");
        if (read.Paragraphs.Count == 0 && read.Title is null)
            Fault(read.Line, "The case has no text.");
        if (read.Gloss.Length == 0)
            Fault(read.Line, "The case has no gloss.");
        if (read.NoEvents && read.Events.Count > 0)
            Fault(read.Line, "The case expects events and 'event: none'.");
        if (!read.NoEvents && read.Events.Count == 0)
            Fault(read.Line, "The case says neither what contacts it holds nor 'event: none'.");
        var text = read.Document("und").FullText;
        foreach (var (words, line) in read.Mentions.Select(mention => (mention.Words, mention.Line)).Concat(read.Dates.Select(date => (date.Words, date.Line))))
            if (!text.Contains(words, StringComparison.Ordinal))
                Fault(line, $"The words '{words}' do not stand in the text.");
        foreach (var words in read.Commentary.Where(words => !text.Contains(words, StringComparison.Ordinal)))
            Fault(read.Line, $"The words '{words}' (commentary) do not stand in the text.");
        if (Faults.Count == _faultsBefore)
            Cases.Add(read);
    }

    private void ReadEvent(int number, string value)
    {
        var fields = Fields(value);
        if (fields.Length < 3)
        {
            Fault(number, "An event is 'kind | status | parties | further fields'.");
            return;
        }
        if (!CaseVocabulary.Kinds.Contains(fields[0]))
            Fault(number, $"'{fields[0]}' is none of {string.Join(", ", CaseVocabulary.Kinds)}.");
        if (!Enum.TryParse<EventStatus>(fields[1], ignoreCase: true, out var status) || !string.Equals(fields[1], status.ToString(), StringComparison.OrdinalIgnoreCase))
            Fault(number, $"'{fields[1]}' is none of {string.Join(", ", Enum.GetNames<EventStatus>()).ToLowerInvariant()}.");
        var expected = new ExpectedEvent(number, value, fields[0], status, Parties(number, fields[2]));
        expected = expected with { InitiatorsMatter = expected.Parties.Any(party => party.Initiator) };
        foreach (var field in fields[3..])
            expected = ReadField(number, expected, field);
        _open!.Events.Add(expected);
    }

    private ExpectedEvent ReadField(int number, ExpectedEvent expected, string field)
    {
        var space = field.IndexOf(' ', StringComparison.Ordinal);
        var (key, value) = space < 0 ? (field, "") : (field[..space], field[(space + 1)..].Trim());
        switch (key, value)
        {
            case ("no", "initiator"): return expected with { InitiatorsMatter = true };
            case ("date", "none"): return expected with { DateMatters = true };
            case ("date", _): return expected with { DateMatters = true, Date = Day(number, value) };
            case ("place", { Length: > 0 }): return expected with { Place = value };
            case ("through", { Length: > 0 }): return expected with { Through = [.. expected.Through, value] };
            case ("attributed", ""): return expected with { Attributed = true };
            case ("topic", { Length: > 0 }):
                if (!_vocabulary.IsTopic(value))
                    Fault(number, $"'{value}' is not the id of a topic.");
                return expected with { Topics = [.. expected.Topics, value] };
            case ("visitor", { Length: > 0 }):
                if (!_vocabulary.IsSide(value))
                    Fault(number, $"'{value}' is neither an ISO3 code nor the id of an organisation.");
                return expected with { Visitors = [.. expected.Visitors, value] };
            default:
                Fault(number, $"'{field}' is none of: date YYYY-MM-DD, date none, place NAME, topic ID, through NAME, visitor ISO3, attributed, no initiator.");
                return expected;
        }
    }

    private void ReadClaim(int number, string value)
    {
        var fields = Fields(value);
        if (fields.Length != 4)
        {
            Fault(number, "A claim is 'type | contact | parties | anchor'.");
            return;
        }
        if (!CaseVocabulary.ClaimTypes.Contains(fields[0]))
            Fault(number, $"'{fields[0]}' is none of {string.Join(", ", CaseVocabulary.ClaimTypes)}.");
        if (fields[1] != "any" && !CaseVocabulary.Kinds.Contains(fields[1]))
            Fault(number, $"'{fields[1]}' is none of any, {string.Join(", ", CaseVocabulary.Kinds)}.");
        _open!.Claims.Add(new ExpectedClaim(number, value, fields[0], fields[1], Parties(number, fields[2]), fields[3] == "none" ? null : fields[3]));
    }

    private void ReadPosition(int number, string value)
    {
        var fields = Fields(value);
        if (fields.Length != 3 || fields[2] is not ("joint" or "single"))
            Fault(number, "A position is 'by | act | joint' or 'by | act | single'.");
        else
            _open!.Positions.Add(new ExpectedPosition(number, value, Parties(number, fields[0]), fields[1], fields[2] == "joint"));
    }

    private void ReadMention(int number, string value)
    {
        var fields = Fields(value);
        if (fields.Length != 3)
            Fault(number, "A mention is 'words in the text | ISO3 or organisation id | English name or office id'.");
        else if (!_vocabulary.IsSide(fields[1]))
            Fault(number, $"'{fields[1]}' is neither an ISO3 code nor the id of an organisation.");
        else
            _open!.Mentions.Add(new ExpectedMention(number, fields[0], fields[1], fields[2]));
    }

    private void ReadDate(int number, string value)
    {
        var fields = Fields(value);
        if (fields.Length != 3)
            Fault(number, "A date is 'words in the text | first day | last day'.");
        else if (Day(number, fields[1]) is { } first && Day(number, fields[2]) is { } last)
        {
            if (last < first)
                Fault(number, "The last day is before the first.");
            _open!.Dates.Add(new ExpectedDate(number, fields[0], first, last));
        }
    }

    private List<ExpectedParty> Parties(int number, string text)
    {
        var parties = new List<ExpectedParty>();
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries))
        {
            var initiator = part.EndsWith('*');
            var party = part.TrimEnd('*').TrimEnd();
            var space = party.IndexOf(' ', StringComparison.Ordinal);
            var side = space < 0 ? party : party[..space];
            if (!_vocabulary.IsSide(side))
                Fault(number, $"'{side}' is neither an ISO3 code nor the id of an organisation.");
            parties.Add(new ExpectedParty(side, space < 0 ? "" : party[(space + 1)..].Trim(), initiator));
        }
        return parties;
    }

    private DateOnly? Day(int number, string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Fault(number, $"'{text}' is not a day (YYYY-MM-DD).");
        return null;
    }

    private string Once(int number, string key, string before, string value)
    {
        if (before.Length > 0)
            Fault(number, $"The case has a second {key}; is the empty line before the next case missing?");
        return value;
    }

    private static string[] Fields(string value) => value.Split('|', StringSplitOptions.TrimEntries);

    private void Fault(int line, string message) => Faults.Add(new CaseFault(_name, line, message));
}
