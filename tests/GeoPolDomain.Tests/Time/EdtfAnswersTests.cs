using GeoPolDomain.Time;
using NodaTime.Text;
using static GeoPolDomain.Time.Answer;

namespace GeoPolDomain.Tests.Time;

/// <summary>What can be told of two values, and what cannot.</summary>
public class EdtfAnswersTests
{
    [Theory]
    [InlineData("1985-04-12", "1985-04-13", Yes)]
    [InlineData("1985-04-12", "1985-04-12", No)]
    [InlineData("1985-04-13", "1985-04-12", No)]
    [InlineData("1985", "1985", Unknown)]
    [InlineData("1985", "1986", Yes)]
    [InlineData("1986", "1985", No)]
    [InlineData("1985", "1985-01-01", No)]
    [InlineData("1985", "1985-01-02", Unknown)]
    [InlineData("1985-12-31", "1985", No)]
    [InlineData("1985?", "1986", Unknown)]
    [InlineData("1984?", "1986", Yes)]
    [InlineData("198X", "1990", Yes)]
    [InlineData("-0500", "0001", Yes)]
    [InlineData("Y170000002", "Y170000003", Yes)]
    [InlineData("Y170000003", "Y170000002", No)]
    [InlineData("Y170000002", "Y170000002", Unknown)]
    [InlineData("Y-170000003", "Y-170000002", Yes)]
    [InlineData("Y-170000003", "1985", Yes)]
    [InlineData("1985", "Y170000003", Yes)]
    [InlineData("Y170000003", "1985", No)]
    [InlineData("Y999999999999998", "Y999999999999999", Yes)]
    [InlineData("Y-17E7", "Y-169999999", Yes)]
    [InlineData("Y17E7", "Y170000001", Yes)]
    [InlineData("Y17E7", "Y170000000", Unknown)]
    [InlineData("Y171010000S3", "Y172000000", Yes)]
    [InlineData("Y171010000S3", "Y171999999", Unknown)]
    [InlineData("Y170999999", "Y171010000S3", Yes)]
    [InlineData("1950S2", "2000", Yes)]
    [InlineData("1950S2", "1960", Unknown)]
    [InlineData("1985-04-12T10:00:00.25Z", "1985-04-12T10:00:00.5Z", Yes)]
    [InlineData("1985-04-12T10:00:00.5Z", "1985-04-12T10:00:00.50Z", No)]
    [InlineData("1985-04-12T10:00:00.999999999", "1985-04-12T10:00:01", Yes)]
    [InlineData("1985-04-12T10:00:00Z", "1985-04-12T11:00:00Z", Yes)]
    [InlineData("1985-04-12T10:00:00Z", "1985-04-12T11:00:00+02:00", No)]
    [InlineData("1985-04-13T01:00:00+04:00", "1985-04-12T23:30:00-04:00", Yes)]
    [InlineData("1985-04-12T10:00:00", "1985-04-12T10:00:01", Yes)]
    [InlineData("1985-04-12T10:00:00", "1985-04-12T10:00:00", No)]
    [InlineData("1985-04-12T10:00:00", "1985-04-12T11:00:00Z", Unknown)]
    [InlineData("1985-04-12T10:00:00", "1985-04-13T11:00:00Z", Yes)]
    [InlineData("1985-04-12T10:00:00Z", "1985-04-12", Unknown)]
    [InlineData("1985-04-12T10:00:00Z", "1985-04-13", Unknown)]
    [InlineData("1985-04-12T09:59:59Z", "1985-04-13", Yes)]
    [InlineData("1985-04-12T10:00:00Z", "1985-04-11", No)]
    [InlineData("1985-04-12", "1985-04-13T13:59:59Z", Unknown)]
    [InlineData("1985-04-12", "1985-04-13T14:00:00Z", Yes)]
    [InlineData("1985-04-12T10:00:00", "1985-04-13T00:00:00Z", Unknown)]
    [InlineData("1985-04-12T10:00:00", "1985-04-13T00:00:01Z", Yes)]
    [InlineData("1985-04-12T10:00:00Z", "1985-04-12T20:00:00", Unknown)]
    [InlineData("1985-04-12T10:00:00Z", "1985-04-13T00:00:01", Yes)]
    [InlineData("2004-06-11?", "2004-08-01", Unknown)]
    [InlineData("2004?-06-11", "2004-08-01", Unknown)]
    [InlineData("2004-06-?11", "2004-08-01", Yes)]
    [InlineData("1984/1985-04-12", "1985-04-13", Yes)]
    [InlineData("1984/1985-04-12", "1985-04-12", No)]
    [InlineData("1984/1985", "1985-04-12", Unknown)]
    [InlineData("1984/..", "1990", No)]
    [InlineData("1984/", "1990", Unknown)]
    [InlineData("1984/", "1984-01-01", No)]
    [InlineData("1983", "1984/..", Yes)]
    [InlineData("1983", "../1984", No)]
    [InlineData("1983", "/1984", Unknown)]
    [InlineData("1983", "/1982", No)]
    [InlineData("1984/1985", "1986/1987", Yes)]
    [InlineData("[1984,1986]", "1985", Unknown)]
    [InlineData("[1983,1984]", "1985", Yes)]
    [InlineData("[..1984]", "1900", Unknown)]
    [InlineData("[..1984]", "1985", Yes)]
    [InlineData("{1984,1986}", "1985", No)]
    [InlineData("{1983,1984}", "1985", Yes)]
    [InlineData("1983", "{1984,1985}", Yes)]
    [InlineData("1984-06-01", "{1983,1985}", No)]
    public void One_is_before_another_when_all_of_it_is(string text, string other, Answer before)
    {
        EdtfValue.Parse(text).IsBefore(EdtfValue.Parse(other)).Should().Be(before);
        EdtfValue.Parse(other).IsAfter(EdtfValue.Parse(text)).Should().Be(before);
    }

