using System.Globalization;
using Dragoman.Languages;
using Dragoman.Text;

namespace Dragoman.Coding;

/// <summary>Reads dates: calendar, weekday, relative, vague; Gregorian with both Arab sets of months, and Hijri (Umm al-Qura).</summary>
internal sealed class DateReader(Words words)
{
    // The calendar in use in Saudi Arabia, 1318 to 1500 AH; other Hijri calendars differ by a day at most.
    private static readonly UmAlQuraCalendar Hijri = new();

    private int _today;
    private int _year;

    /// <summary>All dates of the text, in order.</summary>
    public List<DateExpression> Dates { get; } = [];

    /// <summary>Finds all dates. Without a day of publication only full dates can be resolved, and with a year those of day and month.</summary>
    /// <param name="published">The report's day.</param>
    /// <param name="year">The report's year where its day is unknown and an anniversary tells; else 0.</param>
    public void Read(DateOnly? published, int year = 0)
    {
        _year = year;
        Dates.Clear();
        _today = published?.DayNumber ?? -1;
        for (var token = 0; token < words.Count;)
        {
            if (TryRead(token, out var date))
            {
                if (!TryRange(date))
                    Dates.Add(date);
                token = date.End;
            }
            else
            {
                token++;
            }
        }
    }

    // "من 22 فيفري إلى 2 أفريل", "بين 27 ديسمبر 2008 و18 يناير 2009": two dates that bound one period.
    private bool TryRange(DateExpression end)
    {
        if (Dates.Count == 0 || Dates[^1] is not { Precision: DatePrecision.Day } start || end.Precision != DatePrecision.Day || end.StartDay <= start.StartDay
            || !(Is(start.End, CalendarKind.Until, out _, out var after) ? after == end.First
                : start.End == end.First && words[end.First].Joined && start.First > 0 && Is(start.First - 1, CalendarKind.Between, out _, out _)))
            return false;
        Dates[^1] = start with { End = end.End, EndDay = end.EndDay, Precision = DatePrecision.Interval, NextStart = -1, NextEnd = -1 };
        return true;
    }

    /// <summary>Reads the date that begins at a token.</summary>
    public bool TryRead(int token, out DateExpression date)
    {
        date = default;
        if (words.Tokens[token].Kind == TokenKind.Number)
            return TryNumeric(token, out date) || TryDayMonth(token, NumberAt(token), token + 1, out date);
        if (words.Tokens[token].Kind != TokenKind.Word || words.Phrases.At(token).Length == 0)
            return false;
        foreach (var match in words.Phrases.At(token))
        {
            ref readonly var phrase = ref words.Pack.Phrases[match.Phrase];
            if (phrase.Kind != PhraseKind.Calendar)
                continue;
            var word = words.Pack.Calendar[phrase.Value];
            var found = word.Kind switch
            {
                CalendarKind.RelativeDay => TryRelativeDay(match.First, match.End, word.Value, out date),
                CalendarKind.Weekday => TryWeekday(token, match.End, word.Value, out date),
                // "الصباح" with its article is more often part of a name (آل الصباح) than of a date.
                CalendarKind.PartOfDay when words.HasArticle(token) => false,
                CalendarKind.Filler or CalendarKind.PartOfDay => TryAfterFiller(token, match.End, out date),
                CalendarKind.Ordinal or CalendarKind.Number => TryDayMonth(token, word.Value, match.End, out date) || TryCountOfUnits(token, 0, token, out date),
                CalendarKind.Month => TryMonth(token, match.End, word.Value, out date),
                CalendarKind.HijriMonth => TryHijri(token, -1, match.End, word.Value, out date),
                CalendarKind.Unit => TryUnit(token, token, match.End, word.Value, out date),
                CalendarKind.Beginning or CalendarKind.Middle or CalendarKind.End => TryPartOf(token, match.End, word.Kind, out date),
                CalendarKind.Ago => TryCountOfUnits(token, -1, match.End, out date),
                CalendarKind.Within => TryCountOfUnits(token, 1, match.End, out date),
                CalendarKind.This => TryUnitAfterThis(token, match.End, out date),
                _ => false,
            };
            if (found)
                return true;
        }
        return false;
    }

