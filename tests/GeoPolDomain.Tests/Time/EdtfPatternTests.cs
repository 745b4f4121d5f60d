using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Time;

/// <summary>The JSON schema lets through every text that is read, and stops what people often write instead.</summary>
public class EdtfPatternTests
{
    [Fact]
    public void Every_date_that_is_read_matches() => Matches<EdtfDate>(Gen.OneOf(EdtfTexts.Date, EdtfTexts.DateTime));

    [Fact]
    public void Every_interval_that_is_read_matches() => Matches<EdtfInterval>(EdtfTexts.Interval);

    [Fact]
    public void Every_set_that_is_read_matches() => Matches<EdtfSet>(EdtfTexts.Set);

    [Fact]
    public void Every_value_that_is_read_matches() =>
        Matches<EdtfValue>(Gen.OneOf(EdtfTexts.Date, EdtfTexts.DateTime, EdtfTexts.Interval, EdtfTexts.Set));

    [Theory]
    [InlineData("199u")]
    [InlineData("1984?~")]
    [InlineData("2004-01-01/open")]
    [InlineData("unknown/2004")]
    [InlineData("y17000000002")]
    [InlineData("2004-1-1")]
    [InlineData("01/02/2004")]
    [InlineData("1 March 2004")]
    [InlineData("2004-13")]
    [InlineData("2004-00")]
    [InlineData("2004-42")]
    [InlineData("2004-01-32")]
    [InlineData("2004-01-00")]
    [InlineData("20040101")]
    [InlineData("198")]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("/..")]
    [InlineData("[]")]
    [InlineData("[1985}")]
    [InlineData("2004-01-01 23:20:30")]
    [InlineData("2004-01-01T23:20")]
    [InlineData("")]
    [InlineData(" 2004")]
    public void What_is_often_written_instead_does_not_match(string text)
    {
        Pattern<EdtfValue>().IsMatch(text).Should().BeFalse();
        EdtfValue.TryParse(text, out _).Should().BeFalse();
    }

    [Fact]
    public void A_date_an_interval_and_a_set_match_only_as_what_they_are()
    {
        (string Text, Regex Own)[] examples =
            [("1985-04", Pattern<EdtfDate>()), ("1985/..", Pattern<EdtfInterval>()), ("[1985,1990..]", Pattern<EdtfSet>())];
        foreach (var (text, own) in examples)
            examples.Select(one => one.Own.IsMatch(text)).Should().Equal(examples.Select(one => one.Own == own));
    }

    private static void Matches<T>(Gen<string> texts) where T : class, ITextForm<T>
    {
        var pattern = Pattern<T>();
        Law.Holds(2000, texts, text => !T.TryRead(text, out _, out _) || pattern.IsMatch(text));
    }

    private static Regex Pattern<T>() where T : class, ITextForm<T> => new(T.Pattern!, RegexOptions.ECMAScript);
}