    [Theory]
    [InlineData("1985-04-12", "1985-04-12", Yes)]
    [InlineData("1985-04-12", "1985-04-13", No)]
    [InlineData("1985-04", "1985-04-12", Unknown)]
    [InlineData("1985-04", "1985-05-01", No)]
    [InlineData("1985-04-?12", "1985-04-13", Unknown)]
    [InlineData("1985-04-?12", "1985-04-14", No)]
    [InlineData("1985-04-12?", "1986-05-13", Unknown)]
    [InlineData("1985-04-12?", "1986-05-14", No)]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12", Yes)]
    [InlineData("Y170000002", "1985-04-12", No)]
    [InlineData("1992-05-15/2012-06-28", "1992-05-14", No)]
    [InlineData("1992-05-15/2012-06-28", "1992-05-15", Yes)]
    [InlineData("1992-05-15/2012-06-28", "2012-06-28", Yes)]
    [InlineData("1992-05-15/2012-06-28", "2012-06-29", No)]
    [InlineData("1992/2012", "1992-12-30", Unknown)]
    [InlineData("1992/2012", "1992-12-31", Yes)]
    [InlineData("1992/2012", "2012-01-01", Yes)]
    [InlineData("1992/2012", "2012-01-02", Unknown)]
    [InlineData("1992/..", "2400-01-01", Yes)]
    [InlineData("1992/", "1992-12-31", Unknown)]
    [InlineData("1992-05-15/", "1992-05-15", Yes)]
    [InlineData("1992-05-15/", "1992-05-16", Unknown)]
    [InlineData("1992-05-15/", "1992-05-14", No)]
    [InlineData("/1992-05-15", "1992-05-15", Yes)]
    [InlineData("/1992-05-15", "1992-05-14", Unknown)]
    [InlineData("../1992-05-15", "-5000-01-01", Yes)]
    [InlineData("../1992-05-15", "1992-05-16", No)]
    [InlineData("2004/2004-06-30", "2004-06-30", Yes)]
    [InlineData("2004-06/2004-06", "2004-06-30", Unknown)]
    [InlineData("[1984,1986]", "1985-01-01", No)]
    [InlineData("[1984,1986]", "1986-01-01", Unknown)]
    [InlineData("[1984-01-01,1984-01-01]", "1984-01-01", Yes)]
    [InlineData("[1984-01-01,1984-01-02]", "1984-01-01", Unknown)]
    [InlineData("[1984-01-01..1984-01-03]", "1984-01-02", Unknown)]
    [InlineData("[..1984]", "1900-01-01", Unknown)]
    [InlineData("{1984-01-01,1986}", "1984-01-01", Yes)]
    [InlineData("{1984-01-01,1986}", "1985-01-01", No)]
    [InlineData("{1984-01-01,1986}", "1986-01-01", Unknown)]
    [InlineData("{1984-01-01..1984-01-03}", "1984-01-02", Yes)]
    [InlineData("{1984-01-01..}", "2400-01-02", Yes)]
    [InlineData("{1980..1985}", "1982-01-01", Unknown)]
    [InlineData("{1980..1985}", "1986-01-01", No)]
    public void A_day_is_contained_whatever_the_true_days_are_or_not_or_it_cannot_be_told(string text, string day, Answer answer)
    {
        EdtfValue.Parse(text).Contains(LocalDatePattern.Iso.Parse(day).Value).Should().Be(answer);
        EdtfValue.Parse(text).Contains(EdtfDate.Parse(day)).Should().Be(answer);
    }

