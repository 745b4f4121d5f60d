using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Time;

/// <summary>What is not EDTF, and what the message tells the writer to do.</summary>
public class EdtfRefusalTests
{
    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("hello", "a year has four digits, where X stands for one not known, but it starts with 'h'")]
    [InlineData("198", "a year has four digits*the text ends there")]
    [InlineData("1990s", "after the year comes '-' and the month, but there is 's' after '1990'")]
    [InlineData("1985-4-12", "a month has two digits*'-' after '1985-4'")]
    [InlineData("1985-04-1", "a day has two digits*the text ends there")]
    [InlineData("1985-", "a month has two digits")]
    [InlineData("1985-04-", "a day has two digits")]
    [InlineData("1985-04-12T", "the hour has two digits")]
    [InlineData("19850412", "year, month and day are separated by '-'")]
    [InlineData("12004", "a year of more than four digits starts with 'Y'")]
    [InlineData("-12004", "a year of more than four digits starts with 'Y'")]
    [InlineData("Y1985", "'Y' is for years of five or more digits")]
    [InlineData("Y012345", "'Y' is for years of five or more digits")]
    [InlineData("Y", "after 'Y' come the digits of the year")]
    [InlineData("Y12345-04", "a year with 'Y' stands alone")]
    [InlineData("Y1234567890123456", "a year has at most 15 digits")]
    [InlineData("Y12X45", "'Y' is for years of five or more digits")]
    [InlineData("Y12345X", "a year with 'Y' stands alone")]
    [InlineData("-0000", "the year zero has no sign: write '0000'")]
    [InlineData("+1985", "it starts with '+'")]
    [InlineData("-?1985", "but there is '?' after '-'")]
    [InlineData("1985-00", "there is no month 00: a month runs from 01 to 12, a season or other part of a year from 21 to 41")]
    [InlineData("1985-13", "there is no month 13")]
    [InlineData("1985-20", "there is no month 20")]
    [InlineData("1985-42", "there is no month 42")]
    [InlineData("1985-2X", "there is no month 2X")]
    [InlineData("1985-21-01", "after 21, which is a season or other part of a year, nothing follows")]
    [InlineData("1985-01-00", "there is no day 00: a day runs from 01 to 31")]
    [InlineData("1985-01-32", "there is no day 32")]
    [InlineData("1985-01-4X", "there is no day 4X")]
    [InlineData("1985-04-12-", "after the day comes nothing, or 'T' and a time")]
    [InlineData("2017-02-29", "month 02 of the year 2017 has 28 days, as that is no leap year")]
    [InlineData("1900-02-29", "month 02 of the year 1900 has 28 days, as that is no leap year")]
    [InlineData("-0001-02-29", "month 02 of the year -0001 has 28 days, as that is no leap year")]
    [InlineData("2016-02-30", "month 02 of the year 2016 has 29 days")]
    [InlineData("2017-04-31", "month 04 of the year 2017 has 30 days")]
    [InlineData("?2017-02-29", "month 02 of the year 2017 has 28 days")]
    [InlineData("19X1-02-29", "whatever the X stand for, there is no such day")]
    [InlineData("XXXX-02-30", "whatever the X stand for, there is no such day")]
    [InlineData("2001-02-3X", "whatever the X stand for, there is no such day")]
    [InlineData("1984??", "only one of '?', '~' and '%' stands at a place")]
    [InlineData("1985-04-12T24:00:01", "the hour runs from 00 to 23, and is 24")]
    [InlineData("1985-04-12T23:60:00", "the minute runs from 00 to 59, and is 60")]
    [InlineData("1985-04-12T23:59:60Z", "the second runs from 00 to 59, and is 60")]
    [InlineData("1985-04-12T23:20", "a time is written hh:mm:ss, but the text ends there")]
    [InlineData("1985-04-12T23:20:30+1430", "after hh:mm:ss comes nothing")]
    [InlineData("1985-04-12T23:20:30.", "after '.' come the digits of a fraction of a second")]
    [InlineData("1985-04-12T23:20:30.1234567890", "a fraction of a second has at most 9 digits")]
    [InlineData("Y17E", "after 'E' come the digits of the exponent")]
    [InlineData("Y17E0", "neither the number before 'E' nor the exponent after it starts with 0")]
    [InlineData("Y0E5", "neither the number before 'E' nor the exponent after it starts with 0")]
    [InlineData("Y17E14", "a year has at most 15 digits, and this one has 16")]
    [InlineData("Y17E99", "a year has at most 15 digits, and this one has 101")]
    [InlineData("Y17E7-04", "a year with 'Y' stands alone")]
    [InlineData("17E7", "a year has four digits*there is 'E' after '17'")]
    [InlineData("1950S", "after 'S' comes how many digits of the year are significant")]
    [InlineData("1950S0", "this year has from 1 to 4 significant digits, and 'S' says 0")]
    [InlineData("1950S5", "this year has from 1 to 4 significant digits, and 'S' says 5")]
    [InlineData("19XXS2", "a year has either X or 'S', not both")]
    [InlineData("1950S2-04", "a year with 'S' stands alone")]
    [InlineData("1985-04-12T23:20:30+19", "the hour of the offset runs from 00 to 14, and is 19")]
    [InlineData("1985-04-12T23:20:30+14:01", "an offset is at most 14 hours")]
    [InlineData("1985-04-12T23:20:30-00:00", "an offset of zero is written 'Z'")]
    [InlineData("1985-04-12?T23:20:30", "a date with a time of day has neither X nor '?', '~' or '%'")]
    [InlineData("1985-04-XXT23:20:30", "a date with a time of day has neither X nor '?', '~' or '%'")]
    [InlineData("1985-04T23:20:30", "after the month comes '-' and the day, but there is 'T'")]
    [InlineData("1985/", "it has a '/' and so is an interval")]
    [InlineData("[1985]", "it is a set")]
    public void A_date_that_is_none_is_refused_with_the_rule_it_breaks(string text, string rule) =>
        Refused<EdtfDate>(text, "an EDTF date", rule, t => EdtfDate.Parse(t));

    [Theory]
    [InlineData("", "an interval is a start and an end with one '/' between them")]
    [InlineData("1985", "an interval is a start and an end with one '/' between them")]
    [InlineData("2004/2005/2006", "an interval is a start and an end with one '/' between them")]
    [InlineData("/", "one of its ends must be a date")]
    [InlineData("../..", "one of its ends must be a date")]
    [InlineData("../", "one of its ends must be a date")]
    [InlineData("/..", "one of its ends must be a date")]
    [InlineData("2005/2004", "its end '2004' is before its start '2005'")]
    [InlineData("2004-06-11/2004-06-10", "its end '2004-06-10' is before its start '2004-06-11'")]
    [InlineData("Y170000003/Y170000002", "its end 'Y170000002' is before its start 'Y170000003'")]
    [InlineData("2004/2005-02-29", "its end '2005-02-29' is no date: month 02 of the year 2005 has 28 days")]
    [InlineData("2004-13/..", "its start '2004-13' is no date: there is no month 13")]
    [InlineData("2004-04-12T10:00:00/..", "its start '2004-04-12T10:00:00' has a time of day")]
    [InlineData("../2004-04-12T10:00:00Z", "its end '2004-04-12T10:00:00Z' has a time of day")]
    public void An_interval_that_is_none_is_refused_with_the_rule_it_breaks(string text, string rule) =>
        Refused<EdtfInterval>(text, "an EDTF interval", rule, t => EdtfInterval.Parse(t));

    [Theory]
    [InlineData("", "a set is written as [...] (one of the dates) or as {...} (all of the dates)")]
    [InlineData("[1985", "a set is written as")]
    [InlineData("[1985}", "a set is written as")]
    [InlineData("[", "a set is written as")]
    [InlineData("[]", "a set has at least one member")]
    [InlineData("[1985,]", "its member '' is no date: it is empty")]
    [InlineData("[..]", "'..' has a date on one side at least")]
    [InlineData("[1985,..1990]", "only the first member may be open to the past")]
    [InlineData("[1985..,1990]", "only the first member may be open to the past")]
    [InlineData("[1985..1980]", "its range '1985..1980' ends before it starts")]
    [InlineData("[1985/1986]", "its member '1985/1986' is no date")]
    [InlineData("{1985-04-12T10:00:00}", "its member '1985-04-12T10:00:00' has a time of day")]
    public void A_set_that_is_none_is_refused_with_the_rule_it_breaks(string text, string rule) =>
        Refused<EdtfSet>(text, "an EDTF set", rule, t => EdtfSet.Parse(t));

    [Theory]
    [InlineData("199u", "'u' is of the EDTF draft of 2012: write '199X'")]
    [InlineData("19uu-12", "write '19XX-12'")]
    [InlineData("1999-uu-uu", "write '1999-XX-XX'")]
    [InlineData("196x", "masked precision ('x') is of the EDTF draft of 2012: write '196X'")]
    [InlineData("1984?~", "'?~' is of the EDTF draft of 2012: write '1984%'")]
    [InlineData("2004-06-11~?", "'~?' is of the EDTF draft of 2012: write '2004-06-11%'")]
    [InlineData("1984/open", "'open' is of the EDTF draft of 2012: write '1984/..'")]
    [InlineData("unknown/2006", "'unknown' is of the EDTF draft of 2012: write '/2006'")]
    [InlineData("2004-01-01/unknown", "write '2004-01-01/'")]
    [InlineData("199u?~/open", "'open' and '?~' and 'u' are of the EDTF draft of 2012: write '199X%/..'")]
    [InlineData("[1667,166u]", "write '[1667,166X]'")]
    [InlineData("y170000002", "'y' is of the EDTF draft of 2012: write 'Y170000002'")]
    [InlineData("y-170000002", "write 'Y-170000002'")]
    [InlineData("y17e7", "'y' and 'e' are of the EDTF draft of 2012: write 'Y17E7'")]
    [InlineData("y171010000p3", "'y' and 'p' are of the EDTF draft of 2012: write 'Y171010000S3'")]
    [InlineData("1950p2", "'p' is of the EDTF draft of 2012: write '1950S2'")]
    [InlineData("1985-04-12T24:00:00", "a day ends at the midnight with which the next day begins: write '1985-04-13T00:00:00'")]
    [InlineData("1999-12-31T24:00:00Z", "write '2000-01-01T00:00:00Z'")]
    [InlineData("1985-04-12T23:20:30+0230", "hours and minutes of an offset are separated by ':': write '1985-04-12T23:20:30+02:30'")]
    [InlineData("1985-04-12T23:20:30+1000", "write '1985-04-12T23:20:30+10:00'")]
    [InlineData("1985-04-12T23:20:30-0959", "write '1985-04-12T23:20:30-09:59'")]
    [InlineData("1985-04-12T23:20:30,5Z", "a fraction of a second follows a point: write '1985-04-12T23:20:30.5Z'")]
    [InlineData("(2011)-06-04~", "parentheses are of the EDTF draft of 2012")]
    [InlineData("2004-06-(01)~/2004-06-(20)~", "parentheses are of the EDTF draft of 2012")]
    [InlineData("2001-21^southernHemisphere", "write 25 to 28 for the northern seasons, 29 to 32 for the southern")]
    [InlineData("[1667, 1760-12]", "it has a space, and EDTF has none: write '[1667,1760-12]'")]
    [InlineData(" 1985", "it has a space, and EDTF has none: write '1985'")]
    public void What_was_EDTF_once_or_is_not_supported_is_refused_with_its_name(string text, string rule) =>
        Refused<EdtfValue>(text, "an EDTF value", rule, t => EdtfValue.Parse(t));

    [Fact]
    public void A_text_longer_than_any_value_needs_is_refused_by_its_length()
    {
        Refused<EdtfDate>(new string('1', 201), "an EDTF date", "it is longer than 200 characters", t => EdtfDate.Parse(t));
        Refused<EdtfInterval>(new string('/', 201), "an EDTF interval", "it is longer than 200 characters", t => EdtfInterval.Parse(t));
        Refused<EdtfSet>($"[{new string('1', 3999)}]", "an EDTF set", "it is longer than 4000 characters", t => EdtfSet.Parse(t));
        EdtfSet.Parse($"[{string.Join(',', Enumerable.Range(1000, 799))}]").Members.Should().HaveCount(799);
    }

    [Fact]
    public void Null_is_no_value()
    {
        EdtfValue.TryParse(null, out EdtfValue? value).Should().BeFalse();
        EdtfDate.TryParse(null, out EdtfDate? date).Should().BeFalse();
        EdtfInterval.TryParse(null, out EdtfInterval? interval).Should().BeFalse();
        EdtfSet.TryParse(null, out EdtfSet? set).Should().BeFalse();
        new object?[] { value, date, interval, set }.Should().AllSatisfy(v => v.Should().BeNull());
        FluentActions.Invoking(() => EdtfDate.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    private static void Refused<T>(string text, string called, string rule, Func<string, T> parse) where T : EdtfValue, ISpanParsable<T>
    {
        T.TryParse(text, null, out _).Should().BeFalse();
        T.TryParse(text.AsSpan(), null, out _).Should().BeFalse();
        var message = FluentActions.Invoking(() => parse(text)).Should().Throw<FormatException>().Which.Message;
        message.Should().Contain($"is not {called}: ").And.ContainAll(rule.Split('*'));
    }
}
