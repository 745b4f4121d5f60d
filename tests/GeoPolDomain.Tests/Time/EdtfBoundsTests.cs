using GeoPolDomain.Time;
using NodaTime;
using NodaTime.Text;

namespace GeoPolDomain.Tests.Time;

/// <summary>From which day to which day a value can reach.</summary>
public class EdtfBoundsTests
{
    [Theory]
    [InlineData("1985", "1985-01-01", "1985-12-31")]
    [InlineData("1985-04", "1985-04-01", "1985-04-30")]
    [InlineData("2000-02", "2000-02-01", "2000-02-29")]
    [InlineData("1900-02", "1900-02-01", "1900-02-28")]
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30-04:00", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T00:20:30+04:30", "1985-04-12", "1985-04-12")]
    [InlineData("0000", "0000-01-01", "0000-12-31")]
    [InlineData("0000-02", "0000-02-01", "0000-02-29")]
    [InlineData("-0001", "-0001-01-01", "-0001-12-31")]
    [InlineData("-0004-02", "-0004-02-01", "-0004-02-29")]
    [InlineData("-9998-01-01", "-9998-01-01", "-9998-01-01")]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31")]
    [InlineData("199X", "1990-01-01", "1999-12-31")]
    [InlineData("19XX", "1900-01-01", "1999-12-31")]
    [InlineData("-01XX", "-0199-01-01", "-0100-12-31")]
    [InlineData("-000X", "-0009-01-01", "-0001-12-31")]
    [InlineData("XXXX", "0000-01-01", "9999-12-31")]
    [InlineData("1984-1X", "1984-10-01", "1984-12-31")]
    [InlineData("1984-0X", "1984-01-01", "1984-09-30")]
    [InlineData("1984-X1", "1984-01-01", "1984-11-30")]
    [InlineData("XXXX-12-XX", "0000-12-01", "9999-12-31")]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31")]
    [InlineData("2004-02-XX", "2004-02-01", "2004-02-29")]
    [InlineData("2001-XX-29", "2001-01-29", "2001-12-29")]
    [InlineData("2001-XX-31", "2001-01-31", "2001-12-31")]
    [InlineData("2001-0X-30", "2001-01-30", "2001-09-30")]
    [InlineData("2001-0X-3X", "2001-01-30", "2001-09-30")]
    [InlineData("19XX-02-29", "1904-02-29", "1996-02-29")]
    [InlineData("XX00-02-29", "0000-02-29", "9600-02-29")]
    [InlineData("-XXX1-XX-31", "-9991-01-31", "-0001-12-31")]
    [InlineData("1984?", "1983-01-01", "1985-12-31")]
    [InlineData("1984%", "1982-01-01", "1986-12-31")]
    [InlineData("2004-06~", "2003-05-01", "2005-07-31")]
    [InlineData("2004-01~", "2002-12-01", "2005-02-28")]
    [InlineData("2004-06-11%", "2002-04-09", "2006-08-13")]
    [InlineData("2004-03-01?", "2003-01-31", "2005-04-02")]
    [InlineData("2004-06~-11", "2003-05-11", "2005-07-11")]
    [InlineData("2004-01-~31", "2004-01-30", "2004-02-01")]
    [InlineData("2004-~01-31", "2003-12-31", "2004-02-29")]
    [InlineData("2004?-02-29", "2003-02-28", "2005-02-28")]
    [InlineData("2004?-06-~11", "2003-06-10", "2005-06-12")]
    [InlineData("2004?-06~", "2002-05-01", "2006-07-31")]
    [InlineData("2004-~06-%11", "2004-05-09", "2004-07-13")]
    [InlineData("2004-03-?01", "2004-02-29", "2004-03-02")]
    [InlineData("2004-?06-?11", "2004-05-10", "2004-07-12")]
    [InlineData("?2004-?06-?11", "2003-05-10", "2005-07-12")]
    [InlineData("2004-~06", "2004-05-01", "2004-07-31")]
    [InlineData("2001-~26", "2001-03-01", "2001-11-30")]
    [InlineData("0000?", "-0001-01-01", "0001-12-31")]
    [InlineData("199X~", "1980-01-01", "2009-12-31")]
    [InlineData("19XX?", "1800-01-01", "2099-12-31")]
    [InlineData("19X5?", "1904-01-01", "1996-12-31")]
    [InlineData("1984-1X~", "1983-09-01", "1986-01-31")]
    [InlineData("1950S2", "1900-01-01", "1999-12-31")]
    [InlineData("1950S3", "1950-01-01", "1959-12-31")]
    [InlineData("1950S4", "1950-01-01", "1950-12-31")]
    [InlineData("-0195S2", "-0199-01-01", "-0100-12-31")]
    [InlineData("-0005S3", "-0009-01-01", "-0001-12-31")]
    [InlineData("1950S2~", "1800-01-01", "2099-12-31")]
    [InlineData("Y19E2", "1900-01-01", "1900-12-31")]
    [InlineData("Y19E2S1", "1000-01-01", "1999-12-31")]
    [InlineData("9999?", "9998-01-01", null)]
    public void A_date_reaches_from_its_first_possible_day_to_its_last(string text, string? earliest, string? latest) =>
        Reaches(text, earliest, latest);

    [Theory]
    [InlineData("2001-21", "2001-03-01", "2001-11-30")]
    [InlineData("2001-22", "2000-12-01", "2002-02-28")]
    [InlineData("2001-23", "2001-03-01", "2001-11-30")]
    [InlineData("2003-24", "2002-12-01", "2004-02-29")]
    [InlineData("2001-25", "2001-03-01", "2001-05-31")]
    [InlineData("2001-26", "2001-06-01", "2001-08-31")]
    [InlineData("2001-27", "2001-09-01", "2001-11-30")]
    [InlineData("2001-28", "2000-12-01", "2002-02-28")]
    [InlineData("2001-29", "2001-09-01", "2001-11-30")]
    [InlineData("2001-30", "2000-12-01", "2002-02-28")]
    [InlineData("2001-31", "2001-03-01", "2001-05-31")]
    [InlineData("2001-32", "2001-06-01", "2001-08-31")]
    [InlineData("2001-33", "2001-01-01", "2001-03-31")]
    [InlineData("2001-34", "2001-04-01", "2001-06-30")]
    [InlineData("2018-35", "2018-07-01", "2018-09-30")]
    [InlineData("2001-36", "2001-10-01", "2001-12-31")]
    [InlineData("2001-37", "2001-01-01", "2001-04-30")]
    [InlineData("2001-38", "2001-05-01", "2001-08-31")]
    [InlineData("2001-39", "2001-09-01", "2001-12-31")]
    [InlineData("2001-40", "2001-01-01", "2001-06-30")]
    [InlineData("2001-41", "2001-07-01", "2001-12-31")]
    [InlineData("2001-26~", "2000-03-01", "2002-11-30")]
    [InlineData("2001-33%", "1998-07-01", "2003-09-30")]
    [InlineData("2001-38?", "2000-01-01", "2002-12-31")]
    [InlineData("2001-41?", "2000-01-01", "2003-06-30")]
    [InlineData("2001?-36", "2000-10-01", "2002-12-31")]
    [InlineData("200X-40", "2000-01-01", "2009-06-30")]
    public void A_part_of_a_year_reaches_over_whole_months(string text, string earliest, string latest) => Reaches(text, earliest, latest);

    [Theory]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31")]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31")]
    [InlineData("1985-04-12/..", "1985-04-12", null)]
    [InlineData("1985-04/", "1985-04-01", null)]
    [InlineData("../1985", null, "1985-12-31")]
    [InlineData("/1985-04", null, "1985-04-30")]
    [InlineData("1984?/2004%", "1983-01-01", "2006-12-31")]
    [InlineData("2004-06-~01/2004-06-~20", "2004-05-31", "2004-06-21")]
    [InlineData("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31")]
    [InlineData("[1760-12,1667~]", "1666-01-01", "1760-12-31")]
    [InlineData("[..1984]", null, "1984-12-31")]
    [InlineData("{1760-12..}", "1760-12-01", null)]
    [InlineData("{1960,1961-12}", "1960-01-01", "1961-12-31")]
    public void Intervals_and_sets_reach_over_all_they_hold(string text, string? earliest, string? latest) =>
        Reaches(text, earliest, latest);

    [Theory]
    [InlineData("Y170000002")]
    [InlineData("Y-170000002")]
    [InlineData("Y10000")]
    [InlineData("Y-999999999999999")]
    [InlineData("-9999")]
    [InlineData("Y10000/Y20000")]
    [InlineData("Y-17E7")]
    [InlineData("Y171010000S3")]
    [InlineData("Y999999999999999S1%")]
    [InlineData("[Y-10000,Y10000]")]
    public void Beyond_the_years_that_NodaTime_holds_there_are_no_bounds(string text) => Reaches(text, null, null);

    [Fact]
    public void A_date_made_of_numbers_is_the_date_read_from_text()
    {
        EdtfDate.On(new LocalDate(2017, 6, 22)).Should().Be(EdtfDate.Parse("2017-06-22"));
        EdtfDate.On(LocalDate.MinIsoValue).Should().Be(EdtfDate.Parse("-9998-01-01"));
        EdtfDate.On(new LocalDate(2017, 6, 9, CalendarSystem.Julian)).Should().Be(EdtfDate.Parse("2017-06-22"));
        EdtfDate.InMonth(2009, 6).Should().Be(EdtfDate.Parse("2009-06"));
        EdtfDate.InMonth(-44, 3).Should().Be(EdtfDate.Parse("-0044-03"));
        EdtfDate.InYear(476).Should().Be(EdtfDate.Parse("0476"));
        EdtfDate.InYear(0).Should().Be(EdtfDate.Parse("0000"));
        EdtfDate.InYear(-12345).Should().Be(EdtfDate.Parse("Y-12345"));
        EdtfDate.InYear(999_999_999_999_999).ToString().Should().Be("Y999999999999999");
    }

    [Fact]
    public void A_date_is_not_made_of_numbers_that_are_none()
    {
        FluentActions.Invoking(() => EdtfDate.InMonth(2009, 13)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => EdtfDate.InMonth(2009, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => EdtfDate.InMonth(10000, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => EdtfDate.InMonth(-10000, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => EdtfDate.InYear(1_000_000_000_000_000)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => EdtfDate.InYear(long.MinValue)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void An_index_sees_bounds_as_days_since_1970_and_the_lack_of_one_as_the_farthest_number()
    {
        (EdtfDate.Parse("1970-01-02").EarliestDay, EdtfDate.Parse("1969-12-31").LatestDay).Should().Be((1, -1));
        EdtfInterval.Parse("../1970-01-01").EarliestDay.Should().Be(int.MinValue);
        EdtfInterval.Parse("1970-01-01/").LatestDay.Should().Be(int.MaxValue);
        EdtfDate.Parse("Y170000002").LatestDay.Should().BeLessThan(int.MaxValue).And.BeGreaterThan(2_000_000_000);
        EdtfDate.Parse("Y-170000002").EarliestDay.Should().BeGreaterThan(int.MinValue).And.BeLessThan(-2_000_000_000);
    }

    [Theory]
    [InlineData("1970-01-02/1970-01-05", 1, 4)]
    [InlineData("1970-01-~02/1970-01-%05", 2, 2)]
    [InlineData("1970-01/1970-03", 30, 59)]
    [InlineData("1970-01-02/..", 1, int.MaxValue)]
    [InlineData("1970-01-02/", 1, 1)]
    [InlineData("../1970-01-02", int.MinValue, 1)]
    [InlineData("/1970-01-02", 1, 1)]
    [InlineData("1970-01-XX/1970-01-05", 4, 4)]
    public void An_index_sees_the_days_surely_inside_an_interval(string text, int first, int last) =>
        (EdtfInterval.Parse(text).SureFirstDay, EdtfInterval.Parse(text).SureLastDay).Should().Be((first, last));

    private static void Reaches(string text, string? earliest, string? latest) =>
        (EdtfValue.Parse(text).Earliest, EdtfValue.Parse(text).Latest).Should().Be((Day(earliest), Day(latest)));

    private static LocalDate? Day(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).Value;
}
