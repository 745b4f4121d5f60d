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

    /// <summary>Whether two rectangles overlap.</summary>
    public static bool Overlap(XElement one, XElement other) =>
        one.Number("x") < other.Number("x") + other.Number("width") && other.Number("x") < one.Number("x") + one.Number("width")
        && one.Number("y") < other.Number("y") + other.Number("height") && other.Number("y") < one.Number("y") + one.Number("height");

    /// <summary>Runs with a culture that writes numbers and dates in another way.</summary>
    public static T InCulture<T>(string culture, Func<T> ask)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new(culture);
            return ask();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
