using System.Globalization;

namespace GeoPolDomain.Tests.House;

/// <summary>Holds the public API of the library to the list that was reviewed.</summary>
public class PublicSurfaceTests
{
    [Fact]
    public void The_public_surface_is_the_reviewed_one() =>
        Checkout.ShouldHold("tests/GeoPolDomain.Tests/House/PublicSurface.txt", PublicSurface.Of(Described.Library));

    [Fact]
    public void The_list_reads_the_same_under_any_culture()
    {
        var another = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        another.NumberFormat.NegativeSign = "minus ";
        ListUnder(another).Should().Be(ListUnder(CultureInfo.InvariantCulture));
    }

    private static string ListUnder(CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return PublicSurface.Of(Described.Library);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