    [Theory]
    [InlineData("1992/2012", "2000", Yes)]
    [InlineData("1992/2012", "1992", Unknown)]
    [InlineData("1992/2012", "1991", No)]
    [InlineData("1992/2012", "199X", Unknown)]
    [InlineData("1992-01-01/2012-12-31", "1992", Yes)]
    [InlineData("1985-04-12", "1985-04", Unknown)]
    [InlineData("1985-04", "1985-04", Unknown)]
    [InlineData("1985-04", "1985-05", No)]
    [InlineData("19XX-01", "1946-02", No)]
    [InlineData("19XX-01", "1946-01", Unknown)]
    [InlineData("19XX-01-15", "1946-01-1X", Unknown)]
    [InlineData("2005-22", "2005-03", No)]
    [InlineData("2005-22", "2005-02", Unknown)]
    [InlineData("19X5?", "1923", No)]
    [InlineData("19X5?", "1924", Unknown)]
    [InlineData("19XX-02/1946-01-15", "1945-03-01", Yes)]
    [InlineData("1945-02/19XX-02", "1945-02-28", Unknown)]
    [InlineData("2004-22/2004-22", "2004-04", No)]
    [InlineData("[19XX-01,19XX-03]", "1946-02", No)]
    [InlineData("{19XX-01,19XX-03}", "1946-02", No)]
    [InlineData("{2004-01-01,2004-11-01}", "2004-X1-01", Yes)]
    [InlineData("{2004-01-01,2004-11-01..2004-11-05}", "2004-X1-0X", Unknown)]
    [InlineData("Y170000002/Y170000009", "Y170000005", Yes)]
    [InlineData("Y170000002/Y170000009", "Y170000001", No)]
    [InlineData("Y170000002/..", "Y170000001", No)]
    [InlineData("../Y-170000002", "Y-170000003", Yes)]
    [InlineData("[1984,1986]", "1985", No)]
    [InlineData("[1984,1986]", "1984", Unknown)]
    [InlineData("{1984-01-01..1984-01-31}", "1984-01", Yes)]
    public void A_date_is_one_unknown_day_of_its_bounds(string text, string date, Answer answer) =>
        EdtfValue.Parse(text).Contains(EdtfDate.Parse(date)).Should().Be(answer);

    [Theory]
    [InlineData("1992-05-15/1992-06-30", "1992-07-01/..", Yes, No, No)]
    [InlineData("1992-05-15/1992-06-30", "1992-06-30/..", No, Yes, No)]
    [InlineData("1992-05-15/1992-06-30", "1992-07-02/..", No, No, No)]
    [InlineData("1992-05-15/1992-06-30", "1992-06-01/1992-06-30", No, Yes, Yes)]
    [InlineData("1992-05-15/1992-06-30", "1992-05-15/1992-06-30", No, Yes, Yes)]
    [InlineData("1992/1993", "1993/1994", Unknown, Unknown, No)]
    [InlineData("1992/1993", "1994/1995", Unknown, No, No)]
    [InlineData("1992/1993", "1995/1996", No, No, No)]
    [InlineData("1992/1995", "1993/1994", No, Yes, Yes)]
    [InlineData("1992/1995", "1992/1995", No, Yes, Unknown)]
    [InlineData("1992/..", "1993/..", No, Yes, Yes)]
    [InlineData("1992/..", "1993/", No, Yes, Yes)]
    [InlineData("1992/", "1993/..", Unknown, Unknown, Unknown)]
    [InlineData("1992/", "1993/1994", Unknown, Unknown, Unknown)]
    [InlineData("../1992-12-31", "1993-01-01/", Yes, No, No)]
    [InlineData("../1992-12-31", "/1993-01-01", Unknown, Unknown, No)]
    [InlineData("../1992-12-31", "../1990", No, Yes, Yes)]
    [InlineData("/1992", "../1990", No, Unknown, Unknown)]
    [InlineData("Y170000002/Y170000003", "Y170000004/Y170000005", Unknown, No, No)]
    public void Two_intervals_meet_overlap_or_cover_each_other(string text, string other, Answer meets, Answer overlaps, Answer covers)
    {
        var (one, two) = (EdtfInterval.Parse(text), EdtfInterval.Parse(other));
        (one.Meets(two), one.Overlaps(two), one.Covers(two)).Should().Be((meets, overlaps, covers));
        two.Overlaps(one).Should().Be(overlaps);
    }

