using GeoPolDomain.Identity;
using GeoPolDomain.Reporting.Drawing;

namespace GeoPolDomain.Reporting.Pictures.Timelines;

/// <summary>Starts the element of a drawn record: a link to the record, or a group that the keyboard reaches.</summary>
internal static class Linked
{
    /// <summary>Starts the element. <see cref="Markup.Close"/> ends it.</summary>
    public static Markup OpenLink(this Markup svg, PictureOptions options, RecordKey key) =>
        options.LinkTo?.Invoke(key) is { } address
            ? svg.Open("a").With("href", address)
            : svg.Open("g").With("tabindex", "0").With("role", "img");

    /// <summary>Adds the attributes that tell what is drawn.</summary>
    public static Markup WithData(this Markup svg, IEnumerable<(string Name, string? Value)> data)
    {
        foreach (var (name, value) in data)
            svg.With(name, value);
        return svg;
    }
}
