using System.Globalization;
using Dragoman.Entities;
using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Reads what a claim is measured against: a date, a duration, an event that stands for a date, taking office, a period.</summary>
internal sealed class AnchorReader(Words words, DateReader dates, ClaimHeadReader heads, ContactWords contacts, Knowledge knowledge)
{
    /// <summary>Longest description of an event ("since the downing of the plane by ... in ...").</summary>
    private const int EventTokens = 14;

    private static readonly string?[] UnitNames = [null, "day", "week", "month", "year", "decade", "hour", null];

    private int _published;

    public void Start(int published) => _published = published;

    /// <summary>Reads what follows "since".</summary>
    /// <param name="token">The token after it.</param>
    /// <param name="limit">End of the sentence.</param>
    /// <param name="day">Day of the contact, from which durations count; -1 when unknown.</param>
    /// <param name="person">Whose taking office "his taking office" is, as a number of a person, or -1.</param>
    /// <param name="anchor">The anchor.</param>
    public bool TrySince(int token, int limit, int day, int person, out Anchor anchor)
    {
        anchor = default;
        if (token >= limit || words.Tokens[token].Kind is TokenKind.Mark or TokenKind.LineBreak)
            return false;
        return TryKnownEvent(token, limit, out anchor) || TryDuration(token, limit, day, out anchor) || TryDate(token, limit, out anchor)
            || TryThatEvent(token, out anchor) || TryEvent(token, limit, person, out anchor);
    }

    /// <summary>Reads what follows "within": a duration or a named period.</summary>
    public bool TryWithin(int token, int limit, int day, out Anchor anchor) => TryDuration(token, limit, day, out anchor) || TryPeriod(token, limit, out anchor);

    /// <summary>Reads "this week", "the current month", "this year" and other named periods.</summary>
    public bool TryPeriod(int token, int limit, out Anchor anchor)
    {
        anchor = default;
        if (token >= limit || !dates.TryRead(token, out var date) || date.Precision is not (DatePrecision.Week or DatePrecision.Month or DatePrecision.Year))
            return false;
        var unit = date.Precision.ToString().ToLowerInvariant();
        var current = date.Basis == DateBasis.Relative && date.StartDay <= _published && _published <= date.EndDay;
        anchor = new Anchor(date.End, unit, date.StartDay, date.EndDay, 0, unit, current ? "this " + unit : "in " + Text(date));
        return true;
    }

    /// <summary>Reads a date, with a bare year.</summary>
    public bool TryDate(int token, int limit, out Anchor anchor)
    {
        anchor = default;
        if (token >= limit)
            return false;
        if (dates.TryRead(token, out var date))
        {
            anchor = new Anchor(date.End, date.Precision.ToString().ToLowerInvariant(), date.StartDay, date.EndDay, 0, null, Text(date));
            return true;
        }
        if (Year(token) is > 0 and var year)
        {
            anchor = OfYear(year, token + 1);
            return true;
        }
        return TryPartOfThis(token, out anchor);
    }

