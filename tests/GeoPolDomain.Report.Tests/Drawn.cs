using System.Globalization;
using System.Xml.Linq;
using GeoPolDomain.Datasets;
using GeoPolDomain.Reference;
using GeoPolDomain.Reporting.Pages;

namespace GeoPolDomain.Reporting.Tests;

/// <summary>
/// Reads pictures and sections back as a reader of markup does, so that a test can compare them with the library's answers.
/// </summary>
internal static class Drawn
{
    /// <summary>Texts that try to break out of their place.</summary>
    public const string Hostile = "<script>alert(1)</script> \"'&]]> \u202Eright to left\u202C \U0001F30D "
        + "averyveryveryveryveryveryveryveryveryveryveryveryveryveryverylongwordwithoutanyspace";

    /// <summary>The dataset of the two articles.</summary>
    public static Dataset Syria => ReferenceData.CstoSyria2017;

    /// <summary>The picture as elements.</summary>
    public static XElement Read(this Picture picture) => XElement.Parse(picture.ToSvg());

    /// <summary>A section of the page as elements.</summary>
    public static XElement Read(this Section section, Dataset data, ReportOptions? options = null) =>
        XElement.Parse(section.ToText(data, options));

    /// <summary>A section of the page as text.</summary>
    public static string ToText(this Section section, Dataset data, ReportOptions? options = null)
    {
        var page = new PageContext(data, options ?? new());
        page.Html.Open("section");
        section.Write(page);
        return page.Html.Close().ToString();
    }

    /// <summary>Every element with a name, whatever its namespace.</summary>
    public static IEnumerable<XElement> All(this XElement within, string name) =>
        within.DescendantsAndSelf().Where(one => one.Name.LocalName == name);

    /// <summary>The elements that have an attribute.</summary>
    public static IEnumerable<XElement> Having(this XElement within, string attribute) =>
        within.Descendants().Where(one => one.Attribute(attribute) is not null);

    /// <summary>An attribute. Null when the element has none.</summary>
    public static string? Get(this XElement one, string attribute) => one.Attribute(attribute)?.Value;

    /// <summary>An attribute that is a number.</summary>
    public static double Number(this XElement one, string attribute) =>
        double.Parse(one.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    /// <summary>The place to which an element is moved.</summary>
    public static (double X, double Y) Place(this XElement one)
    {
        var parts = one.Attribute("transform")!.Value["translate(".Length..^1].Split(' ');
        return (double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    /// <summary>Whether two rectangles overlap.</summary>
    public static bool Overlap(XElement one, XElement other) =>
        one.Number("x") < other.Number("x") + other.Number("width") && other.Number("x") < one.Number("x") + one.Number("width")
        && one.Number("y") < other.Number("y") + other.Number("height") && other.Number("y") < one.Number("y") + one.Number("height");
}
