namespace GeoPolDomain.Reporting.Drawing;

/// <summary>The signs of votes, each with a shape of its own, drawn about the point 0, 0 with a radius of 10.</summary>
/// <remarks>
/// A sign is copied where it is used, and there no rule applies that names what stands around it. So the classes are named for signs alone.
/// </remarks>
internal static class SeatSymbols
{
    /// <summary>A disc is for, a square against, an octagon a veto, a hexagon abstains; what is hatched is not known.</summary>
    public static string Definitions => new Markup()
        .Raw(Sign("seat-for", Circle("seat-yes", "10")))
        .Raw(Sign("seat-against", Path("seat-no", "M-8-8H8V8H-8z")))
        .Raw(Sign("seat-veto", Path("seat-no", Octagon) + Path("seat-ring", "M-3.5-8.4H3.5L8.4-3.5V3.5L3.5 8.4H-3.5L-8.4 3.5V-3.5z")))
        .Raw(Sign("seat-abstaining", Path("seat-hexagon", "M-10.5 0L-5.5-9H5.5L10.5 0L5.5 9H-5.5z")))
        .Raw(Sign("seat-not-participating", Circle("seat-outline", "9") + Path("seat-outline", "M-5 6.5H5")))
        .Raw(Sign("seat-absent", Circle("seat-absent", "9")))
        .Raw(Sign("seat-excluded", Path("seat-absent", "M-8-8H8V8H-8z") + Path("seat-outline", "M-8-8L8 8M8-8L-8 8")))
        .Raw(Sign("seat-unknown", Circle("seat-hatched", "9.5") + Circle("seat-open", "9.5")))
        .ToString();

    private const string Octagon = "M-4.3-10.4H4.3L10.4-4.3V4.3L4.3 10.4H-4.3L-10.4 4.3V-4.3z";

    private static string Sign(string id, string shapes) => new Markup().Open("g").With("id", id).Raw(shapes).Close().ToString();

    private static string Circle(string style, string radius) => new Markup().Open("circle", style).With("r", radius).Close().ToString();

    private static string Path(string style, string path) => new Markup().Open("path", style).With("d", path).Close().ToString();
}
