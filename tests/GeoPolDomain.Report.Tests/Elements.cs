using System.Globalization;
using System.Xml.Linq;

namespace GeoPolDomain.Reporting.Tests;

/// <summary>Reads the elements of a picture or a page back.</summary>
internal static class Elements
{
    /// <summary>Every element with a name, whatever its namespace.</summary>
    public static IEnumerable<XElement> All(this XElement within, string name) =>
        within.DescendantsAndSelf().Where(one => one.Name.LocalName == name);

    /// <summary>The elements that have an attribute.</summary>
    public static IEnumerable<XElement> Having(this XElement within, string attribute) =>
        within.Descendants().Where(one => one.Attribute(attribute) is not null);

    /// <summary>An attribute. Null when the element has none.</summary>
    public static string? Get(this XElement one, string attribute) => one.Attribute(attribute)?.Value;

    /// <summary>An attribute that the element must have.</summary>
    public static string Of(this XElement one, string attribute) => one.Get(attribute)
        ?? throw new InvalidOperationException($"An element '{one.Name.LocalName}' has no '{attribute}'.");

    /// <summary>An attribute that is a number.</summary>
    public static double Number(this XElement one, string attribute) => double.Parse(one.Of(attribute), CultureInfo.InvariantCulture);

    /// <summary>The place to which an element is moved.</summary>
    public static (double X, double Y) Place(this XElement one)
    {
        var parts = one.Of("transform")["translate(".Length..^1].Split(' ');
        return (double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    /// <summary>The elements with a name right inside an element.</summary>
    public static IEnumerable<XElement> Named(this XElement one, string name) =>
        one.Elements().Where(inner => inner.Name.LocalName == name);

    /// <summary>The title of an element, which a reader sees on pointing at it.</summary>
    public static string Title(this XElement one) => one.Named("title").Single().Value;
}