    [Theory]
    [InlineData("2005-24/2004-24")]
    [InlineData("2005-22/2004-22")]
    [InlineData("2005-22/2004-24")]
    [InlineData("2005-28/2004-28")]
    [InlineData("2005-30/2004-30")]
    public void Two_seasons_of_an_interval_are_read_by_one_hemisphere_and_one_rule_so_a_wrong_order_is_found(string text) =>
        FluentActions.Invoking(() => EdtfInterval.Parse(text)).Should().Throw<FormatException>().WithMessage("*is before its start*");

    [Theory]
    [InlineData("2004-23/2004-21", "2004-03-01", "2004-11-30")]
    [InlineData("2004-24/2004-21", "2003-12-01", "2004-11-30")]
    [InlineData("2004-22/2004-21", "2003-12-01", "2004-11-30")]
    public void Two_seasons_that_follow_each_other_in_one_hemisphere_are_an_interval(string text, string earliest, string latest)
    {
        var value = EdtfInterval.Parse(text);
        (value.Earliest, value.Latest).Should().Be((LocalDatePattern.Iso.Parse(earliest).Value, LocalDatePattern.Iso.Parse(latest).Value));
    }

    [Fact]
    public void An_interval_knows_its_ends()
    {
        var member = EdtfInterval.Parse("1992-05-15?/2012-06");
        (member.Start, member.End).Should().Be((EdtfDate.Parse("1992-05-15?"), EdtfDate.Parse("2012-06")));
        (member.StartKind, member.EndKind).Should().Be((EdtfEndpoint.Dated, EdtfEndpoint.Dated));
        var open = EdtfInterval.Parse("../2012");
        (open.Start, open.End, open.StartKind).Should().Be((null, EdtfDate.Parse("2012"), EdtfEndpoint.Open));
        var unknown = EdtfInterval.Parse("2012/");
        (unknown.Start, unknown.End, unknown.EndKind).Should().Be((EdtfDate.Parse("2012"), null, EdtfEndpoint.Unknown));
        EdtfInterval.Parse("2012/..").EndKind.Should().Be(EdtfEndpoint.Open);
        EdtfInterval.Parse("/2012").StartKind.Should().Be(EdtfEndpoint.Unknown);
    }

    [Fact]
    public void An_interval_is_made_of_dates()
    {
        var (day, year) = (EdtfDate.Parse("1992-05-15"), EdtfDate.Parse("2012~"));
        EdtfInterval.Between(day, year).Should().Be(EdtfInterval.Parse("1992-05-15/2012~"));
        EdtfInterval.Since(day).Should().Be(EdtfInterval.Parse("1992-05-15/.."));
        EdtfInterval.Until(year).Should().Be(EdtfInterval.Parse("../2012~"));
        FluentActions.Invoking(() => EdtfInterval.Between(year, day)).Should().Throw<ArgumentException>()
            .WithMessage("There is no interval '2012~/1992-05-15': its end '1992-05-15' is before its start '2012~'.");
        FluentActions.Invoking(() => EdtfInterval.Since(EdtfDate.Parse("1992-05-15T10:00:00")))
            .Should().Throw<ArgumentException>().WithMessage("*time of day*");
    }
}
