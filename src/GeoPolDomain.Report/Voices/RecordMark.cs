using GeoPolDomain.Identity;
using GeoPolDomain.Reporting.Drawing;

namespace GeoPolDomain.Reporting.Voices;

/// <summary>Opens the element of a drawn record: a link where there is an address, and otherwise a group that takes the focus.</summary>
internal static class RecordMark
{
    /// <summary>Starts the element. The caller adds attributes, the title and the drawing, and closes it.</summary>
    public static Markup OpenMark(this Markup svg, PictureOptions options, RecordKey key, string style) =>
        options.LinkTo?.Invoke(key) is { } address
            ? svg.Open("a", style).With("href", address)
            : svg.Open("g", style).With("tabindex", "0");

    /// <summary>Writes a text at a place.</summary>
    public static Markup TextAt(this Markup svg, double x, double y, string text, string? style = null, string? anchor = null) => svg
        .Open("text").With("class", style).With("x", x).With("y", y).With("text-anchor", anchor).Text(text).Close();
}
