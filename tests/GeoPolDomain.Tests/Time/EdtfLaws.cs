using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tests.Time;

/// <summary>What holds of every value, tried on many and against the slow but plain way to say it.</summary>
public class EdtfLaws
{
    private const int Many = 2000;

    [Fact]
    public void A_date_reads_back_as_what_was_written() =>
        ReadsBack(Gen.OneOf(EdtfTexts.Date, EdtfTexts.DateTime), EdtfDate.Parse, everyText: true);

    [Fact]
    public void An_interval_reads_back_as_what_was_written() => ReadsBack(EdtfTexts.Interval, EdtfInterval.Parse, everyText: false);

    [Fact]
    public void A_set_reads_back_as_what_was_written() => ReadsBack(EdtfTexts.Set, EdtfSet.Parse, everyText: false);

    [Fact]
    public void Masked_dates_reach_from_the_first_to_the_last_real_day_that_fits()
    {
        var pair = EdtfTexts.OneOf("XX", "0X", "1X", "2X", "3X", "X1", "X2", "X9", "29", "30", "31", "02", "11");
        var texts =
            from year in EdtfTexts.OneOf("199X", "19XX", "19X1", "190X", "2004", "1900", "00XX", "-00XX", "-009X", "200X", "-0004", "99XX")
            from month in pair
            from day in pair
            select $"{year}-{month}-{day}";
        var years = (
            from year in Enumerable.Range(-100, 10100)
            select (Number: year, Text: $"{(year < 0 ? "-" : "")}{Math.Abs(year):D4}")).ToList();
        var fitting = 0;
        Law.Holds(150, texts, text =>
        {
            var ofYears = new[] { 2003, 2004 }.Select(DaysOf)
                .Select(days => days.Where(day => Fits(text[^5..], $"{day.Month:D2}-{day.Day:D2}")).ToList()).ToList();
            var days = (
                from year in years
                where Fits(text[..^6], year.Text)
                from day in ofYears[CalendarSystem.Iso.IsLeapYear(year.Number) ? 1 : 0]
                select new LocalDate(year.Number, day.Month, day.Day)).ToList();
            fitting += days.Count > 0 ? 1 : 0;
            return days.Count == 0
                ? !EdtfDate.TryParse(text, out EdtfDate? _)
                : (EdtfDate.Parse(text).Earliest, EdtfDate.Parse(text).Latest) == (days[0], days[^1]);
        });
        Law.HasTried(() => fitting.Should().BeInRange(30, 149, "both kinds must have been tried"));

        static IEnumerable<LocalDate> DaysOf(int year) =>
            Enumerable.Range(0, CalendarSystem.Iso.GetDaysInYear(year)).Select(new LocalDate(year, 1, 1).PlusDays);
    }

    [Fact]
    public void A_plain_date_reaches_over_its_day_month_or_year_as_NodaTime_counts_them()
    {
        var day = Gen.Choose(0, 3652424).Select(d => new LocalDate(0, 1, 1).PlusDays(d));
        Law.Holds(Many, day, d =>
        {
            var year = EdtfDate.Parse($"{d.Year:D4}");
            var month = EdtfDate.Parse($"{d.Year:D4}-{d.Month:D2}");
            var same = EdtfDate.Parse($"{d.Year:D4}-{d.Month:D2}-{d.Day:D2}");
            return (year.Earliest, year.Latest) == (new LocalDate(d.Year, 1, 1), new LocalDate(d.Year, 12, 31))
                && (month.Earliest, month.Latest) == (d.With(DateAdjusters.StartOfMonth), d.With(DateAdjusters.EndOfMonth))
                && (same.Earliest, same.Latest) == (d, d)
                && (year.Precision, month.Precision, same.Precision) == (EdtfPrecision.Year, EdtfPrecision.Month, EdtfPrecision.Day)
                && new[] { year, month, same }.SequenceEqual([EdtfDate.InYear(d.Year), EdtfDate.InMonth(d.Year, d.Month), EdtfDate.On(d)])
                && same.EarliestDay == Period.DaysBetween(new LocalDate(1970, 1, 1), d);
        });
    }

