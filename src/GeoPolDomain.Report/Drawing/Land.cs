using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace GeoPolDomain.Reporting.Drawing;

/// <summary>
/// The land of the earth without borders. It is the land of Natural Earth at 1:110 million, which is in the public domain, taken from the
/// file <c>land-110m.json</c> of the npm package world-atlas 2.0.2, projected by <see cref="EqualEarth"/> and simplified.
/// </summary>
/// <remarks>The file has a line for each coast: a closed SVG path in whole units. Antarctica is left out.</remarks>
internal static class Land
{
    private static readonly ImmutableArray<Piece> Pieces =
        [.. Resource.Read("land.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Piece.Of)];

    /// <summary>The path of the land that can be seen in a part of the map.</summary>
    public static string Within(double left, double top, double width, double height)
    {
        var path = new StringBuilder();
        foreach (var piece in Pieces)
            if (piece.Left <= left + width && piece.Right >= left && piece.Top <= top + height && piece.Bottom >= top)
                path.Append(piece.Path);
        return path.ToString();
    }

    private sealed record Piece(string Path, double Left, double Top, double Right, double Bottom)
    {
        public static Piece Of(string path)
        {
            var xs = new List<int>();
            var ys = new List<int>();
            foreach (var ring in path.Split('M', StringSplitOptions.RemoveEmptyEntries))
            {
                // A pair of numbers for the first point, and then a pair for each step to the next one.
                var (x, y) = (0, 0);
                foreach (var step in Numbers(ring).Chunk(2))
                {
                    (x, y) = (x + step[0], y + step[1]);
                    xs.Add(x);
                    ys.Add(y);
                }
            }

            return new(path, xs.Min(), ys.Min(), xs.Max(), ys.Max());
        }

        // A minus sign ends the number before it, as it may in a path.
        private static IEnumerable<int> Numbers(string ring) => ring.Replace("-", " -", StringComparison.Ordinal)
            .Split([' ', 'l', 'z'], StringSplitOptions.RemoveEmptyEntries)
            .Select(text => int.Parse(text, CultureInfo.InvariantCulture));
    }
}
