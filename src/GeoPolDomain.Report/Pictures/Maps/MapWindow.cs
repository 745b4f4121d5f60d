using GeoPolDomain.Reporting.Drawing;

namespace GeoPolDomain.Reporting.Pictures.Maps;

/// <summary>The part of the map that a picture shows, and how large. It shows the whole earth, or the parts where the points are.</summary>
/// <param name="Left">The left edge, in units of the map.</param>
/// <param name="Top">The upper edge, in units of the map.</param>
/// <param name="Scale">How many pixels a unit has.</param>
/// <param name="Width">The width in pixels.</param>
/// <param name="Height">The height in pixels.</param>
internal readonly record struct MapWindow(double Left, double Top, double Scale, double Width, double Height)
{
    // Narrower than this, the coasts would look coarse.
    private const double LeastShare = 0.22;
    private const double MostShare = 0.6;
    private const double Flattest = 0.34;
    private const double Steepest = 0.62;
    private const double Margin = 0.14;
    private const double Whole = EqualEarth.Height / EqualEarth.Width;

    /// <summary>The part that holds all points, with some land around them.</summary>
    public static MapWindow Around(IReadOnlyList<(double X, double Y)> points, double width)
    {
        var (left, right) = (points.Min(one => one.X), points.Max(one => one.X));
        var (top, bottom) = (points.Min(one => one.Y), points.Max(one => one.Y));
        var wide = Math.Max((right - left) * (1 + (2 * Margin)), EqualEarth.Width * LeastShare);
        var high = Math.Max((bottom - top) * (1 + (2 * Margin)), wide * Flattest);
        wide = Math.Max(wide, high / Steepest);
        if (wide > EqualEarth.Width * MostShare)
            return new(0, 0, width / EqualEarth.Width, width, Math.Round(width * Whole));
        return new(
            Math.Clamp(((left + right) / 2) - (wide / 2), 0, EqualEarth.Width - wide),
            Math.Clamp(((top + bottom) / 2) - (high / 2), 0, Math.Max(0, EqualEarth.Height - high)),
            width / wide,
            width,
            Math.Round(high * width / wide));
    }

    /// <summary>The place of a point in the picture.</summary>
    public (double X, double Y) At((double X, double Y) point) => ((point.X - Left) * Scale, (point.Y - Top) * Scale);
}