    [Fact]
    public void Each_component_moves_the_bounds_by_one_unit_for_each_mark_that_it_carries()
    {
        var mark = EdtfTexts.OneOf("", "", "?", "~", "%");
        var texts =
            from day in Gen.Choose(-1000000, 1000000)
            from a in mark
            from b in mark
            from c in mark
            from d in mark
            from e in mark
            from f in mark
            let text = new LocalDate(1970, 1, 1).PlusDays(day).ToString("uuuu'|'MM'|'dd", CultureInfo.InvariantCulture).Split('|')
            select (Day: day, Marks: new[] { a, b, c, d, e, f }, Text: $"{a}{text[0]}{b}-{c}{text[1]}{d}-{e}{text[2]}{f}");
        Law.Holds(Many, texts, given =>
        {
            var date = EdtfDate.Parse(given.Text);
            var marks = given.Marks;
            var years = Count(marks[0], marks[1], marks[3], marks[5]);
            var (months, days) = (Count(marks[2], marks[3], marks[5]), Count(marks[4], marks[5]));
            var day = new LocalDate(1970, 1, 1).PlusDays(given.Day);
            var possible =
                from y in Enumerable.Range(-years, (2 * years) + 1)
                from m in Enumerable.Range(-months, (2 * months) + 1)
                from d in Enumerable.Range(-days, (2 * days) + 1)
                select day.PlusMonths((12 * y) + m).PlusDays(d);
            return (date.Earliest, date.Latest) == (possible.Min(), possible.Max());
        });

        // A component carries the mark at its left, and all marks at the right of itself and of what follows it.
        static int Count(params string[] marks) => "?~".Count(sign => marks.Any(mark => mark.Contains(sign) || mark == "%"));
    }

    [Fact]
    public void A_mark_never_narrows()
    {
        var shapes =
            from year in EdtfTexts.OneOf("2004", "199X", "19XX", "19X5", "1XX6", "-0001")
            from finer in EdtfTexts.OneOf("", "-06", "-1X", "-22", "-28", "-36", "-06-11", "-02-29", "-XX-31", "-0X-3X")
            from marks in EdtfTexts.OneOf("", "", "?", "~", "%").ArrayOf(6)
            from place in Gen.Choose(0, 5)
            from more in EdtfTexts.OneOf("?", "~", "%")
            from probe in EdtfTexts.Date
            let parts = (year + finer).TrimStart('-').Split('-')
            select (Parts: parts, Sign: year[..1].TrimStart('1', '2'), Marks: marks, Place: place, More: more, Probe: probe);
        Law.Holds(Many, shapes, given =>
        {
            string[] marks = [.. given.Marks], added = [.. given.Marks];
            added[given.Place] = marks[given.Place] == "" || marks[given.Place] == given.More ? given.More : "%";
            if (!EdtfDate.TryParse(Spell(given.Sign, given.Parts, marks), out EdtfDate? less))
                return true;
            var (more, probe) = (EdtfDate.Parse(Spell(given.Sign, given.Parts, added)), EdtfDate.Parse(given.Probe));
            return more.EarliestDay <= less.EarliestDay && more.LatestDay >= less.LatestDay
                && less.Days.IsWithin(more.Days)
                && more.StrictEarliest == less.StrictEarliest && more.StrictLatest == less.StrictLatest
                && Keeps(more.IsBefore(probe), less.IsBefore(probe))
                && Keeps(more.IsAfter(probe), less.IsAfter(probe))
                && Keeps(more.Contains(probe), less.Contains(probe))
                && Keeps(probe.Contains(more), probe.Contains(less));
        });

        static bool Keeps(Answer more, Answer less) => more == Answer.Unknown || more == less;

        static string Spell(string sign, string[] parts, string[] marks) =>
            string.Join('-', parts.Select((part, at) => $"{marks[2 * at]}{(at == 0 ? sign : "")}{part}{marks[(2 * at) + 1]}"));
    }

