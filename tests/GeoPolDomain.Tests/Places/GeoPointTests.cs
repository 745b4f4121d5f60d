using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using GeoPolDomain.Places;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Places;

/// <summary>Where a place lies, in degrees.</summary>
public class GeoPointTests
{
    private static readonly Gen<GeoPoint> Points =
        from latitude in Gen.Frequency((5, Gen.Choose(-900_000, 900_000)), (1, Gen.Elements(-900_000, -1, 0, 1, 10, 900_000)))
        from longitude in Gen.Frequency((5, Gen.Choose(-1_800_000, 1_800_000)), (1, Gen.Elements(-1_800_000, -10, 0, 1, 1_800_000)))
        select GeoPoint.Of(latitude / 10_000m, longitude / 10_000m);

    [Theory]
    [InlineData("41.31,69.24", "41.31,69.24", "41.31", "69.24")]
    [InlineData("-33.9,18.4", "-33.9,18.4", "-33.9", "18.4")]
    [InlineData("38.9,-77", "38.9,-77", "38.9", "-77")]
    [InlineData("0,0", "0,0", "0", "0")]
    [InlineData("-0,-0.0", "0,0", "0", "0")]
    [InlineData("41.3100,69.0", "41.31,69", "41.31", "69")]
    [InlineData("90,180", "90,180", "90", "180")]
    [InlineData("-90.0000,-180", "-90,180", "-90", "180")]
    [InlineData("0.0001,-0.0001", "0.0001,-0.0001", "0.0001", "-0.0001")]
    public void A_point_is_read_and_written_in_one_way(string text, string canonical, string latitude, string longitude)
    {
        var point = GeoPoint.Parse(text);
        point.ToString().Should().Be(canonical);
        point.Latitude.Should().Be(Number(latitude));
        point.Longitude.Should().Be(Number(longitude));
        GeoPoint.Of(Number(latitude), Number(longitude)).Should().Be(point);
    }

    [Theory]
    [InlineData("", "write the latitude, one comma and the longitude, as in '41.31,69.24'")]
    [InlineData("41.31 69.24", "write the latitude, one comma and the longitude, as in '41.31,69.24'")]
    [InlineData("41,31,69,24", "write the latitude, one comma and the longitude, as in '41.31,69.24'")]
    [InlineData(",69.24", "the latitude must be a number of degrees with a point before its decimals, as in '-0.13'")]
    [InlineData("41.,69.24", "the latitude must be a number of degrees with a point before its decimals, as in '-0.13'")]
    [InlineData(".5,69.24", "the latitude must be a number of degrees with a point before its decimals, as in '-0.13'")]
    [InlineData("+41,69.24", "the latitude must be a number of degrees with a point before its decimals, as in '-0.13'")]
    [InlineData("--41,69.24", "the latitude must be a number of degrees with a point before its decimals, as in '-0.13'")]
    [InlineData("41.31, 69.24", "the longitude must be a number of degrees with a point before its decimals, as in '-0.13'")]
    [InlineData("41.31,69.24E", "the longitude must be a number of degrees with a point before its decimals, as in '-0.13'")]
    [InlineData("41.31,6e1", "the longitude must be a number of degrees with a point before its decimals, as in '-0.13'")]
    [InlineData("41.31,٦٩", "the longitude must be a number of degrees with a point before its decimals, as in '-0.13'")]
    [InlineData("041.31,69.24", "the latitude starts with 0")]
    [InlineData("41.31,-069", "the longitude starts with 0")]
    [InlineData("41.31234,69.24", "the latitude has more than 4 decimals")]
    [InlineData("41.31,69.00000", "the longitude has more than 4 decimals")]
    [InlineData("90.0001,0", "the latitude is not within -90 and 90")]
    [InlineData("-91,0", "the latitude is not within -90 and 90")]
    [InlineData("0,-180.0001", "the longitude is not within -180 and 180")]
    [InlineData("0,99999999999999999999999999999999", "the longitude is not within -180 and 180")]
    public void What_is_no_point_is_refused_with_the_rule_it_breaks(string text, string flaw)
    {
        GeoPoint.TryParse(text, out var none).Should().BeFalse();
        none.Should().BeNull();
        FluentActions.Invoking(() => GeoPoint.Parse(text)).Should().Throw<FormatException>()
            .WithMessage($"'{text}' is not a point: {flaw}");
    }

    [Theory]
    [InlineData("90.1", "0")]
    [InlineData("-90.0001", "0")]
    [InlineData("0", "180.1")]
    [InlineData("0", "-180.0001")]
    [InlineData("0.00001", "0")]
    [InlineData("0", "179.99999")]
    public void Degrees_that_no_text_can_hold_are_refused(string latitude, string longitude) =>
        FluentActions.Invoking(() => GeoPoint.Of(Number(latitude), Number(longitude))).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void What_is_written_is_read_again() => Law.Holds(200, Points, one =>
    {
        var again = GeoPoint.Parse(one.ToString());
        return again.Equals(one) && (again.Latitude, again.Longitude) == (one.Latitude, one.Longitude);
    });

    [Fact]
    public void Two_points_are_equal_only_when_they_are_the_same_place_on_the_globe() => Law.Holds(
        200,
        from one in Points from two in Gen.OneOf(Points, Gen.Constant(one)) select (one, two),
        pair => pair.one.Equals(pair.two)
            == ((pair.one.Latitude, pair.one.Longitude) == (pair.two.Latitude, pair.two.Longitude)));

    [Fact]
    public void A_point_is_written_alike_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "−" } };
            GeoPoint.Of(-33.9m, 18.4m).ToString().Should().Be("-33.9,18.4");
            GeoPoint.Parse("-33.9,18.4").Latitude.Should().Be(-33.9m);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
