using GeoPolDomain.Places;

namespace GeoPolDomain.Reporting.Drawing;

/// <summary>
/// Where a point of the globe lies on a flat map: the projection "Equal Earth" (Šavrič, Patterson, Jenny 2018), in which equal areas stay
/// equal. The map is 3000 units wide; the land of <see cref="Land"/> is drawn in the same units.
/// </summary>
internal static class EqualEarth
{
    /// <summary>The width of the whole map.</summary>
    public const double Width = 3000;

    /// <summary>The height of the map from 84 degrees north to 58 degrees south, where people live.</summary>
    public const double Height = 1312;

    private const double A1 = 1.340264;
    private const double A2 = -0.081106;
    private const double A3 = 0.000893;
    private const double A4 = 0.003796;
    private const double Scale = 554.1947030201945;
    private const double Top = 1.3067131388872923;

    private static readonly double M = Math.Sqrt(3) / 2;

    /// <summary>The place of a point, from the left and from the top.</summary>
    public static (double X, double Y) Of(GeoPoint point)
    {
        var along = (double)point.Longitude * Math.PI / 180;
        var t = Math.Asin(M * Math.Sin((double)point.Latitude * Math.PI / 180));
        var t2 = t * t;
        var t6 = t2 * t2 * t2;
        var x = along * Math.Cos(t) / (M * (A1 + (3 * A2 * t2) + (t6 * ((7 * A3) + (9 * A4 * t2)))));
        var y = t * (A1 + (A2 * t2) + (t6 * (A3 + (A4 * t2))));
        return ((Width / 2) + (x * Scale), (Top - y) * Scale);
    }
}