    /// <summary>Whether a calendar word of a kind begins at a token.</summary>
    public bool Is(int token, CalendarKind kind, out int value, out int end)
    {
        value = 0;
        end = token;
        if (token >= words.Count)
            return false;
        foreach (var match in words.Phrases.At(token))
        {
            ref readonly var phrase = ref words.Pack.Phrases[match.Phrase];
            if (phrase.Kind != PhraseKind.Calendar || words.Pack.Calendar[phrase.Value].Kind != kind || match.End <= end)
                continue;
            value = words.Pack.Calendar[phrase.Value].Value;
            end = match.End;
        }
        return end > token;
    }

    private int NumberAt(int token) => token < words.Count && words.Tokens[token].Kind == TokenKind.Number
        && int.TryParse(words.Tokens.Folded(token), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private int YearAt(int token) => NumberAt(token) is >= 1300 and <= 2200 and var year ? year : -1;

    private bool TryNumeric(int token, out DateExpression date)
    {
        date = default;
        Span<int> parts = stackalloc int[3];
        var count = 0;
        foreach (var range in words.Tokens.Folded(token).SplitAny("/-."))
        {
            if (count == 3 || !int.TryParse(words.Tokens.Folded(token)[range], NumberStyles.None, CultureInfo.InvariantCulture, out var part))
                return false;
            parts[count++] = part;
        }
        if (count != 3)
            return false;
        if (Math.Max(parts[0], parts[2]) is >= 1318 and <= 1500 and var hijri)
            return TryHijri(token, parts[0] > 1000 ? parts[2] : parts[0], token + 1, parts[1], out date, hijri);
        // Year first, or day first as Arab outlets write; an American order is only read where the day order is impossible.
        var (year, month, day) = parts[0] > 1000 ? (parts[0], parts[1], parts[2]) : parts[1] <= 12 ? (parts[2], parts[1], parts[0]) : (parts[2], parts[0], parts[1]);
        return TryDay(token, token + 1, year, month, day, DateBasis.Explicit, out date);
    }

    private static bool TryDay(int first, int end, int year, int month, int day, DateBasis basis, out DateExpression date)
    {
        date = default;
        if (year is < 1 or > 9998 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        var number = new DateOnly(year, month, day).DayNumber;
        date = new DateExpression(first, end, number, number, DatePrecision.Day, basis);
        return true;
    }

    private bool TryRelativeDay(int first, int end, int shift, out DateExpression date)
    {
        date = default;
        if (_today < 0)
            return false;
        // "اليوم الثلاثاء": the weekday only repeats it.
        if (Is(end, CalendarKind.Filler, out _, out var filler) && Is(filler, CalendarKind.Weekday, out _, out var named) || Is(end, CalendarKind.Weekday, out _, out named))
            end = named;
        end = SkipParenthesisedDate(end);
        date = new DateExpression(first, end, _today + shift, _today + shift, DatePrecision.Day, DateBasis.Relative);
        return true;
    }

    private int SkipParenthesisedDate(int end) => words.IsMark(end, '(') && end + 1 < words.Count && TryRead(end + 1, out var inner) && words.IsMark(inner.End, ')') ? inner.End + 1 : end;

    private bool TryAfterFiller(int first, int next, out DateExpression date)
    {
        date = default;
        if (next >= words.Count)
            return false;
        if (YearAt(next) is > 0 and var year && words.Tokens[first].Kind == TokenKind.Word && Is(first, CalendarKind.Unit, out var unit, out _) && unit == 4)
            return Year(first, next + 1, year, out date);
        if (words.Phrases.At(next).Length == 0 && words.Tokens[next].Kind != TokenKind.Number)
            return false;
        if (Is(next, CalendarKind.Filler, out _, out _) || Is(next, CalendarKind.PartOfDay, out _, out _) || Is(next, CalendarKind.Weekday, out _, out _)
            || Is(next, CalendarKind.Month, out _, out _) || Is(next, CalendarKind.HijriMonth, out _, out _) || Is(next, CalendarKind.RelativeDay, out _, out _)
            || Is(next, CalendarKind.Ordinal, out _, out _) || words.Tokens[next].Kind == TokenKind.Number)
        {
            if (TryRead(next, out date))
            {
                date = date with { First = first };
                return true;
            }
        }
        return false;
    }

    private bool TryWeekday(int first, int end, int weekday, out DateExpression date)
    {
        date = default;
        // "الاثنين 5 مايو" and "الاثنين الموافق 5 مايو": the day of the month decides.
        var next = end;
        if (next < words.Count && words.Tokens[next].Kind == TokenKind.Mark && words.Tokens[next].Final is '(' or '،' or ',')
            next++;
        else if (next < words.Count && words.Tokens[next].Kind == TokenKind.Word && words.Pack.Prepositions.ContainsKey(words[next].Form))
            next++;
        if (next < words.Count && (words.Tokens[next].Kind == TokenKind.Number || Is(next, CalendarKind.Ordinal, out _, out _)) && TryRead(next, out var full)
            && full.Precision == DatePrecision.Day)
        {
            date = full with { First = first, End = words.IsMark(next - 1, '(') && words.IsMark(full.End, ')') ? full.End + 1 : full.End };
            return true;
        }
        if (_today < 0)
            return false;
        var today = ((_today + 1) % 7 + 7) % 7;
        var back = (today - weekday + 7) % 7;
        var last = _today - back;
        var coming = _today + (7 - back) % 7;
        if (Is(end, CalendarKind.Last, out _, out var after))
            date = new DateExpression(first, after, back == 0 ? _today - 7 : last, back == 0 ? _today - 7 : last, DatePrecision.Day, DateBasis.Relative);
        else if (Is(end, CalendarKind.Next, out _, out after))
            date = new DateExpression(first, after, back == 0 ? _today + 7 : coming, back == 0 ? _today + 7 : coming, DatePrecision.Day, DateBasis.Relative);
        else
            date = new DateExpression(first, SkipPartOfDay(end), last, last, DatePrecision.Day, DateBasis.Nearest, coming, coming);
        return true;
    }

    private int SkipPartOfDay(int end) => Is(end, CalendarKind.PartOfDay, out _, out var after) ? after : end;

    private bool TryDayMonth(int first, int day, int next, out DateExpression date)
    {
        if (!TryDayMonth(first, day, next, out date, out var last))
            return false;
        if (last > 0 && DateOnly.FromDayNumber(date.StartDay) is var start && last > start.Day && last <= DateTime.DaysInMonth(start.Year, start.Month))
            date = date with { EndDay = date.StartDay + last - start.Day, NextEnd = date.NextStart < 0 ? -1 : date.NextStart + last - start.Day, Precision = DatePrecision.Interval };
        return true;
    }

    private bool TryDayMonth(int first, int day, int next, out DateExpression date, out int last)
    {
        date = default;
        last = -1;
        // "5 و6 مايو", "من 5 إلى 7 مايو", "5-7 مايو": a period from the first day to the last.
        if (words.Tokens[first].Kind == TokenKind.Number && day < 0)
        {
            var folded = words.Tokens.Folded(first);
            var dash = folded.IndexOf('-');
            if (dash <= 0 || !int.TryParse(folded[..dash], NumberStyles.None, CultureInfo.InvariantCulture, out day)
                || !int.TryParse(folded[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out last))
                return false;
        }
        if (day is < 1 or > 31)
            return false;
        var at = next;
        if (at + 1 < words.Count && words.Tokens[at].Kind == TokenKind.Word && words.Tokens[at].FoldedLength <= 3 && NumberAt(at + 1) is > 0 and <= 31 and var number)
        {
            last = number;
            at += 2;
        }
        // "من السادس إلى العاشر من آذار".
        if (at + 1 < words.Count && (words.Pack.Prepositions.ContainsKey(words[at].Form) || words.Tokens[at].FoldedLength == 1) && Is(at + 1, CalendarKind.Ordinal, out var ordinal, out var upTo))
            (last, at) = (ordinal, upTo);
        else if (words[Math.Min(at, words.Count - 1)].Joined && Is(at, CalendarKind.Ordinal, out ordinal, out upTo))
            (last, at) = (ordinal, upTo);
        // "الخامس من مايو"; but "الأولى منذ ديسمبر" is the first since, not the first of December.
        if (at < words.Count && words.Pack.Words.Of >= 0 && words[at].Form == words.Pack.Words.Of)
            at++;
        if (Is(at, CalendarKind.Filler, out _, out var filler))
            at = filler;
        if (Is(at, CalendarKind.HijriMonth, out var hijri, out var end) && TryHijri(first, day, end, hijri, out date))
            return true;
        if (_today >= 0 && Is(at, CalendarKind.Unit, out var unit, out end) && unit == 3)
        {
            var shift = Is(end, CalendarKind.Last, out _, out var edge) ? -1 : Is(end, CalendarKind.Next, out _, out edge) ? 1 : Is(end, CalendarKind.This, out _, out edge) ? 0 : 2;
            if (shift == 2)
                return TryDay(first, end, DateOnly.FromDayNumber(_today).Year, DateOnly.FromDayNumber(_today).Month, day, DateBasis.Relative, out date);
            var of = DateOnly.FromDayNumber(_today).AddMonths(shift);
            return TryDay(first, edge, of.Year, of.Month, day, DateBasis.Relative, out date);
        }
        if (!Is(at, CalendarKind.Month, out var month, out end))
            return false;
        end = SkipSecondMonthName(end);
        if (YearAfter(end, out var year, out var yearEnd))
            return TryDay(first, yearEnd, year, month, day, DateBasis.Explicit, out date);
        if (_today < 0)
            return _year > 0 && TryDay(first, end, _year, month, day, DateBasis.Nearest, out date);
        var today = DateOnly.FromDayNumber(_today);
        if (Is(end, CalendarKind.Next, out _, out var after))
            return TryDay(first, after, month < today.Month || (month == today.Month && day < today.Day) ? today.Year + 1 : today.Year, month, day, DateBasis.Relative, out date);
        var thisYear = TryDay(first, end, today.Year, month, day, DateBasis.Nearest, out date);
        if (Is(end, CalendarKind.Last, out _, out after) || Is(end, CalendarKind.This, out _, out after))
        {
            if (thisYear && date.StartDay <= _today + (Is(end, CalendarKind.This, out _, out _) ? 31 : 0))
            {
                date = date with { End = after };
                return true;
            }
            return TryDay(first, after, today.Year - 1, month, day, DateBasis.Relative, out date);
        }
        if (!thisYear)
            return TryDay(first, end, today.Year - 1, month, day, DateBasis.Nearest, out date);
        // Without a year the nearer of the past and the coming day is meant, the past for what happened.
        if (date.StartDay > _today && TryDay(first, end, today.Year - 1, month, day, DateBasis.Nearest, out var before))
            date = date.StartDay - _today < 150 ? date with { NextStart = -1 } : before with { NextStart = date.StartDay, NextEnd = date.EndDay };
        else if (date.StartDay < _today && TryDay(first, end, today.Year + 1, month, day, DateBasis.Nearest, out var later))
            date = date with { NextStart = later.StartDay, NextEnd = later.EndDay };
        return true;
    }

    // "مايو/أيار" and "مايو (أيار)" name one month twice.
    private int SkipSecondMonthName(int end)
    {
        if (words.IsMark(end, '/') && Is(end + 1, CalendarKind.Month, out _, out var after))
            return after;
        if (words.IsMark(end, '(') && Is(end + 1, CalendarKind.Month, out _, out after) && words.IsMark(after, ')'))
            return after + 1;
        return end;
    }

    private bool YearAfter(int token, out int year, out int end)
    {
        var at = token;
        if (at < words.Count && words.Tokens[at].Kind == TokenKind.Mark && words.Tokens[at].Final is '،' or ',')
            at++;
        if (at < words.Count && words.Pack.Prepositions.ContainsKey(words[at].Form))
            at++;
        if (Is(at, CalendarKind.Unit, out var unit, out var after) && unit == 4)
            at = after;
        year = YearAt(at);
        end = at + 1;
        if (year is > 0 and < 1700 && Is(end, CalendarKind.Era, out var era, out after) && era == 2)
            year = -1;
        return year >= 1700;
    }

    private bool TryHijri(int first, int day, int end, int month, out DateExpression date, int year = -1)
    {
        date = default;
        if (year < 0 && (year = YearAt(end)) > 0)
            end++;
        if (month is < 1 or > 12)
            return false;
        if (Is(end, CalendarKind.Era, out _, out var after))
            end = after;
        if (year < 0)
        {
            if (_today < 0 || day < 0)
                return false;
            var today = DateOnly.FromDayNumber(_today).ToDateTime(TimeOnly.MinValue);
            if (today < Hijri.MinSupportedDateTime || today > Hijri.MaxSupportedDateTime)
                return false;
            year = Hijri.GetYear(today);
        }
        if (year is < 1318 or > 1500)
            return false;
        var from = day > 0 ? day : 1;
        if (from > Hijri.GetDaysInMonth(year, month))
            return false;
        var start = DateOnly.FromDateTime(Hijri.ToDateTime(year, month, from, 0, 0, 0, 0)).DayNumber;
        date = day > 0 ? new DateExpression(first, end, start, start, DatePrecision.Day, DateBasis.Explicit)
            : new DateExpression(first, end, start, start + Hijri.GetDaysInMonth(year, month) - 1, DatePrecision.Month, DateBasis.Explicit);
        return true;
    }

    private bool TryMonth(int first, int end, int month, out DateExpression date)
    {
        date = default;
        end = SkipSecondMonthName(end);
        if (YearAfter(end, out var year, out var yearEnd))
            return Month(first, yearEnd, year, month, DateBasis.Explicit, out date);
        if (_today < 0)
            return _year > 0 && Month(first, end, _year, month, DateBasis.Nearest, out date);
        var today = DateOnly.FromDayNumber(_today);
        if (Is(end, CalendarKind.Last, out _, out var after))
            return Month(first, after, month >= today.Month ? today.Year - 1 : today.Year, month, DateBasis.Relative, out date);
        if (Is(end, CalendarKind.Next, out _, out after))
            return Month(first, after, month <= today.Month ? today.Year + 1 : today.Year, month, DateBasis.Relative, out date);
        if (Is(end, CalendarKind.This, out _, out after))
            return Month(first, after, today.Year, month, DateBasis.Relative, out date);
        var past = month > today.Month ? today.Year - 1 : today.Year;
        var coming = month < today.Month ? today.Year + 1 : today.Year;
        if (!Month(first, end, past, month, DateBasis.Nearest, out date))
            return false;
        Month(first, end, coming, month, DateBasis.Nearest, out var next);
        date = date with { NextStart = next.StartDay, NextEnd = next.EndDay };
        return true;
    }

    private static bool Month(int first, int end, int year, int month, DateBasis basis, out DateExpression date)
    {
        date = default;
        if (year is < 1 or > 9998)
            return false;
        var start = new DateOnly(year, month, 1);
        date = new DateExpression(first, end, start.DayNumber, start.AddMonths(1).DayNumber - 1, DatePrecision.Month, basis);
        return true;
    }

    private static bool Year(int first, int end, int year, out DateExpression date)
    {
        date = default;
        if (year is < 1 or > 9998)
            return false;
        date = new DateExpression(first, end, new DateOnly(year, 1, 1).DayNumber, new DateOnly(year, 12, 31).DayNumber, DatePrecision.Year, DateBasis.Explicit);
        return true;
    }

    // "الأسبوع الماضي", "الشهر المقبل", "العام الجاري", "عام 2023".
    private bool TryUnit(int first, int token, int end, int unit, out DateExpression date)
    {
        date = default;
        if (unit == 4 && YearAt(end) is >= 1300 and var year)
            return year < 1700 ? HijriYear(first, end + 1, year, out date) : Year(first, end + 1, year, out date);
        if (_today < 0 && (_year <= 0 || unit != 4))
            return false;
        if (Is(end, CalendarKind.Last, out _, out var after))
            return Period(first, after, unit, -1, out date);
        if (Is(end, CalendarKind.Next, out _, out after))
            return Period(first, after, unit, 1, out date);
        if (Is(end, CalendarKind.This, out _, out after))
            return Period(first, after, unit, 0, out date);
        // "الأيام القليلة المقبلة": a vague adjective stands between.
        if (end + 1 < words.Count && words[end].Is(Lex.Adjective) && (Is(end + 1, CalendarKind.Next, out _, out after) || Is(end + 1, CalendarKind.Last, out _, out after)))
            return Period(first, after, unit, Is(end + 1, CalendarKind.Next, out _, out _) ? 1 : -1, out date);
        return false;
    }

    private bool TryUnitAfterThis(int first, int next, out DateExpression date)
    {
        date = default;
        if (_today < 0 || !Is(next, CalendarKind.Unit, out var unit, out var end) || unit == 1)
            return false;
        return Period(first, end, unit, 0, out date);
    }

    private static bool HijriYear(int first, int end, int year, out DateExpression date)
    {
        date = default;
        if (year is < 1318 or > 1499)
            return false;
        var start = DateOnly.FromDateTime(Hijri.ToDateTime(year, 1, 1, 0, 0, 0, 0)).DayNumber;
        var last = DateOnly.FromDateTime(Hijri.ToDateTime(year + 1, 1, 1, 0, 0, 0, 0)).DayNumber - 1;
        date = new DateExpression(first, end, start, last, DatePrecision.Year, DateBasis.Explicit);
        return true;
    }

    private bool Period(int first, int end, int unit, int shift, out DateExpression date)
    {
        var today = _today < 0 ? new DateOnly(_year, 1, 1) : DateOnly.FromDayNumber(_today);
        switch (unit)
        {
            case 1:
                date = new DateExpression(first, end, shift < 0 ? _today - 10 : _today, shift > 0 ? _today + 10 : _today, DatePrecision.Interval, DateBasis.Relative);
                return true;
            case 2:
                // The week runs from Sunday in the Arab press.
                var sunday = _today - ((_today + 1) % 7 + 7) % 7 + 7 * shift;
                date = new DateExpression(first, end, sunday, sunday + 6, DatePrecision.Week, DateBasis.Relative);
                return true;
            case 3:
                var month = today.AddMonths(shift);
                return Month(first, end, month.Year, month.Month, DateBasis.Relative, out date);
            case 4:
                var found = Year(first, end, today.Year + shift, out date);
                date = date with { Basis = DateBasis.Relative };
                return found;
            default:
                date = default;
                return false;
        }
    }

    // "نهاية العام الماضي", "مطلع مايو", "منتصف 2023".
    private bool TryPartOf(int first, int next, CalendarKind part, out DateExpression date)
    {
        date = default;
        if (next >= words.Count)
            return false;
        if (words[next].Is(Lex.Preposition))
            next++;
        if (!(YearAt(next) is >= 1700 and var year ? Year(first, next + 1, year, out date) : next < words.Count && TryRead(next, out date)))
            return false;
        var length = date.EndDay - date.StartDay + 1;
        if (length < 5)
            return false;
        // A year's end is its last month, a month's all after its twentieth day; of other periods a third.
        var share = length > 300 ? 31 : length is >= 28 and <= 31 ? (part == CalendarKind.End ? length - 20 : 10) : Math.Max(2, length / 3);
        date = part switch
        {
            CalendarKind.Beginning => date with { EndDay = date.StartDay + share - 1 },
            CalendarKind.End => date with { StartDay = date.EndDay - share + 1 },
            _ => date with { StartDay = date.StartDay + share, EndDay = date.EndDay - share },
        };
        date = date with { First = first, Precision = DatePrecision.Interval };
        return true;
    }

    // "قبل يومين", "قبل ثلاثة أشهر", "بعد 10 أيام".
    private bool TryCountOfUnits(int first, int direction, int next, out DateExpression date)
    {
        date = default;
        if (_today < 0 || direction == 0)
            return false;
        if (!TryCount(next, out var count, out var unit, out var end) || unit is 0 or 6 or 7)
            return false;
        // "خلال عام 2023" counts nothing.
        if (YearAt(end) > 0)
            return false;
        if (Is(end, CalendarKind.Next, out _, out var after) || Is(end, CalendarKind.Last, out _, out after))
        {
            direction = Is(end, CalendarKind.Next, out _, out _) ? 1 : -1;
            end = after;
            var edge = Shift(_today, unit, direction * count);
            date = new DateExpression(first, end, Math.Min(_today, edge), Math.Max(_today, edge), DatePrecision.Interval, DateBasis.Relative);
            return true;
        }
        if (count == 1 && unit == 1 && direction > 0)
            return false;
        var day = Shift(_today, unit, direction * count);
        date = unit switch
        {
            1 => new DateExpression(first, end, day, day, DatePrecision.Day, DateBasis.Relative),
            2 => new DateExpression(first, end, day - 3, day + 3, DatePrecision.Week, DateBasis.Relative),
            _ => default,
        };
        // Counted in months and years, the calendar's month or year is meant.
        var (year, month) = (DateOnly.FromDayNumber(day).Year, DateOnly.FromDayNumber(day).Month);
        if (unit == 3)
            return Month(first, end, year, month, DateBasis.Relative, out date);
        if (unit > 3 && Year(first, end, year, out date))
            date = date with { Basis = DateBasis.Relative };
        return true;
    }

    /// <summary>Reads "two days", "3 months", "nearly two years": a number and a unit as <see cref="CalendarKind.Unit"/> counts them.</summary>
    public bool TryCount(int token, out int count, out int unit, out int end)
    {
        count = 1;
        if (Is(token, CalendarKind.Almost, out _, out end) || Is(token, CalendarKind.MoreThan, out _, out end))
            token = end;
        if (Is(token, CalendarKind.DualUnit, out unit, out end))
        {
            count = 2;
            return true;
        }
        if (NumberAt(token) is > 0 and < 500 and var digits)
        {
            count = digits;
            token++;
        }
        else if (Is(token, CalendarKind.Number, out var value, out end))
        {
            count = value;
            token = end;
            // "ستة وعشرين": units, then tens joined to them.
            if (count < 10 && token < words.Count && words[token].Joined && Is(token, CalendarKind.Number, out value, out end) && value is >= 20 and < 100)
            {
                count += value;
                token = end;
            }
        }
        else if (Is(token, CalendarKind.Several, out _, out end))
        {
            count = 3;
            token = end;
        }
        return Is(token, CalendarKind.Unit, out unit, out end);
    }

    /// <summary>A day moved by units.</summary>
    public static int Shift(int day, int unit, int count)
    {
        var date = DateOnly.FromDayNumber(Math.Clamp(day, 400_000, 3_000_000));
        return unit switch
        {
            1 => date.DayNumber + count,
            2 => date.DayNumber + 7 * count,
            3 => date.AddMonths(Math.Clamp(count, -12000, 12000)).DayNumber,
            4 => date.AddYears(Math.Clamp(count, -1000, 1000)).DayNumber,
            5 => date.AddYears(Math.Clamp(10 * count, -1000, 1000)).DayNumber,
            _ => date.DayNumber,
        };
    }
}
