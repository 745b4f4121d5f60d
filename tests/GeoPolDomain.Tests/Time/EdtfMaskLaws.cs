using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Fluent;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tests.Time;

/// <summary>
/// What is answered of masked digits and seasons is what all their completions say, and unknown only where they differ. The completions are
/// made here by NodaTime and by the letters of the text, without the code of the library.
/// </summary>
public class EdtfMaskLaws
{
    private static readonly ConcurrentDictionary<string, int[]> Made = new();
    private static readonly ConcurrentDictionary<string, int[]> Years = new();

    private static readonly Gen<string> Year = EdtfTexts.OneOf(
        "1946", "1946", "1947", "1944", "194X", "19XX", "19X6", "190X", "1900", "1X46", "X946", "1XX6");

    private static readonly Gen<string> Month = EdtfTexts.OneOf(
        "01", "02", "03", "06", "08", "09", "11", "12", "1X", "0X", "X2", "X1", "XX");

    private static readonly Gen<string> Day = EdtfTexts.OneOf("01", "15", "28", "29", "30", "31", "0X", "1X", "2X", "3X", "X1", "X9", "XX");

    private static readonly Gen<string> Part = Gen.Choose(21, 41).Select(code => $"{code}");

    private static readonly Gen<string> Texts = Gen.Frequency(
        (1, EdtfTexts.OneOf("1946-02-28", "1946-03-01", "1944-02-29")),
        (1, Year),
        (3, from year in Year from month in Month select $"{year}-{month}"),
        (3, from year in Year from part in Part select $"{year}-{part}"),
        (4, from year in Year from month in Month from day in Day select $"{year}-{month}-{day}"));

    private static readonly Gen<(string One, string Two)> Pairs = from one in Texts from two in Texts select (one, two);

    [Fact]
    public void Dates_with_masks_and_seasons_answer_as_all_their_completions_do()
    {
        var seen = new ConcurrentDictionary<(string, Answer), bool>();
        Law.HoldsOften(5000, Pairs, pair =>
        {
            var (ones, twos) = (DaysOf(pair.One), DaysOf(pair.Two));
            if (!EdtfDate.TryParse(pair.One, out EdtfDate? one) || !EdtfDate.TryParse(pair.Two, out EdtfDate? two))
                return ones.Length == 0 || twos.Length == 0;
            var (before, same) = (one.IsBefore(two), one.Contains(two));
            seen[("before", before)] = seen[("same", same)] = true;
            return before == Of(ones[^1] < twos[0], ones[0] < twos[^1])
                && one.IsAfter(two) == Of(ones[0] > twos[^1], ones[^1] > twos[0])
                && same == Of(ones.Length == 1 && twos.Length == 1 && ones[0] == twos[0], Meet(ones, twos));
        });
        Law.HasTried(() => seen.Should().HaveCount(6));
    }

    [Fact]
    public void Intervals_between_masked_dates_answer_as_all_their_completions_do()
    {
        var spells =
            from first in EdtfTexts.OneOf("1946-0X", "1946-X1-01", "1946-02-X1", "1946-XX-31", "194X-02", "1946-01-15")
            from last in EdtfTexts.OneOf("1946-1X", "1946-X2-02", "1946-0X-3X", "194X-03-01", "1946-02-20")
            from date in Texts
            select (First: first, Last: last, Date: date);
        Law.HoldsOften(500, spells, given =>
        {
            var both = DaysOf(given.First)
                .SelectMany(first => DaysOf(given.Last), (first, last) => (first, last))
                .Where(x => x.first <= x.last)
                .ToList();
            if (!EdtfInterval.TryParse($"{given.First}/{given.Last}", out EdtfInterval? spell))
                return both.Count == 0;
            var days = DaysOf(given.Date);
            if (days.Length == 0)
                return true;
            var (sureFirst, sureLast) = (both.Max(x => x.first), both.Min(x => x.last));
            var (from, to) = (both.Min(x => x.first), both.Max(x => x.last));
            return spell.Contains(EdtfDate.Parse(given.Date)) == Of(
                    sureFirst <= days[0] && days[^1] <= sureLast, days.Any(day => from <= day && day <= to))
                && (spell.EarliestDay, spell.SureFirstDay, spell.SureLastDay, spell.LatestDay) == (from, sureFirst, sureLast, to);
        });
    }

