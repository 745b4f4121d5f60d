using FluentAssertions;
using GeoPolDomain.Reporting.Drawing;
using NodaTime;

namespace GeoPolDomain.Reporting.Tests.Drawing;

public class TimeScaleTests
{
    private static readonly TimeScale Year = new(new(2017, 1, 1), new(2017, 12, 31), 100, 465);

    [Fact]
    public void A_day_takes_its_share_of_the_line()
    {
        Year.StartOf(new LocalDate(2017, 1, 1)).Should().Be(100);
        Year.EndOf(new LocalDate(2017, 1, 1)).Should().BeApproximately(101, 1e-9);
        Year.EndOf(new LocalDate(2017, 12, 31)).Should().BeApproximately(465, 1e-9);
    }

    [Fact]
    public void A_day_outside_the_line_is_placed_at_its_nearer_end()
    {
        Year.StartOf(new LocalDate(1990, 5, 5)).Should().Be(100);
        Year.EndOf(new LocalDate(1990, 5, 5)).Should().Be(100);
        Year.EndOf(new LocalDate(2020, 5, 5)).Should().BeApproximately(465, 1e-9);
    }

    [Theory]
    [InlineData("1945-01-01", "2025-12-31", 60, "1950 1960 1970 1980 1990 2000 2010 2020")]
    [InlineData("1991-12-21", "2017-06-30", 60, "1995 2000 2005 2010 2015")]
    [InlineData("2016-11-15", "2018-02-15", 60, "2017-01 2017-04 2017-07 2017-10 2018-01")]
    [InlineData("2017-05-20", "2017-07-20", 60, "2017-06 2017-07")]
    public void Marks_stand_at_round_dates_and_not_too_close(string first, string last, double apart, string labels)
    {
        var parse = NodaTime.Text.LocalDatePattern.Iso;
        var scale = new TimeScale(parse.Parse(first).Value, parse.Parse(last).Value, 0, 600);

        var ticks = scale.Ticks(apart).ToList();

        string.Join(' ', ticks.Select(tick => tick.Label)).Should().Be(labels);
        ticks.Zip(ticks.Skip(1), (one, next) => next.At - one.At).Should().OnlyContain(gap => gap >= apart);
    }
}
