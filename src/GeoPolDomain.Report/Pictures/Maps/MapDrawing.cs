using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Reporting.Pictures.Timelines;
using NodaTime;

namespace GeoPolDomain.Reporting.Pictures.Maps;

/// <summary>
/// Draws land without borders and a sign at the seat of each actor. A sign that stands beside its seat, because another one stands there,
/// is tied to it by a line.
/// </summary>
internal static class MapDrawing
{
    private const int Many = 40;
    private const double Size = 11;
    private const double SmallSize = 9;

    /// <summary>Draws the map.</summary>
    public static (string Content, double Height) Draw(IReadOnlyList<MapSign> signs, LocalDate day, PictureOptions options)
    {
        var window = MapWindow.Around([.. signs.Select(one => EqualEarth.Of(one.Seat.Point!))], options.Width);
        var (radius, size) = signs.Count > Many ? (4.5, SmallSize) : (6, Size);
        var svg = new Markup();
        Land(svg, window);
        // What is tied to its seat by a line comes first, so that other signs cover the line and not the line them.
        foreach (var one in new MapLayout(window, radius, size).Place(signs).OrderBy(one => one.At == one.Point))
            Sign(svg, one, radius, day, options);
        return (svg.ToString(), window.Height);
    }

    private static void Land(Markup svg, in MapWindow window)
    {
        // An inner picture cuts what lies outside the window.
        var (width, height) = (window.Width / window.Scale, window.Height / window.Scale);
        svg.Open("svg").With("width", window.Width).With("height", window.Height)
            .With("viewBox", $"{N(window.Left)} {N(window.Top)} {N(width)} {N(height)}").With("aria-hidden", "true")
            .Open("path", "land").With("d", Drawing.Land.Within(window.Left, window.Top, width, height)).Close().Close().Line();
        svg.Open("rect", "frame").With("x", 0.5).With("y", 0.5).With("width", window.Width - 1).With("height", window.Height - 1)
            .Close().Line();
    }

    private static void Sign(Markup svg, PlacedSign placed, double radius, LocalDate day, PictureOptions options)
    {
        var (sign, (x, y)) = (placed.Sign, placed.At);
        var word = Belonging.On(sign.Through, day);
        svg.OpenLink(options, sign.Actor.Key).With("class", "seat").With("data-actor", sign.Actor.ToString())
            .With("data-place", sign.Seat.Id.ToString()).With("data-point", sign.Seat.Point!.ToString())
            .With("data-answers", Belonging.ToText(sign.Through)).With("data-answer", word).With("hidden", word == Belonging.No ? "" : null)
            .Element("title", sign.Title);
        if (placed.At != placed.Point)
            svg.Open("path", "leader").With("d", $"M{N(placed.Point.X)} {N(placed.Point.Y)}L{N(x)} {N(y)}").Close();
        svg.Open("circle").With("cx", x).With("cy", y).With("r", radius).Close();
        svg.Open("text", "ask strong").With("x", x).With("y", y + (radius * 0.8)).With("font-size", radius * 2.3)
            .With("text-anchor", "middle").Text("?").Close();
        if (placed.Label is { } label)
        {
            var size = radius < 6 ? SmallSize : Size;
            svg.Open("text", radius < 6 ? "tiny halo" : "small halo").With("x", label.X).With("y", label.Y)
                .Text(TextWidth.Fit(sign.Label, MapLayout.LongestName, size)).Close();
        }

        svg.Close().Line();
    }

    private static string N(double value) => Markup.Number(value);
}
