using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Time;

/// <summary>
/// Every production of the specification (Library of Congress, 2019-02-04), level by level, with an example of each form. An example reads,
/// is written back as it was, and stands at the level at which the specification has it.
/// </summary>
public class EdtfSpecificationTests
{
    public static TheoryData<int, string, string> Productions => new()
    {
        { 0, "date: year, month and day", "1985-04-12" },
        { 0, "date: year and month", "1985-04" },
        { 0, "date: year", "1985" },
        { 0, "date and time, local", "1985-04-12T23:20:30" },
        { 0, "date and time, UTC", "1985-04-12T23:20:30Z" },
        { 0, "date and time, offset in hours", "1985-04-12T23:20:30-04" },
        { 0, "date and time, offset in hours and minutes", "1985-04-12T23:20:30+04:30" },
        { 0, "interval of years", "1964/2008" },
        { 0, "interval of months", "2004-06/2006-08" },
        { 0, "interval of days", "2004-02-01/2005-02-08" },
        { 0, "interval from a day to a month", "2004-02-01/2005-02" },
        { 0, "interval from a day to a year", "2004-02-01/2005" },
        { 0, "interval from a year to a month", "2005/2006-02" },
        { 1, "year with a letter", "Y170000002" },
        { 1, "year with a letter, negative", "Y-170000002" },
        { 1, "season: spring", "2001-21" },
        { 1, "season: summer", "2001-22" },
        { 1, "season: autumn", "2001-23" },
        { 1, "season: winter", "2001-24" },
        { 1, "qualified date: uncertain", "1984?" },
        { 1, "qualified date: approximate", "2004-06~" },
        { 1, "qualified date: both", "2004-06-11%" },
        { 1, "unspecified: year in a decade", "201X" },
        { 1, "unspecified: year in a century", "20XX" },
        { 1, "unspecified: month", "2004-XX" },
        { 1, "unspecified: day", "1985-04-XX" },
        { 1, "unspecified: month and day", "1985-XX-XX" },
        { 1, "open end, day", "1985-04-12/.." },
        { 1, "open end, month", "1985-04/.." },
        { 1, "open end, year", "1985/.." },
        { 1, "open start, day", "../1985-04-12" },
        { 1, "open start, month", "../1985-04" },
        { 1, "open start, year", "../1985" },
        { 1, "unknown end, day", "1985-04-12/" },
        { 1, "unknown end, month", "1985-04/" },
        { 1, "unknown end, year", "1985/" },
        { 1, "unknown start, day", "/1985-04-12" },
        { 1, "unknown start, month", "/1985-04" },
        { 1, "unknown start, year", "/1985" },
        { 1, "qualified interval", "1984-06-02?/2004-08-08~" },
        { 1, "negative year", "-1985" },
        { 2, "exponential year", "Y-17E7" },
        { 2, "significant digits, four-digit year", "1950S2" },
        { 2, "significant digits, year with a letter", "Y171010000S3" },
        { 2, "significant digits, exponential year", "Y3388E2S3" },
        { 2, "season of a hemisphere", "2001-25" },
        { 2, "season of the other hemisphere", "2001-32" },
        { 2, "quarter", "2001-34" },
        { 2, "quadrimester", "2001-37" },
        { 2, "semester", "2001-41" },
        { 2, "one of a set", "[1667,1668,1670..1672]" },
        { 2, "one of a set, that day or earlier", "[..1760-12-03]" },
        { 2, "one of a set, that month or later", "[1760-12..]" },
        { 2, "one of a set, mixed, open", "[1760-01,1760-02,1760-12..]" },
        { 2, "one of a set, year or month", "[1667,1760-12]" },
        { 2, "one of a set, that year or earlier", "[..1984]" },
        { 2, "all of a set", "{1667,1668,1670..1672}" },
        { 2, "all of a set, year and month", "{1960,1961-12}" },
        { 2, "all of a set, that year and earlier", "{..1984}" },
        { 2, "qualified group: month and year", "2004-06~-11" },
        { 2, "qualified group: year", "2004?-06-11" },
        { 2, "qualified components", "2004?-06-~11" },
        { 2, "qualified component: month, both", "2004-%06-11" },
        { 2, "unspecified digit of the year of a day", "156X-12-25" },
        { 2, "unspecified digits of the year of a day", "15XX-12-25" },
        { 2, "unspecified year and day", "XXXX-12-XX" },
        { 2, "unspecified digits and month", "1XXX-XX" },
        { 2, "unspecified digits of the year of a month", "1XXX-12" },
        { 2, "unspecified digit of a month", "1984-1X" },
        { 2, "qualified components of an interval", "2004-06-~01/2004-06-~20" },
    };

    [Theory]
    [MemberData(nameof(Productions))]
    public void Every_production_is_read_at_its_level_and_written_back(int level, string production, string text)
    {
        var value = EdtfValue.Parse(text);
        value.Level.Should().Be(level, production);
        var isShortOffset = text.EndsWith("-04", StringComparison.Ordinal) && text.Contains('T');
        value.ToString().Should().Be(isShortOffset ? $"{text}:00" : text, production);
        EdtfValue.Parse(value.ToString()).Should().Be(value);
    }

    [Theory]
    [InlineData("2004-06-XX/2004-07-03", 1)]
    [InlineData("?2004-06-~11", 2)]
    [InlineData("XXXX", 2)]
    [InlineData("1XXX", 2)]
    [InlineData("2004-06?-~11", 2)]
    [InlineData("2001-21?", 1)]
    [InlineData("1985-04-12T23:20:30.25Z", 0)]
    public void The_level_of_what_the_examples_do_not_show_follows_from_their_rules(string text, int level) =>
        EdtfValue.Parse(text).Level.Should().Be(level);
}
