using GeoPolDomain.Reporting.Drawing;

namespace GeoPolDomain.Reporting.Pictures.Maps;

/// <summary>A sign with its place in the picture.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="Point">Where the seat is.</param>
/// <param name="At">Where the sign stands: there, or beside it where another sign stands already.</param>
/// <param name="Label">Where its name begins. Null where there is no room for a name.</param>
internal sealed record PlacedSign(MapSign Sign, (double X, double Y) Point, (double X, double Y) At, (double X, double Y)? Label);

/// <summary>
/// Places signs and names so that none lies over another. Signs come first, in their order; then the names, each on the first side
/// of its sign on which it fits.
/// </summary>
internal sealed class MapLayout(MapWindow window, double radius, double textSize)
{
    private const double Gap = 2.5;
    private const int Rings = 12;
    private const int Directions = 16;
    private readonly List<(double X, double Y)> signs = [];
    private readonly List<(double Left, double Top, double Right, double Bottom)> names = [];

    /// <summary>The widest name, in pixels. A longer one is cut.</summary>
    public const double LongestName = 150;

    /// <summary>Places the signs.</summary>
    public IReadOnlyList<PlacedSign> Place(IReadOnlyList<MapSign> all)
    {
        var placed = all.Select(one => (Sign: one, Point: window.At(EqualEarth.Of(one.Seat.Point!)))).ToList();
        foreach (var (_, point) in placed)
            signs.Add(FreePlace(point));
        return [.. placed.Select((one, i) => new PlacedSign(one.Sign, one.Point, signs[i], NamePlace(one.Sign, signs[i])))];
    }

    private (double X, double Y) FreePlace((double X, double Y) point)
    {
        for (var ring = 0; ring <= Rings; ring++)
            for (var turn = 0; turn < (ring == 0 ? 1 : Directions); turn++)
            {
                var angle = 2 * Math.PI * turn / Directions;
                var far = ring * (radius + 1);
                var at = Inside((point.X + (far * Math.Cos(angle)), point.Y + (far * Math.Sin(angle))));
                if (signs.TrueForAll(other => Distance(at, other) >= (2 * radius) + Gap))
                    return at;
            }

        return Inside(point);
    }

    private (double X, double Y) Inside((double X, double Y) at) => (
        Math.Clamp(at.X, radius + Gap, window.Width - radius - Gap),
        Math.Clamp(at.Y, radius + Gap, window.Height - radius - Gap));

    private (double X, double Y)? NamePlace(MapSign sign, (double X, double Y) at)
    {
        var width = TextWidth.Of(TextWidth.Fit(sign.Label, LongestName, textSize), textSize);
        var side = radius + 3;
        // The baseline lies a third of the size below the middle of the letters.
        var middle = textSize * 0.35;
        (double X, double Y)[] places =
        [
            (at.X + side, at.Y + middle),
            (at.X - side - width, at.Y + middle),
            (at.X - (width / 2), at.Y - side - 1),
            (at.X - (width / 2), at.Y + side + (textSize * 0.8)),
            (at.X + (radius * 0.7), at.Y - radius),
            (at.X + (radius * 0.7), at.Y + radius + (textSize * 0.7)),
            (at.X - (radius * 0.7) - width, at.Y - radius),
            (at.X - (radius * 0.7) - width, at.Y + radius + (textSize * 0.7)),
        ];
        foreach (var (x, y) in places)
        {
            var box = (Left: x, Top: y - (textSize * 0.85), Right: x + width, Bottom: y + (textSize * 0.25));
            if (box.Left < 2 || box.Right > window.Width - 2 || box.Top < 2 || box.Bottom > window.Height - 2)
                continue;
            if (names.Exists(other => box.Left < other.Right && other.Left < box.Right && box.Top < other.Bottom && other.Top < box.Bottom)
                || signs.Exists(other => Touches(box, other)))
                continue;
            names.Add(box);
            return (x, y);
        }

        return null;
    }

    private bool Touches((double Left, double Top, double Right, double Bottom) box, (double X, double Y) sign)
    {
        var nearest = (Math.Clamp(sign.X, box.Left, box.Right), Math.Clamp(sign.Y, box.Top, box.Bottom));
        return Distance(nearest, sign) < radius + 1;
    }

    private static double Distance((double X, double Y) one, (double X, double Y) other) =>
        Math.Sqrt(((one.X - other.X) * (one.X - other.X)) + ((one.Y - other.Y) * (one.Y - other.Y)));
}
