using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GeoPolDomain.Tests.House;

/// <summary>The documentation comments of the library.</summary>
internal static partial class Documentation
{
    private static readonly Dictionary<string, XElement> Members = XDocument
        .Load(Path.ChangeExtension(Described.Library.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    public static string SummaryOf(Type type) => Summary($"T:{type.FullName}");

    public static string SummaryOf(PropertyInfo property) => Summary($"P:{NameOf(property.DeclaringType!)}.{property.Name}");

    public static string SummaryOf(FieldInfo field) => Summary($"F:{field.DeclaringType!.FullName}.{field.Name}");

    private static string NameOf(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!;

    private static string Summary(string id) =>
        Members.TryGetValue(id, out var member) && member.Element("summary") is { } summary
            ? Spaces().Replace(string.Concat(summary.Nodes().Select(Flat)), " ").Trim()
            : throw new InvalidOperationException($"{id} has no summary.");

    private static string Flat(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" } see => see.Attribute("cref")?.Value.Split('.', ':')[^1] ?? see.Value,
        XElement { Name.LocalName: "paramref" } parameter => parameter.Attribute("name")!.Value,
        XElement element => string.Concat(element.Nodes().Select(Flat)),
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
