using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tests.Time;

/// <summary>What a value shows of itself: its components, its strict bounds, the days it can mean.</summary>
public class EdtfPartsTests
{
    [Fact]
    public void A_date_shows_each_component_with_its_marks_and_masks()
    {
        var parts = EdtfDate.Parse("2004?-0X-~11").Parts;
        parts.Year.Should().Be(new EdtfComponent("2004", IsMasked: false, IsUncertain: true, IsApproximate: false));
        parts.Month.Should().Be(new EdtfComponent("0X", IsMasked: true, IsUncertain: false, IsApproximate: false));
        parts.Day.Should().Be(new EdtfComponent("11", IsMasked: false, IsUncertain: false, IsApproximate: true));
        (parts.YearPart, parts.Time, parts.Offset, parts.Exponent, parts.SignificantDigits).Should().Be((null, null, null, null, null));
    }

    [Theory]
    [InlineData("2004", false, false, false)]
    [InlineData("200X", true, false, false)]
    [InlineData("2004?", false, true, false)]
    [InlineData("2004~", false, false, true)]
    [InlineData("2004%", false, true, true)]
    public void A_component_says_whether_it_is_masked_uncertain_or_approximate(string text, bool masked, bool uncertain, bool approximate)
    {
        var year = EdtfDate.Parse(text).Parts.Year;
        (year.IsMasked, year.IsUncertain, year.IsApproximate).Should().Be((masked, uncertain, approximate));
    }

    [Theory]
    [InlineData("2004", "2004-06", "2004-06")]
    [InlineData("2004-06", "2004", "2004-06")]
    [InlineData("2004-06", "2004-06", "2004-06")]
    [InlineData("2004-06", "2005", null)]
    public void The_narrower_of_two_dates_is_the_one_whose_days_are_all_days_of_the_other(string one, string other, string? narrower) =>
        EdtfDate.Narrower(EdtfDate.Parse(one), EdtfDate.Parse(other)).Should().Be(narrower is null ? null : EdtfDate.Parse(narrower));

    [Fact]
    public void Sets_are_equal_when_they_have_one_text() => Distinct.Are(
        () => EdtfSet.Parse("[1667,1668]"), () => EdtfSet.Parse("{1667,1668}"), () => EdtfSet.Parse("[1667..1668]"));

    [Fact]
    public void A_date_shows_its_season_and_its_year_as_written()
    {
        var season = EdtfDate.Parse("2001-26").Parts;
        (season.YearPart, season.Month!.Text, season.Day).Should().Be((EdtfYearPart.NorthernSummer, "26", null));
        var year = EdtfDate.Parse("Y-3388E2S3");
        (year.Parts.Year.Text, year.Parts.Exponent, year.Parts.SignificantDigits, year.Year).Should().Be(("Y-3388E2S3", 2, 3, -338800));
        EdtfDate.Parse("1950S2").Year.Should().Be(1950);
        EdtfDate.Parse("1985").Parts.Month.Should().BeNull();
    }

    [Fact]
    public void A_date_shows_its_time_of_day_with_the_fraction_and_the_offset()
    {
        var utc = EdtfDate.Parse("1985-04-12T23:20:30.25Z").Parts;
        (utc.Time, utc.Offset).Should().Be((new LocalTime(23, 20, 30, 250), Offset.Zero));
        var local = EdtfDate.Parse("1985-04-12T23:20:30").Parts;
        (local.Time, local.Offset).Should().Be((new LocalTime(23, 20, 30), null));
        EdtfDate.Parse("1985-04-12T23:20:30-03:30").Parts.Offset.Should().Be(Offset.FromHoursAndMinutes(-3, -30));
    }

