using System.Globalization;
using System.Xml.Linq;

namespace GeoPolDomain.Reporting.Tests.Pictures;

/// <summary>Reads a picture back: what its elements stand for, and where they are.</summary>
internal static class DrawnPicture
{
    public static XElement Read(Picture picture) => XElement.Parse(picture.ToSvg());

    public static IEnumerable<XElement> With(this XElement drawn, string attribute) =>
        drawn.Descendants().Where(one => one.Attribute(attribute) is not null);

    public static string Of(this XElement one, string attribute) => one.Attribute(attribute)!.Value;

    public static double Number(this XElement one, string attribute) =>
        double.Parse(one.Of(attribute), CultureInfo.InvariantCulture);

    public static IEnumerable<XElement> Named(this XElement drawn, string name) =>
        drawn.Elements().Where(one => one.Name.LocalName == name);

    public static string Title(this XElement drawn) => drawn.Named("title").Single().Value;

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
