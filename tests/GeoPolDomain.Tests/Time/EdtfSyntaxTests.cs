using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Time;

/// <summary>What is EDTF: the examples of the Library of Congress, and how what means the same is written.</summary>
public class EdtfSyntaxTests
{
    [Theory]
    [InlineData("1985-04-12", EdtfPrecision.Day)]
    [InlineData("1904-02-29", EdtfPrecision.Day)]
    [InlineData("1985-04", EdtfPrecision.Month)]
    [InlineData("1985", EdtfPrecision.Year)]
    [InlineData("0000", EdtfPrecision.Year)]
    [InlineData("1985-04-12T23:20:30", EdtfPrecision.Second)]
    [InlineData("1985-04-12T23:20:30Z", EdtfPrecision.Second)]
    [InlineData("1985-04-12T23:20:30+04:30", EdtfPrecision.Second)]
    [InlineData("Y170000002", EdtfPrecision.Year)]
    [InlineData("Y-170000002", EdtfPrecision.Year)]
    [InlineData("2001-21", EdtfPrecision.YearPart)]
    [InlineData("1984?", EdtfPrecision.Year)]
    [InlineData("2004-06~", EdtfPrecision.Month)]
    [InlineData("2004-06-11%", EdtfPrecision.Day)]
    [InlineData("201X", EdtfPrecision.Decade)]
    [InlineData("20XX", EdtfPrecision.Century)]
    [InlineData("2XXX", EdtfPrecision.Millennium)]
    [InlineData("XXXX", EdtfPrecision.Year)]
    [InlineData("1X85", EdtfPrecision.Year)]
    [InlineData("2004-XX", EdtfPrecision.Month)]
    [InlineData("1985-04-XX", EdtfPrecision.Day)]
    [InlineData("1985-XX-XX", EdtfPrecision.Day)]
    [InlineData("-1985", EdtfPrecision.Year)]
    [InlineData("-0044-03-15", EdtfPrecision.Day)]
    [InlineData("2001-34", EdtfPrecision.YearPart)]
    [InlineData("2001-41", EdtfPrecision.YearPart)]
    [InlineData("2004-06~-11", EdtfPrecision.Day)]
    [InlineData("2004?-06-11", EdtfPrecision.Day)]
    [InlineData("2004-%06-11", EdtfPrecision.Day)]
    [InlineData("156X-12-25", EdtfPrecision.Day)]
    [InlineData("15XX-12-25", EdtfPrecision.Day)]
    [InlineData("XXXX-12-XX", EdtfPrecision.Day)]
    [InlineData("1XXX-XX", EdtfPrecision.Month)]
    [InlineData("1XXX-12", EdtfPrecision.Month)]
    [InlineData("1984-1X", EdtfPrecision.Month)]
    public void A_date_is_read_and_written_alike(string text, EdtfPrecision precision)
    {
        EdtfDate.Parse(text).ToString().Should().Be(text);
        EdtfDate.Parse(text).Precision.Should().Be(precision);
        EdtfValue.Parse(text).Should().Be(EdtfDate.Parse(text.AsSpan()));
    }

    [Theory]
    [InlineData("1964/2008")]
    [InlineData("2004-06/2006-08")]
    [InlineData("2004-02-01/2005-02-08")]
    [InlineData("2004-02-01/2005-02")]
    [InlineData("2004-02-01/2005")]
    [InlineData("2005/2006-02")]
    [InlineData("1985-04-12/..")]
    [InlineData("1985-04/..")]
    [InlineData("1985/..")]
    [InlineData("../1985-04-12")]
    [InlineData("../1985-04")]
    [InlineData("../1985")]
    [InlineData("1985-04-12/")]
    [InlineData("1985-04/")]
    [InlineData("1985/")]
    [InlineData("/1985-04-12")]
    [InlineData("/1985-04")]
    [InlineData("/1985")]
    [InlineData("1984?/2004%")]
    [InlineData("1984-01-02~/2004-06-04")]
    [InlineData("2004-06-~01/2004-06-~20")]
    [InlineData("2004-06-XX/2004-07-03")]
    [InlineData("2001-21/2003-24")]
    [InlineData("-0500/Y12345")]
    public void An_interval_is_read_and_written_alike(string text)
    {
        EdtfInterval.Parse(text).ToString().Should().Be(text);
        EdtfValue.Parse(text).Should().Be(EdtfInterval.Parse(text.AsSpan()));
    }

