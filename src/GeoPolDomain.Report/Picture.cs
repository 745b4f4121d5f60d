using GeoPolDomain.Reporting.Drawing;

namespace GeoPolDomain.Reporting;

/// <summary>A picture of a part of a dataset, as SVG. The same data always give the same text.</summary>
public sealed class Picture
{
    private readonly string content;
    private readonly (string Name, string Value)[] data;

    /// <summary>Makes a picture from its drawn content.</summary>
    /// <param name="title">What the picture shows, in a few words.</param>
    /// <param name="description">What the picture says, for somebody who does not see it.</param>
    /// <param name="width">The width of the drawing, in pixels.</param>
    /// <param name="height">The height of the drawing, in pixels.</param>
    /// <param name="content">The elements of the drawing.</param>
    /// <param name="data">Attributes of the whole picture, for example which days it shows.</param>
    internal Picture(
        string title, string description, double width, double height, string content, params (string Name, string Value)[] data) =>
        (Title, Description, Width, Height, this.content, this.data) = (title, description, width, height, content, data);

    /// <summary>What the picture shows, in a few words.</summary>
    public string Title { get; }

    /// <summary>What the picture says, for somebody who does not see it.</summary>
    public string Description { get; }

    /// <summary>The width of the drawing, in pixels. The picture can be shown in any size.</summary>
    public double Width { get; }

    /// <summary>The height of the drawing, in pixels.</summary>
    public double Height { get; }

    /// <summary>Returns the picture as an SVG file of its own, with its colours for a light and a dark background.</summary>
    public string ToSvg() => Svg(isAlone: true);

    /// <summary>Returns the picture as an element for a page that has the style of the pictures already.</summary>
    internal string ToElement() => Svg(isAlone: false);

    /// <inheritdoc/>
    public override string ToString() => $"{Title}: {Description}";

    private string Svg(bool isAlone)
    {
        var svg = new Markup().Open("svg", "picture");
        if (isAlone)
            svg.With("xmlns", "http://www.w3.org/2000/svg");
        svg.With("viewBox", $"0 0 {Markup.Number(Width)} {Markup.Number(Height)}").With("width", Width).With("height", Height)
            .With("role", "group").With("aria-label", Title);
        foreach (var (name, value) in data)
            svg.With(name, value);
        // On a page the label says the title already, and a title would be shown over everything that the pointer rests on.
        if (isAlone)
            svg.Element("title", Title);
        svg.Element("desc", Description);
        if (isAlone)
            svg.Open("style").Raw(Style.Text).Close().Raw(Style.Definitions);
        return svg.Line().Raw(content).Close().ToString();
    }
}
