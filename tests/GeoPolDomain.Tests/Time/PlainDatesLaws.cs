using FsCheck;
using FsCheck.Fluent;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tests.Time;

/// <summary>The short way to read a date says what the long way says, and leaves everything else to the long way.</summary>
public class PlainDatesLaws
{
    private const int Many = 20_000;

    [Theory]
    [InlineData(0)]
    [InlineData(1896)]
    [InlineData(1999)]
    [InlineData(2396)]
    [InlineData(9992)]
    public void Every_day_month_and_year_is_read_in_the_short_way(int from)
    {
        for (var year = from; year < from + 8; year++)
        {
            Agrees($"{year:D4}").Should().BeTrue();
            for (var month = 1; month <= 12; month++)
            {
                Agrees($"{year:D4}-{month:D2}").Should().BeTrue();
                for (var day = 1; day <= CalendarSystem.Iso.GetDaysInMonth(year == 0 ? 2000 : year, month); day++)
                    Agrees($"{year:D4}-{month:D2}-{day:D2}").Should().BeTrue();
            }
        }
    }

    [Theory]
    [InlineData("2017-00")]
    [InlineData("2017-13")]
    [InlineData("2017-21")]
    [InlineData("2017-02-29")]
    [InlineData("2017-04-31")]
    [InlineData("2017-04-00")]
    [InlineData("2017/04")]
    [InlineData("2017-4-1")]
    [InlineData("2017-06-22?")]
    [InlineData("201X-06-22")]
    [InlineData("-017-06-22")]
    [InlineData("\u06F2017")]
    [InlineData("")]
    public void Another_text_is_left_to_the_long_way(string text) => PlainDates.TryRead(text, out EdtfDate? _).Should().BeFalse();

    [Fact]
    public void A_text_close_to_a_date_means_the_same_in_both_ways() => Law.Holds(Many, Close(Plain), Agrees);

    [Fact]
    public void A_text_close_to_an_interval_means_the_same_in_both_ways()
    {
        var read = 0;
        Law.Holds(Many, Close(from start in Side from end in Side select $"{start}/{end}"), text =>
        {
            if (!PlainDates.TryRead(text, out EdtfInterval? quick))
                return true;
            read++;
            var sides = text.Split('/');
            return Extent.Between(DaysOf(sides[0], DayNumber.NoFirst), DaysOf(sides[1], DayNumber.NoLast)) == quick.Extent
                && IntervalParts.TryRead(text, out var parts, out _) && parts.Write(text) == quick.ToString()
                && (quick.Extent, quick.HasGaps, quick.IsUncertain, quick.IsApproximate, quick.Level)
                    == (parts.Extent, parts.HasGaps, parts.IsUncertain, parts.IsApproximate, parts.Level);
        });
        Law.HasTried(() => read.Should().BeGreaterThan(Many / 4));
    }

    private static Gen<string> Plain => Gen.OneOf(
        from year in Gen.Choose(0, 9999) select $"{year:D4}",
        from year in Gen.Choose(0, 9999) from month in Gen.Choose(0, 13) select $"{year:D4}-{month:D2}",
        from year in Gen.Choose(0, 9999)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(0, 32)
        select $"{year:D4}-{month:D2}-{day:D2}");

    private static Gen<string> Side => Gen.OneOf(Plain, Plain, Plain, EdtfTexts.OneOf("..", ""));

    // One character in three texts is another one.
    private static Gen<string> Close(Gen<string> texts) =>
        from text in texts
        from at in Gen.Choose(0, 3 * text.Length)
        from other in EdtfTexts.OneOf("0", "9", "X", "-", "/", "?", " ", ".", "T", "\u0661")
        select at < text.Length ? text[..at] + other + text[(at + 1)..] : text;

    // Whether the short way reads a date as the long way does, or leaves it.
    private static bool Agrees(string text)
    {
        if (!PlainDates.TryRead(text, out EdtfDate? quick))
            return !DateReader.TryReadPartByPart(text, out var left, out _) || !IsPlain(left);
        return DateReader.TryReadPartByPart(text, out var parts, out _)
            && PlainDates.TryRead(text, out DateParts same) && same.Equals(parts)
            && DateWriter.Write(parts, text) == quick.ToString()
            && ((long)quick.EarliestDay, (long)quick.LatestDay, quick.Precision, quick.Level, quick.IsUncertain, quick.IsApproximate)
                == (parts.Earliest, parts.Latest, parts.Precision, 0, false, false);
    }

    private static (long From, long To) DaysOf(string side, long open) => side switch
    {
        "" => (DayNumber.NoFirst, DayNumber.NoLast),
        ".." => (open, open),
        _ => DateReader.TryReadPartByPart(side, out var parts, out _) ? (parts.Earliest, parts.Latest) : throw new FormatException(side),
    };

    private static bool IsPlain(DateParts parts) =>
        Levels.Of(parts) == 0 && parts.Time is null && !parts.Year.IsNegative && !parts.Uncertain.Any && !parts.Approximate.Any;
}