    [Fact]
    public void A_total_order_sorts_all_values_and_keeps_what_is_surely_before()
    {
        var near =
            from day in Gen.Choose(1, 4)
            from hour in Gen.Choose(0, 23)
            from shape in EdtfTexts.OneOf(
                "", "T{0}:00:00", "T{0}:00:00Z", "T{0}:00:00+14:00", "T{0}:00:00-12:00", "T{0}:00:00.5Z", "/..", "?", "/2004-01-04")
            select $"2004-01-0{day}{string.Format(CultureInfo.InvariantCulture, shape, $"{hour:D2}")}";
        var values = Gen.OneOf(near, near, EdtfTexts.Date, EdtfTexts.DateTime, EdtfTexts.Interval, EdtfTexts.Set);
        var order = EdtfValue.SortOrder;
        var transitive = 0;
        Law.Holds(5 * Many, values.ArrayOf(3), texts =>
        {
            if (texts.Any(text => !EdtfValue.TryParse(text, out EdtfValue? _)))
                return true;
            var three = Array.ConvertAll(texts, text => EdtfValue.Parse(text));
            var (a, b, c) = (three[0], three[1], three[2]);
            if (a.IsBefore(b) == Answer.Yes && b.IsBefore(c) == Answer.Yes)
            {
                transitive++;
                if (a.IsBefore(c) != Answer.Yes)
                    return false;
            }

            return Math.Sign(order.Compare(a, b)) == -Math.Sign(order.Compare(b, a))
                && (order.Compare(a, b) == 0) == a.Equals(b)
                && (order.Compare(a, b) > 0 || order.Compare(b, c) > 0 || order.Compare(a, c) <= 0)
                && (a.IsBefore(b) != Answer.Yes || order.Compare(a, b) < 0);
        });
        Law.HasTried(() => transitive.Should().BeGreaterThan(100));
    }

    [Fact]
    public void Marks_at_both_sides_of_components_keep_what_they_say_when_they_are_respelled()
    {
        var mark = EdtfTexts.OneOf("", "", "?", "~", "%");
        var marks = from all in mark.ArrayOf(6) select all;
        Law.Holds(Many, marks, m =>
        {
            var date = EdtfDate.Parse($"{m[0]}2004{m[1]}-{m[2]}06{m[3]}-{m[4]}11{m[5]}").Reread();
            return "?~".All(sign =>
            {
                var (left, right) = (new[] { m[0], m[2], m[4] }, new[] { m[1], m[3], m[5] });
                var carried = Enumerable.Range(0, 3).Select(i => Has(left[i], sign) || right[i..].Any(r => Has(r, sign)));
                var found = sign == '?' ? date.Uncertain : date.Approximate;
                return carried.SequenceEqual(Enumerable.Range(0, 3).Select(found.Carries));
            });
        });

        static bool Has(string mark, char sign) => mark.Contains('%') || mark.Contains(sign);
    }

    [Fact]
    public void Before_and_after_mirror_each_other_and_never_hold_both()
    {
        var pairs = from one in EdtfTexts.Date from two in EdtfTexts.Date select (One: one, Two: two);
        Law.Holds(Many, pairs, pair =>
        {
            var (one, two) = (EdtfDate.Parse(pair.One), EdtfDate.Parse(pair.Two));
            return one.IsBefore(two) == two.IsAfter(one)
                && one.IsBefore(two).And(one.IsAfter(two)) != Answer.Yes
                && (one.IsBefore(two) != Answer.Yes || one.Contains(two) == Answer.No);
        });
    }

    private static bool Fits(string pattern, string written) =>
        pattern.Length == written.Length && pattern.Zip(written)
            .All(c => c.First == 'X' ? char.IsAsciiDigit(c.Second) : c.First == c.Second);

    private static void ReadsBack<T>(Gen<string> texts, Func<string, T> parse, bool everyText) where T : EdtfValue, ISpanParsable<T>
    {
        var read = 0;
        Law.Holds(Many, texts, text =>
        {
            if (!everyText && !T.TryParse(text, null, out _))
                return true;
            read++;
            var value = parse(text);
            var again = parse(value.ToString());
            return again.Equals(value)
                && again.ToString() == value.ToString()
                && again.GetHashCode() == value.GetHashCode()
                && (again.EarliestDay, again.LatestDay) == (value.EarliestDay, value.LatestDay)
                && (again.IsUncertain, again.IsApproximate) == (value.IsUncertain, value.IsApproximate)
                && EdtfValue.Parse(text).Equals(value);
        });
        Law.HasTried(() => read.Should().BeGreaterThan(500, "most texts made by the grammar are values"));
    }
}