    [Fact]
    public void Strict_bounds_stand_beside_the_widened_ones_and_the_reach_can_be_set()
    {
        var day = EdtfDate.Parse("2004-06-11?");
        (day.StrictEarliest, day.Earliest).Should().Be((new LocalDate(2004, 6, 11), new LocalDate(2003, 5, 10)));
        (day.StrictLatest, day.Latest).Should().Be((new LocalDate(2004, 6, 11), new LocalDate(2005, 7, 12)));
        EdtfReading.Strict.IsBefore(day, EdtfDate.Parse("2004-06-12")).Should().Be(Answer.Yes);
        EdtfReading.Strict.Contains(EdtfInterval.Parse("2004?/.."), EdtfDate.Parse("2005")).Should().Be(Answer.Yes);
        var days = new EdtfReading { Days = 3 };
        (days.Earliest(day), days.Latest(day)).Should().Be((new LocalDate(2004, 6, 8), new LocalDate(2004, 6, 14)));
        days.IsBefore(day, EdtfDate.Parse("2004-06-15")).Should().Be(Answer.Yes);
        days.IsBefore(day, EdtfDate.Parse("2004-06-14")).Should().Be(Answer.Unknown);
        (EdtfReading.Usual, default(EdtfReading)).Should().Be((new EdtfReading { Years = 1, Months = 1, Days = 1 }, EdtfReading.Strict));
        FluentActions.Invoking(() => new EdtfReading { Years = -1 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void An_interval_that_its_marks_alone_make_possible_has_no_strict_bounds_and_no_strict_answer()
    {
        var spell = EdtfInterval.Parse("2005?/2004");
        (spell.StrictEarliest, spell.StrictLatest).Should().Be((null, null));
        EdtfReading.Strict.IsBefore(spell, EdtfDate.Parse("2010")).Should().Be(Answer.Unknown);
        EdtfReading.Strict.Contains(spell, EdtfDate.Parse("2010")).Should().Be(Answer.Unknown);
        EdtfReading.Strict.Covers(spell, spell).Should().Be(Answer.Unknown);
    }

    [Theory]
    [InlineData("2004-02-2X", 10, "2004-02-20", "2004-02-29")]
    [InlineData("2004-XX-31", 7, "2004-01-31", "2004-12-31")]
    [InlineData("19XX-02-29", 24, "1904-02-29", "1996-02-29")]
    [InlineData("2005-26", 92, "2005-06-01", "2005-08-31")]
    [InlineData("2017-07-05/2017-07-06", 2, "2017-07-05", "2017-07-06")]
    [InlineData("[2017-07-05,2017-07-05,2017-07-09..2017-07-10]", 3, "2017-07-05", "2017-07-10")]
    public void The_days_that_a_value_can_mean_can_be_listed(string text, int count, string first, string last)
    {
        var days = EdtfValue.Parse(text).Enumerate(100)!.Value;
        days.Should().HaveCount(count).And.BeInAscendingOrder();
        (EdtfDate.On(days[0]).ToString(), EdtfDate.On(days[^1]).ToString()).Should().Be((first, last));
        EdtfValue.Parse(text).Enumerate(count).Should().NotBeNull();
        EdtfValue.Parse(text).Enumerate(count - 1).Should().BeNull();
    }

    [Theory]
    [InlineData("1992/..")]
    [InlineData("Y170000002")]
    [InlineData("XXXX")]
    public void Days_beyond_the_limit_are_not_listed(string text) => EdtfValue.Parse(text).Enumerate(1000).Should().BeNull();

    [Theory]
    [InlineData("1985", "1985-04", "1985-04")]
    [InlineData("1985-04-12", "1985-04", "1985-04-12")]
    [InlineData("19XX-04", "1985-04", "1985-04")]
    [InlineData("19XX-04", "1985-05", null)]
    [InlineData("1985-04", "1985-04-XX", "1985-04")]
    [InlineData("1985-XX-31", "19XX-01-31", null)]
    [InlineData("2005-26", "2005-22", "2005-26")]
    public void The_narrower_of_two_dates_says_more(string one, string other, string? narrower) =>
        EdtfDate.Narrower(EdtfDate.Parse(one), EdtfDate.Parse(other)).Should().Be(narrower is null ? null : EdtfDate.Parse(narrower));

    [Theory]
    [InlineData("1985", "1985-04", true)]
    [InlineData("19XX-01", "1946-02", false)]
    [InlineData("1985-04-?12", "1985-04-13", true)]
    public void Two_dates_can_be_equal_when_they_share_a_day(string one, string other, bool can) =>
        EdtfDate.Parse(one).CanBe(EdtfDate.Parse(other)).Should().Be(can);

    [Theory]
    [InlineData("1985/1990", "1985-04/..", false)]
    [InlineData("1985/1990", "1985-04/", true)]
    [InlineData("1985/1990", "1985-04/1990-12", true)]
    [InlineData("1985-0X/1990", "1985-1X/1990", false)]
    [InlineData("../1990", "/1990", true)]
    public void Two_intervals_can_be_equal_when_both_ends_can(string one, string other, bool can) =>
        EdtfInterval.Parse(one).CanBe(EdtfInterval.Parse(other)).Should().Be(can);
}
