using System.Globalization;
using System.Reflection;

namespace GeoPolDomain.Tests.House;

/// <summary>Holds the public API of each library to the list that was reviewed.</summary>
public class PublicSurfaceTests
{
    private const string Folder = "tests/GeoPolDomain.Tests/House/";

    [Theory]
    [InlineData("GeoPolDomain", "PublicSurface.txt")]
    [InlineData("GeoPolDomain.Reference", "PublicSurface.Reference.txt")]
    [InlineData("GeoPolDomain.Testing", "PublicSurface.Testing.txt")]
    [InlineData("GeoPolDomain.Report", "PublicSurface.Report.txt")]
    [InlineData("GeoPolDomain.Csv", "PublicSurface.Csv.txt")]
    [InlineData("GeoPolDomain.Parquet", "PublicSurface.Parquet.txt")]
    [InlineData("GeoPolDomain.Exchange", "PublicSurface.Exchange.txt")]
#if NET10_0_OR_GREATER
    [InlineData("GeoPolDomain.EntityFrameworkCore", "PublicSurface.EntityFrameworkCore.txt")]
#endif
    public void The_public_surface_is_the_reviewed_one(string library, string list) =>
        Checkout.ShouldHold(Folder + list, PublicSurface.Of(Assembly.Load(library)));

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