    [Theory]
    [InlineData("[1667,1668,1670..1672]", EdtfSetKind.OneOf, 3)]
    [InlineData("[..1760-12-03]", EdtfSetKind.OneOf, 1)]
    [InlineData("[1760-12..]", EdtfSetKind.OneOf, 1)]
    [InlineData("[1760-01,1760-02,1760-12..]", EdtfSetKind.OneOf, 3)]
    [InlineData("[1667,1760-12]", EdtfSetKind.OneOf, 2)]
    [InlineData("[..1984]", EdtfSetKind.OneOf, 1)]
    [InlineData("{1667,1668,1670..1672}", EdtfSetKind.AllOf, 3)]
    [InlineData("{1960,1961-12}", EdtfSetKind.AllOf, 2)]
    [InlineData("{..1984}", EdtfSetKind.AllOf, 1)]
    [InlineData("{..1983-12-31,1984-10-10..1984-11-01,1984-11-05..}", EdtfSetKind.AllOf, 3)]
    [InlineData("[1984?]", EdtfSetKind.OneOf, 1)]
    public void A_set_is_read_and_written_alike(string text, EdtfSetKind kind, int members)
    {
        var set = EdtfSet.Parse(text);
        set.ToString().Should().Be(text);
        set.Kind.Should().Be(kind);
        set.Members.Should().HaveCount(members);
        EdtfValue.Parse(text).Should().Be(EdtfSet.Parse(text.AsSpan()));
    }

    [Theory]
    [InlineData("?2016-?05-31", "2016-05?-31")]
    [InlineData("?2004-06-~11", "2004?-06-~11")]
    [InlineData("?1984", "1984?")]
    [InlineData("~2004-~06-~11", "2004-06-11~")]
    [InlineData("%2004-%06-%11", "2004-06-11%")]
    [InlineData("2004?-?06-?11", "2004-06-11?")]
    [InlineData("?2004-06-11?", "2004-06-11?")]
    [InlineData("?2004-06~", "2004?-06~")]
    [InlineData("?2004~-06-11", "2004%-06-11")]
    [InlineData("?2004~", "2004%")]
    [InlineData("?2004?", "2004?")]
    [InlineData("?-0500-01", "-0500?-01")]
    [InlineData("?2004-%06-11", "2004-~06?-11")]
    [InlineData("~Y170000002", "Y170000002~")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12T23:20:30-04:00")]
    [InlineData("1985-04-12T23:20:30+00", "1985-04-12T23:20:30Z")]
    [InlineData("1985-04-12T23:20:30+00:00", "1985-04-12T23:20:30Z")]
    [InlineData("?2004-06-~01/~2004-~06-~20", "2004?-06-~01/2004-06-20~")]
    [InlineData("/?1984", "/1984?")]
    [InlineData("[?1667,~1760-~12..]", "[1667?,1760-12~..]")]
    public void What_means_the_same_is_written_the_same(string text, string written)
    {
        var value = EdtfValue.Parse(text);
        value.ToString().Should().Be(written);
        value.Should().Be(EdtfValue.Parse(written));
        value.GetHashCode().Should().Be(EdtfValue.Parse(written).GetHashCode());
    }

    [Fact]
    public void Values_that_differ_in_text_or_kind_are_not_equal()
    {
        string[] texts =
        [
            "1985", "1985?", "1985~", "1985%", "1985-04", "198X", "-1985",
            "1985/", "1985/..", "/1985", "../1985", "1985/1985",
            "[1985]", "{1985}", "[1985..]",
        ];
        EdtfValue[] values = [.. texts.Select(text => EdtfValue.Parse(text))];
        values.Should().OnlyHaveUniqueItems();
        values.Distinct().Should().HaveCount(values.Length);
    }

    [Theory]
    [InlineData("1985-04-12", 1985L, 4, 12)]
    [InlineData("-0044-03-15?", -44L, 3, 15)]
    [InlineData("Y-170000002", -170000002L, null, null)]
    [InlineData("198X-04-1X", null, 4, null)]
    [InlineData("2001-21", 2001L, null, null)]
    [InlineData("1985-1X-12", 1985L, null, 12)]
    [InlineData("1985-04-12T23:20:30Z", 1985L, 4, 12)]
    public void A_date_knows_its_components(string text, long? year, int? month, int? day)
    {
        var date = EdtfDate.Parse(text);
        (date.Year, date.Month, date.Day).Should().Be((year, month, day));
    }

    [Theory]
    [InlineData("1984", false, false)]
    [InlineData("1984?", true, false)]
    [InlineData("1984~", false, true)]
    [InlineData("1984%", true, true)]
    [InlineData("2004?-06-~11", true, true)]
    [InlineData("198X", false, false)]
    [InlineData("1984?/1985~", true, true)]
    [InlineData("../1985~", false, true)]
    [InlineData("[1984,1985?]", true, false)]
    [InlineData("{1984..1985~}", false, true)]
    public void A_value_is_marked_when_a_part_of_it_is(string text, bool uncertain, bool approximate)
    {
        var value = EdtfValue.Parse(text);
        (value.IsUncertain, value.IsApproximate).Should().Be((uncertain, approximate));
    }

    [Fact]
    public void A_set_shows_its_members()
    {
        var members = EdtfSet.Parse("[..1600,1667?,1670..1672,1760-12..]").Members;
        members.Select(m => (m.From?.ToString(), m.To?.ToString(), m.IsRange)).Should().Equal(
            (null, "1600", true), ("1667?", "1667?", false), ("1670", "1672", true), ("1760-12", null, true));
        members.Select(m => m.ToString()).Should().Equal("..1600", "1667?", "1670..1672", "1760-12..");
        members[1].Should().Be(EdtfSet.Parse("{?1667}").Members[0]);
    }
}