    private int Year(int token) => token < words.Count && words.Tokens[token].Kind == TokenKind.Number
        && int.TryParse(words.Tokens.Folded(token), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1800 and <= 2200 ? year : -1;

    private static Anchor OfYear(int year, int end) => new(end, "year", new DateOnly(year, 1, 1).DayNumber, new DateOnly(year, 12, 31).DayNumber, 0, null, year.ToString(CultureInfo.InvariantCulture));

    // "منذ مطلع العام", "منذ بداية الشهر": of the report's own.
    private bool TryPartOfThis(int token, out Anchor anchor)
    {
        anchor = default;
        if (_published < 0 || !(dates.Is(token, CalendarKind.Beginning, out _, out var part) && part > token) || !dates.Is(part, CalendarKind.Unit, out var unit, out var end) || unit is not (3 or 4))
            return false;
        var today = DateOnly.FromDayNumber(_published);
        var start = new DateOnly(today.Year, unit == 4 ? 1 : today.Month, 1);
        anchor = new Anchor(end, "interval", start.DayNumber, start.DayNumber + (unit == 4 ? 59 : 9), 0, null, start.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        return true;
    }

    /// <summary>Reads a duration ("almost three years", "more than a decade", "months"). A unit with a year's number or "last" after it is a date.</summary>
    public bool TryDuration(int token, int limit, int day, out Anchor anchor)
    {
        anchor = default;
        if (token >= limit)
            return false;
        var almost = dates.Is(token, CalendarKind.Almost, out _, out var from);
        var more = !almost && dates.Is(token, CalendarKind.MoreThan, out _, out from);
        if (!almost && !more)
            from = token;
        if (heads.Is(from, ClaimWordKind.Years, out var end) && heads.WordAt(from, out _) is { Kind: ClaimWordKind.Years } years)
        {
            anchor = Duration(years.Value, 4, end, day, almost, more);
            return true;
        }
        var bare = dates.Is(from, CalendarKind.Unit, out var unit, out end);
        var count = 1;
        if (bare)
        {
            if (Year(end) > 0 || dates.Is(end, CalendarKind.Last, out _, out _) || dates.Is(end, CalendarKind.Next, out _, out _) || dates.Is(end, CalendarKind.This, out _, out _)
                || words[from].Is(Lex.Name) || (words[from].Clitics & Clitics.Article) != 0 && dates.TryRead(from, out _))
                return false;
            count = IsPlural(from) ? 0 : 1;
        }
        else if (!dates.TryCount(from, out count, out unit, out end))
        {
            return false;
        }
        else if (dates.Is(from, CalendarKind.Several, out _, out _))
        {
            count = 0;
        }
        if (unit is < 1 or > 6 || end > limit)
            return false;
        // "ثلاث سنوات ونصف السنة".
        var half = end < limit && words[end].Joined && heads.Is(end, ClaimWordKind.Half, out var after);
        if (half)
            end = dates.Is(end + 1, CalendarKind.Unit, out _, out after) ? after : end + 1;
        anchor = Duration(unit == 5 ? 10 * count : count, unit == 5 ? 4 : unit, end, day, almost, more, half ? (unit == 5 ? 5 : 0.5) : 0);
        return true;
    }

    private bool IsPlural(int token)
    {
        foreach (var reading in words.Pack.ReadingsOf(words[token].Form))
            if ((reading.Inflection & Inflection.Plural) != 0)
                return true;
        return false;
    }

    // The days on which the last contact may have been: N units ago, from half a unit less to almost one more; "almost N" is less
    // than N, "more than N" is more; a vague plural at least two.
    private static Anchor Duration(int count, int unit, int end, int day, bool almost, bool more, double half = 0)
    {
        var name = UnitNames[unit];
        var text = count == 0 ? name + "s" : string.Create(CultureInfo.InvariantCulture, $"{count + half} {name}{(count + half == 1 ? "" : "s")}");
        if (day < 0 || unit == 6)
            return new Anchor(end, "duration", -1, -1, count, name, text);
        var length = unit switch { 1 => 1.0, 2 => 7.0, 3 => 30.44, _ => 365.25 };
        if (count == 0)
            return new Anchor(end, "duration", -1, day - (int)(2 * length), 0, name, text);
        var decades = unit == 4 && count >= 20 && count % 10 == 0;
        var longest = almost ? count : more ? count + (decades ? 9.9 : 1) : count + 0.95;
        var shortest = almost ? count - (decades ? 2 : 0.4) : more ? count : count - 0.5;
        return new Anchor(end, "duration", Math.Max(0, day - (int)((longest + half) * length)), Math.Max(0, day - (int)((shortest + half) * length)), count, name, text);
    }

    // An event whose date is known; a date of its own after it wins.
    private bool TryKnownEvent(int token, int limit, out Anchor anchor)
    {
        anchor = default;
        if (!dates.Is(token, CalendarKind.KnownEvent, out var day, out var end) || end > limit)
            return false;
        if (dates.TryRead(token, out var own) && own.End > end)
            return false;
        anchor = TryDateNear(end, limit, out var date) ? date with { Precision = "event" }
            : new Anchor(end, "event", day, day, 0, null, DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return true;
    }

    private bool TryDateNear(int token, int limit, out Anchor anchor)
    {
        anchor = default;
        for (var t = token; t < Math.Min(limit, token + 3) && words.Tokens[t].Kind is TokenKind.Word or TokenKind.Number; t++)
            if (TryDate(t, limit, out anchor))
                return true;
        return false;
    }

    // "منذ ذلك الحادث", "منذ ذلك الحين": the date last named before.
    private bool TryThatEvent(int token, out Anchor anchor)
    {
        anchor = default;
        if (!words[token].Is(Lex.Demonstrative) || dates.Is(token, CalendarKind.This, out _, out _))
            return false;
        DateExpression? last = null;
        foreach (var date in dates.Dates)
            if (date.End <= token && date.EndDay < _published - 1)
                last = date;
        if (last is not { } found)
            return false;
        anchor = new Anchor(token + 2, "event", found.StartDay, found.EndDay, 0, null, Text(found));
        return true;
    }

    // Any other event: its words up to the end of its phrase, with the date that stands in them; of taking office the term's start.
    private bool TryEvent(int token, int limit, int person, out Anchor anchor)
    {
        var office = heads.Is(token, ClaimWordKind.OfficeTaking, out _);
        var meeting = contacts.IsNoun(token, out _);
        var end = token;
        anchor = default;
        var holder = -1;
        for (; end < limit && end - token < EventTokens; end++)
        {
            if (end > token && TryDate(end, limit, out var dated) && dated.Precision != "duration")
            {
                anchor = meeting ? dated : dated with { Precision = "event" };
                return true;
            }
            if (end > token && dates.Is(end, CalendarKind.KnownEvent, out _, out _) && TryKnownEvent(end, limit, out anchor))
                return true;
            if (words.Tokens[end].Kind is TokenKind.Mark or TokenKind.LineBreak && !IsOpen(end))
                break;
            if (end > token && (heads.Is(end, ClaimWordKind.Stop, out _) || heads.Is(end, ClaimWordKind.Since, out _) || words[end].Is(Lex.Finite) && words[end].Joined && !words[end].Is(Lex.Noun | Lex.Name)))
                break;
            if (heads.MentionAt(end) is { } mention)
            {
                if (holder < 0)
                    holder = mention.Person;
                end = Math.Max(end, mention.End - 1);
            }
        }
        end = Math.Min(end, limit);
        if (end <= token)
            return false;
        // A closed bracket or quotation mark at the end belongs to what follows.
        while (end > token + 1 && words.Tokens[end - 1].Kind == TokenKind.Mark)
            end--;
        if (office && Term(holder >= 0 ? holder : person) is { } start)
        {
            anchor = new Anchor(end, "event", start.DayNumber, start.DayNumber, 0, null, start.ToString("yyyy-MM", CultureInfo.InvariantCulture));
            return true;
        }
        anchor = new Anchor(end, "event", -1, -1, 0, null, words.Span(token, end).In(words.Tokens.Text).ToString());
        return true;
    }

    private bool IsOpen(int token) => words.Tokens[token].Final is '(' or ')' or '«' or '"' or '“' or '/' or '»' or '”' && words.Tokens[token].Kind == TokenKind.Mark;

    private DateOnly? Term(int person)
    {
        if (person < 0)
            return null;
        var found = -1;
        foreach (var term in knowledge.People[person].Terms)
            if (term.Start > found && (_published < 0 || term.Start <= _published + 40))
                found = term.Start;
        return found < 0 ? null : DateOnly.FromDayNumber(found);
    }

    private static string Text(DateExpression date)
    {
        var start = DateOnly.FromDayNumber(date.StartDay);
        var end = DateOnly.FromDayNumber(date.EndDay);
        return date.Precision switch
        {
            DatePrecision.Year => Year(date).ToString(CultureInfo.InvariantCulture),
            DatePrecision.Month => Month(Middle(date)),
            DatePrecision.Interval when start.Year == end.Year && start.Month == end.Month => Month(start),
            // The end of a year is its last month, the beginning its first.
            DatePrecision.Interval when end is { Month: 12, Day: 31 } => Month(end),
            DatePrecision.Interval when start is { Month: 1, Day: 1 } => Month(start),
            DatePrecision.Interval => Month(Middle(date)),
            _ => start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    private static DateOnly Middle(DateExpression date) => DateOnly.FromDayNumber((date.StartDay + date.EndDay) / 2);

    private static int Year(DateExpression date) => Middle(date).Year;

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
