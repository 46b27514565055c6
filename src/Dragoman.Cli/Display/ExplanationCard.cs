using System.Globalization;
using Dragoman.Coding;
using Dragoman.Text;

namespace Dragoman.Cli.Display;

/// <summary>Shows why a record says what it says: field by field the value, the rule and the words.</summary>
internal sealed class ExplanationCard(Page page, Names names)
{
    private const int Body = 3;

    /// <summary>Shows the events that are asked for and, on request, the triggers that gave none.</summary>
    public void Show(Document document, Explanation explanation, IReadOnlyList<CodedEvent> events, bool whyNot)
    {
        page.Line(page.Quote(document.Title ?? document.Id), "bold");
        foreach (var coded in events)
            ShowEvent(coded, explanation, document.FullText);
        if (events.Count == 0)
            page.Line("no event", "grey", Body);
        foreach (var claim in explanation.Record.Claims)
            page.Row("claim", $"{claim.Type} {claim.Contact} {claim.Anchor?.Text}, rule {claim.Rule}", claim.Span.In(document.FullText), indent: Body);
        if (whyNot)
            ShowNearMisses(explanation, document.FullText);
        foreach (var warning in explanation.Record.Warnings)
            page.Line($"warning: {TerminalText.Clean(warning.Message)}", "yellow", Body);
        page.Gap();
    }

    private void ShowEvent(CodedEvent coded, Explanation explanation, string text)
    {
        page.Gap();
        page.Line($"event {coded.Id}", "green bold", Body);
        var first = coded.Evidence.Count > 0 ? coded.Evidence[0] : null;
        page.Row("contact", $"{coded.Contact ?? "none"}: rule {coded.Rule}", coded.Trigger.In(text));
        page.Row("type", $"{coded.Type}{(coded.Mode is null ? "" : ", mode " + coded.Mode)}, CAMEO {coded.Cameo}: looked up for the contact and its status");
        page.Row("status", $"{Lower(coded.Status)}: {first?.StatusRule ?? "no cue; the frame's own status"}");
        ShowParties("actor", coded.Actors, explanation, text);
        ShowParties("recipient", coded.Recipients, explanation, text);
        ShowParties("through", coded.Intermediaries, explanation, text);
        if (coded.Date is { } date)
            page.Row("date", string.Create(CultureInfo.InvariantCulture, $"{date.Start:yyyy-MM-dd} to {date.End:yyyy-MM-dd}, {Lower(date.Precision)}: {Basis(date.Basis)}"), date.Span is { } span ? span.In(text) : default);
        else
            page.Row("date", "none: the text does not tell");
        if (coded.Place is { } place)
            page.Row("place", $"{place.Name}{(place.Country is null ? "" : ", " + names.Country(place.Country))}", place.Span.In(text));
        foreach (var topic in coded.Topics)
            page.Row("topic", topic.Id, topic.Span.In(text));
        page.Row("zone", Lower(coded.Zone));
        page.Row("confidence", coded.Confidence.ToString("0.00", CultureInfo.InvariantCulture));
        foreach (var evidence in coded.Evidence.Skip(1))
            page.Row("also", $"{Lower(evidence.Zone)}: rule {evidence.Rule}{(evidence.StatusRule is null ? "" : ", status " + evidence.StatusRule)}", evidence.Trigger.In(text));
    }

    private void ShowParties(string label, IReadOnlyList<Participant> parties, Explanation explanation, string text)
    {
        foreach (var party in parties)
        {
            page.Row(label, $"{names.Party(party)} = {party.Entity}{(party.Initiator ? ", started it" : "")}");
            foreach (var span in party.Spans)
                page.Row("", Link(span, explanation), span.In(text));
        }
    }

    private string Link(TextSpan span, Explanation explanation)
    {
        var link = explanation.Mentions.FirstOrDefault(mention => mention.Span == span) ?? explanation.Mentions.FirstOrDefault(mention => mention.Span.Overlaps(span));
        if (link is null)
            return "  from the words";
        var parts = new List<string>();
        if (link.Office is not null)
            parts.Add("office " + names.Office(link.Office));
        if (link.Country is not null)
            parts.Add("country " + names.Country(link.Country));
        return $"  linked to {link.Entity ?? "nobody"}{(parts.Count > 0 ? " by " + string.Join(", ", parts) : "")}";
    }

    private void ShowNearMisses(Explanation explanation, string text)
    {
        page.Gap();
        page.Line(explanation.NearMisses.Count == 0 ? "every trigger gave an event" : "triggers that gave no event", "bold", Body);
        foreach (var miss in explanation.NearMisses)
            page.Row("", TerminalText.Clean(miss.Reason), miss.Span.In(text));
    }

    private static string Basis(DateBasis basis) => basis switch
    {
        DateBasis.Explicit => "the text names it",
        DateBasis.Relative => "counted from the report's day",
        DateBasis.Nearest => "the nearest such day to the report's",
        _ => "nothing is said, so the report's day",
    };

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
