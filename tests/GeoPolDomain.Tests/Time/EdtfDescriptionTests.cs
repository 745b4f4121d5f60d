using System.Globalization;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Time;

/// <summary>How a value reads in English.</summary>
public class EdtfDescriptionTests
{
    [Theory]
    [InlineData("2018-06~", "about June 2018")]
    [InlineData("[2017-07-05..2017-07-06]", "some day from 5 to 6 July 2017")]
    [InlineData("1992/..", "since 1992, still so")]
    [InlineData("1985", "1985")]
    [InlineData("0476", "476")]
    [InlineData("0000", "1 BC")]
    [InlineData("-0043", "44 BC")]
    [InlineData("-0043-03-15", "15 March 44 BC")]
    [InlineData("Y170000002", "the year 170000002")]
    [InlineData("Y-17E7", "the year -170000000")]
    [InlineData("1950S2", "some year from 1900 to 1999, estimated to be 1950")]
    [InlineData("Y171010000S3", "some year from the year 171000000 to the year 171999999, estimated to be the year 171010000")]
    [InlineData("199X", "the 1990s")]
    [InlineData("19XX", "some year from 1900 to 1999")]
    [InlineData("1X46", "some year written 1X46")]
    [InlineData("1985-04-12", "12 April 1985")]
    [InlineData("1985?", "perhaps 1985")]
    [InlineData("1985-04-12%", "perhaps about 12 April 1985")]
    [InlineData("2017?-06-22", "22 June 2017 (year uncertain)")]
    [InlineData("2004?-06-~11", "11 June 2004 (year uncertain; day approximate)")]
    [InlineData("2004-06~-11", "11 June 2004 (year and month approximate)")]
    [InlineData("2004-XX", "some month of 2004")]
    [InlineData("1984-1X", "some month written 1X of 1984")]
    [InlineData("1985-04-XX", "some day of April 1985")]
    [InlineData("1985-XX-XX", "some day of 1985")]
    [InlineData("2001-XX-29", "day 29 of some month of 2001")]
    [InlineData("2001-02-1X", "some day written 1X of February 2001")]
    [InlineData("156X-12-25", "25 December of the 1560s")]
    [InlineData("XXXX-12-XX", "some day of December of some year from 1 BC to 9999")]
    [InlineData("2001-21", "spring 2001")]
    [InlineData("2001-26", "northern summer 2001")]
    [InlineData("2001-34", "the second quarter of 2001")]
    [InlineData("2001-41~", "about the second half of 2001")]
    [InlineData("200X-21", "spring of the 2000s")]
    [InlineData("1985-04-12T23:20:30", "12 April 1985, 23:20:30 local time")]
    [InlineData("1985-04-12T23:20:30.25Z", "12 April 1985, 23:20:30.25 UTC")]
    [InlineData("1985-04-12T23:20:30-04", "12 April 1985, 23:20:30 (UTC-04:00)")]
    [InlineData("1992-05-15/2012-06-28", "from 15 May 1992 to 28 June 2012")]
    [InlineData("2017-06-28/2017-07-02", "from 28 June to 2 July 2017")]
    [InlineData("2017-05/2017-07", "from May to July 2017")]
    [InlineData("2017-05-03/2017-06", "from 3 May 2017 to June 2017")]
    [InlineData("1984?/2004~", "from perhaps 1984 to about 2004")]
    [InlineData("1992/", "since 1992, end unknown")]
    [InlineData("../1985", "until 1985, without a beginning")]
    [InlineData("/1985", "until 1985, beginning unknown")]
    [InlineData("[1667,1668,1670..1672]", "one of 1667, 1668 or from 1670 to 1672")]
    [InlineData("{1960,1961-12}", "all of 1960 and December 1961")]
    [InlineData("[..1760-12-03]", "3 December 1760 or earlier")]
    [InlineData("[1760-12..]", "December 1760 or later")]
    public void A_value_is_described_in_words(string text, string words)
    {
        EdtfValue.Parse(text).Describe().Should().Be(words);
        $"{EdtfValue.Parse(text):D}".Should().Be(words);
    }

    [Fact]
    public void A_format_is_the_text_or_the_description_in_any_culture()
    {
        var date = EdtfDate.Parse("2018-06~");
        var turkish = CultureInfo.GetCultureInfo("tr-TR");
        date.ToString("G", turkish).Should().Be("2018-06~");
        date.ToString(null, turkish).Should().Be("2018-06~");
        date.ToString("D", turkish).Should().Be("about June 2018");
        string.Format(turkish, "{0:D} is {0}", date).Should().Be("about June 2018 is 2018-06~");
        FluentActions.Invoking(() => date.ToString("yyyy", null)).Should().Throw<FormatException>().WithMessage("'yyyy' is not a format*");
    }

    [Fact]
    public void Whatever_is_read_can_be_described()
    {
        House.Law.Holds(
            2000,
            FsCheck.Fluent.Gen.OneOf(EdtfTexts.Date, EdtfTexts.DateTime, EdtfTexts.Interval, EdtfTexts.Set),
            text => !EdtfValue.TryParse(text, out EdtfValue? value) || value.Describe().Length > 0);
    }
}
