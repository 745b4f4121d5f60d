using FluentAssertions;
using GeoPolDomain.Places;
using GeoPolDomain.Reporting.Drawing;

namespace GeoPolDomain.Reporting.Tests.Drawing;

/// <summary>The land below the signs, and where a point of the globe lies on it.</summary>
public class LandTests
{
    [Fact]
    public void The_whole_land_is_light() =>
        Land.Within(0, 0, EqualEarth.Width, EqualEarth.Height).Length.Should().BeInRange(10_000, 30_000);

    [Fact]
    public void A_part_of_the_map_holds_only_the_land_that_is_seen_there()
    {
        Land.Within(1250, 560, 10, 10).Should().BeEmpty("the middle of the Atlantic Ocean has no land");
        Land.Within(1800, 300, 10, 10).Length.Should().BeLessThan(Land.Within(0, 0, EqualEarth.Width, EqualEarth.Height).Length);
    }

    // The values of the projection on the website of its makers, in units of the radius of the earth.
    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(0, 180, 2.70663, 0)]
    [InlineData(90, 0, 0, 1.31737)]
    public void The_projection_puts_known_points_where_they_belong(double latitude, double longitude, double x, double y)
    {
        var (left, top) = EqualEarth.Of(GeoPoint.Of((decimal)latitude, (decimal)longitude));
        var (middle, equator) = EqualEarth.Of(GeoPoint.Of(0, 0));
        const double Unit = 554.1947;
        (left - middle).Should().BeApproximately(x * Unit, 0.1);
        (equator - top).Should().BeApproximately(y * Unit, 0.1);
    }

    [Fact]
    public void West_and_east_and_north_and_south_mirror_each_other()
    {
        var (x, y) = EqualEarth.Of(GeoPoint.Of(41.3m, 69.2m));
        var (left, below) = EqualEarth.Of(GeoPoint.Of(-41.3m, -69.2m));
        var (middle, equator) = EqualEarth.Of(GeoPoint.Of(0, 0));
        (x - middle).Should().BeApproximately(middle - left, 1e-9);
        (equator - y).Should().BeApproximately(below - equator, 1e-9);
    }
}