    [Fact]
    public void Masked_intervals_meet_cover_and_overlap_as_all_their_completions_do()
    {
        var end = EdtfTexts.OneOf(
            "1946-02-X1", "1946-02-1X", "1946-XX-01", "1946-0X-28", "1946-03-0X", "1946-X1-31", "1946-02-28", "1946-03-01", "1946-02-X9");
        var pairs = from a in end from b in end from c in end from d in end select (One: $"{a}/{b}", Two: $"{c}/{d}");
        Law.HoldsOften(500, pairs, pair =>
        {
            if (!EdtfInterval.TryParse(pair.One, out EdtfInterval? one) || !EdtfInterval.TryParse(pair.Two, out EdtfInterval? two))
                return true;
            var both = SpellsOf(pair.One).SelectMany(_ => SpellsOf(pair.Two), (x, y) => (x, y)).ToList();
            return one.Meets(two) == Judge(both, p => p.x.Last + 1 == p.y.First)
                && one.Covers(two) == Judge(both, p => p.x.First <= p.y.First && p.y.Last <= p.x.Last)
                && one.Overlaps(two) == Judge(both, p => p.x.First <= p.y.Last && p.y.First <= p.x.Last)
                && one.IsBefore(two) == Judge(both, p => p.x.Last < p.y.First);
        });
    }

    private static Answer Of(bool surely, bool possibly) => surely ? Answer.Yes : possibly ? Answer.Unknown : Answer.No;

    private static Answer Judge<T>(List<T> completions, Func<T, bool> holds) =>
        Of(completions.TrueForAll(c => holds(c)), completions.Exists(c => holds(c)));

    private static List<(int First, int Last)> SpellsOf(string text)
    {
        var sides = text.Split('/');
        return [.. from first in DaysOf(sides[0]) from last in DaysOf(sides[1]) where first <= last select (first, last)];
    }

    private static bool Meet(int[] ones, int[] twos)
    {
        var (few, many) = ones.Length < twos.Length ? (ones, twos) : (twos, ones);
        return Array.Exists(few, day => Array.BinarySearch(many, day) >= 0);
    }

    internal static int[] DaysOf(string text) => Made.GetOrAdd(text, static made =>
    {
        var parts = made.Split('-');
        var days = new SortedSet<int>();
        var years = Years.GetOrAdd(
            parts[0], static digits => [.. Enumerable.Range(0, 10000).Where(year => Fits(digits, $"{year:D4}"))]);
        foreach (var year in years)
            days.UnionWith(parts.Length == 2 && "234".Contains(parts[1][0]) ? Season(year, int.Parse(parts[1])) : Plain(year, parts));
        return [.. days];
    });

    private static IEnumerable<int> Plain(int year, string[] parts) =>
        from month in Enumerable.Range(1, 12)
        where parts.Length < 2 || Fits(parts[1], $"{month:D2}")
        let first = Number(new LocalDate(year, month, 1))
        from day in Enumerable.Range(1, CalendarSystem.Iso.GetDaysInMonth(year, month))
        where parts.Length < 3 || Fits(parts[2], $"{day:D2}")
        select first + day - 1;

    private static IEnumerable<int> Season(int year, int code)
    {
        // The first month and the length of each meaning.
        (int Month, int Length)[] meanings = code switch
        {
            21 => [(3, 3), (9, 3)],
            22 => [(6, 3), (12, 3), (0, 3)],
            23 => [(9, 3), (3, 3)],
            24 => [(12, 3), (0, 3), (6, 3)],
            25 or 31 => [(3, 3)],
            26 or 32 => [(6, 3)],
            27 or 29 => [(9, 3)],
            28 or 30 => [(12, 3), (0, 3)],
            <= 36 => [(1 + ((code - 33) * 3), 3)],
            <= 39 => [(1 + ((code - 37) * 4), 4)],
            _ => [(1 + ((code - 40) * 6), 6)],
        };
        foreach (var (month, length) in meanings)
        {
            var first = new LocalDate(year, 1, 1).PlusMonths(month - 1);
            for (var day = Number(first); day < Number(first.PlusMonths(length)); day++)
                yield return day;
        }
    }

    private static int Number(LocalDate day) => Period.DaysBetween(new LocalDate(1970, 1, 1), day);

    private static bool Fits(string pattern, string digits) =>
        pattern.Length == digits.Length && pattern.Zip(digits).All(c => c.First == 'X' || c.First == c.Second);
}
