using System.Globalization;
using System.Text.Json;
using Dragoman.Coding;
using Dragoman.Text;
using Xunit;

namespace Dragoman.Tests.Laws;

/// <summary>What holds for the record of any document.</summary>
internal static class RecordLaws
{
    public static void Hold(Document document, DocumentRecord record)
    {
        var length = document.FullText.Length;
        Assert.Equal(document.Id, record.Id);
        Assert.Equal(document.Published, record.Published);
        foreach (var coded in record.Events)
            HoldEvent(coded, record, length);
        Ascending("positions", record.Positions.Select(position => position.Trigger));
        foreach (var position in record.Positions)
        {
            Inside("position", position.Content, length);
            Inside("position trigger", position.Trigger, length);
            Assert.NotEmpty(position.By);
            Assert.Equal(position.By.Count, position.Names.Count);
            Assert.True(position.Event is null || record.Events.Any(coded => coded.Id == position.Event), $"Position of unknown event {position.Event}.");
        }
        Ascending("claims", record.Claims.Select(claim => claim.Span));
        foreach (var claim in record.Claims)
        {
            Inside("claim", claim.Span, length);
            Assert.True(claim.Event is null || record.Events.Any(coded => coded.Id == claim.Event), $"Claim about unknown event {claim.Event}.");
            Assert.True(claim.Anchor is not { Start: { } start, End: { } end } || start <= end, "A claim's anchor ends before it starts.");
        }
        Distinct("claim", record.Claims.Select(claim => claim.Id));
        Assert.All(record.Conflicts, conflict => Assert.All(conflict.Claims, id => Assert.Contains(record.Claims, claim => claim.Id == id)));
        foreach (var span in record.Commentary)
            Inside("commentary", span, length);
        Ascending("commentary", record.Commentary);
        foreach (var warning in record.Warnings)
            if (warning.Span is { } span)
                Inside("warning", span, length);
    }

    /// <summary>The JSON of a record parses, and keeps the id and the number of events.</summary>
    public static void HoldJson(DocumentRecord record, string json)
    {
        using var parsed = JsonDocument.Parse(json);
        Assert.Equal(record.Events.Count, parsed.RootElement.GetProperty("events").GetArrayLength());
        Assert.Equal(record.Language, parsed.RootElement.GetProperty("language").GetString());
        Assert.DoesNotContain('\n', json);
    }

    private static void HoldEvent(CodedEvent coded, DocumentRecord record, int length)
    {
        Inside("trigger", coded.Trigger, length);
        Assert.True(coded.Trigger.Length > 0, "An event has an empty trigger.");
        Assert.NotEmpty(coded.Evidence);
        foreach (var evidence in coded.Evidence)
            Inside("evidence", evidence.Trigger, length);
        Ascending("evidence", coded.Evidence.Select(evidence => evidence.Trigger));
        foreach (var participant in coded.Actors.Concat(coded.Recipients).Concat(coded.Intermediaries))
        {
            Assert.NotEmpty(participant.Entity);
            Assert.NotEmpty(participant.Name);
            foreach (var span in participant.Spans)
                Inside(participant.Name, span, length);
            Ascending(participant.Name, participant.Spans);
        }
        Distinct("party", coded.Actors.Concat(coded.Recipients).Select(participant => participant.Entity));
        foreach (var topic in coded.Topics)
            Inside(topic.Id, topic.Span, length);
        if (coded.Date is { } date)
        {
            Assert.True(date.Start <= date.End, "A date ends before it starts.");
            if (date.Span is { } span)
                Inside("date", span, length);
        }
        if (coded.Place is { } place)
            Inside("place", place.Span, length);
        Assert.InRange(coded.Confidence, 0, 1);
        Assert.InRange(coded.Quad, 1, 4);
        Assert.InRange(coded.Goldstein, -10, 10);
        Assert.Single(record.Events, other => other.Id == coded.Id);
    }

    // Messages are made only when needed: these lines run millions of times.
    private static void Inside(string what, TextSpan span, int length)
    {
        if (span.Start < 0 || span.End < span.Start || span.End > length)
            Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"The span {span.Start}-{span.End} of {what} leaves the text of {length}."));
    }

    private static void Ascending(string what, IEnumerable<TextSpan> spans)
    {
        TextSpan? before = null;
        foreach (var span in spans)
        {
            if (before is { } last && last > span)
                Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"Spans of {what} do not ascend: {last.Start}-{last.End} before {span.Start}-{span.End}."));
            before = span;
        }
    }

    private static void Distinct(string what, IEnumerable<string> ids)
    {
        var seen = new HashSet<string>();
        foreach (var id in ids)
            Assert.True(seen.Add(id), $"The {what} {id} is there twice.");
    }
}
