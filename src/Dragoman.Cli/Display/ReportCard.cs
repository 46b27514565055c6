using System.Globalization;
using Dragoman.Cli.Reports;
using Dragoman.Coding;
using Dragoman.Text;

namespace Dragoman.Cli.Display;

/// <summary>Shows what was read in a report on a card for people.</summary>
internal sealed class ReportCard(Page page, Names names)
{
    private const int Body = 3;

    /// <summary>Shows a report and its record.</summary>
    public void Show(Report report, DocumentRecord record)
    {
        var document = report.Document!;
        page.Line(page.Quote(document.Title ?? FirstWords(document.Text)), "bold");
        page.Line(string.Join(" · ", About(document, record).Append(TerminalText.Clean(report.Source))), "grey", Body);
        for (var number = 0; number < record.Events.Count; number++)
            ShowEvent(number + 1, record.Events[number], document.FullText);
        ShowPositions(record, document.FullText);
        ShowClaims(record, document.FullText);
        if (record.Commentary.Count > 0)
            Heading("opinion of the writer");
        foreach (var span in record.Commentary)
            page.Row("", "", span.In(document.FullText));
        foreach (var warning in report.Warnings.Concat(record.Warnings))
            page.Line($"warning: {TerminalText.Clean(warning.Message)}", "yellow", Body);
        if (record is { Events.Count: 0, Claims.Count: 0, Warnings.Count: 0 })
            page.Line("no contact found", "grey", Body);
        page.Gap();
    }

    private IEnumerable<string> About(Document document, DocumentRecord record)
    {
        if (document.Outlet is not null)
            yield return page.Quote(document.Outlet);
        yield return record.Published is { } day ? Day(day) : "no date";
        yield return Names.Language(record.Language);
    }

    private void ShowEvent(int number, CodedEvent coded, string text)
    {
        var kind = coded.Contact ?? coded.Type.ToLowerInvariant();
        page.Gap();
        page.Line(string.Create(CultureInfo.InvariantCulture, $"{number}. {kind}, {Lower(coded.Status)}"), coded.Status == EventStatus.Occurred ? "green bold" : "blue bold", Body);
        var (actor, recipient) = coded switch
        {
            { Contact: "visit" } => ("visitor", "host"),
            { Contact: "message" } => ("from", "to"),
            { Contact: "envoy" } => ("envoy", "received by"),
            { Recipients.Count: > 0 } => ("actor", "recipient"),
            _ => ("between", "with"),
        };
        ShowParties(actor, coded.Actors);
        ShowParties(recipient, coded.Recipients);
        ShowParties("through", coded.Intermediaries);
        if (coded.Date is { } date)
            page.Row("date", Date(date), date.Span is { } span ? span.In(text) : default);
        if (coded.Place is { } place)
            page.Row("place", place.Country is null || names.Country(place.Country) == place.Name ? place.Name : $"{place.Name}, {names.Country(place.Country)}", place.Span.In(text));
        if (coded.Topics.Count > 0)
            page.Row("topics", string.Join(", ", coded.Topics.Select(topic => topic.Label).Distinct()));
        if (coded.AttributedTo.Count > 0)
            page.Row("says", string.Join(", ", coded.AttributedTo));
        page.Row("words", string.Create(CultureInfo.InvariantCulture, $"confidence {coded.Confidence:0.00}"), coded.Trigger.In(text));
    }

    private void ShowParties(string label, IReadOnlyList<Participant> parties)
    {
        foreach (var party in parties)
        {
            page.Row(label, names.Party(party) + (party.Initiator ? "  ← started it" : ""));
            label = "";
        }
    }

    private void ShowPositions(DocumentRecord record, string text)
    {
        if (record.Positions.Count > 0)
            Heading("positions");
        foreach (var position in record.Positions)
            page.Row(position.Act, string.Join(" and ", position.Names.Select(name => TerminalText.Clean(name))) + (position.Joint ? ", together" : ""), position.Content.In(text));
    }

    private void ShowClaims(DocumentRecord record, string text)
    {
        if (record.Claims.Count > 0)
            Heading("claims about the record");
        foreach (var claim in record.Claims)
            page.Row(claim.Type, Claim(claim), claim.Span.In(text));
        foreach (var conflict in record.Conflicts)
            page.Line("conflict: " + string.Join(" against ", record.Claims.Where(claim => conflict.Claims.Contains(claim.Id)).Select(Claim)), "red", Body + 2);
    }

    private static string Claim(Claim claim) =>
        $"{claim.Contact}{(claim.Anchor is { } anchor ? " " + anchor.Text : "")}, {(claim.Level == "person" ? "these people" : "the states")}";

    private void Heading(string text)
    {
        page.Gap();
        page.Line(text, "bold", Body);
    }

    private static string Date(EventDate date)
    {
        var days = date.Start == date.End ? Day(date.Start) : $"{Day(date.Start)} to {Day(date.End)}";
        return date.Basis == DateBasis.Report ? days + " (the report's day)" : days;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string FirstWords(string text)
    {
        const int Length = 80;
        var line = text.AsSpan().TrimStart();
        var end = line.IndexOf('\n');
        line = end < 0 ? line : line[..end];
        return line.Length <= Length ? line.ToString() : string.Concat(line[..(char.IsHighSurrogate(line[Length - 1]) ? Length - 1 : Length)], "…");
    }
}
