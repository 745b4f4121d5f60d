using System.Collections;
using System.Reflection;
using GeoPolDomain.Datasets;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Tests.House;

/// <summary>What the library describes, found by reflection (which tests may use and the library may not).</summary>
internal static class Described
{
    public static Assembly Library { get; } = typeof(Dataset).Assembly;

    public static IReadOnlyList<Type> PublicTypes { get; } = [.. Library.GetExportedTypes().OrderBy(
        type => type.FullName, StringComparer.Ordinal)];

    /// <summary>The shapes of every record and every part of one.</summary>
    public static IReadOnlyList<IShape> Shapes { get; } =
    [
        .. Library.GetTypes()
            .Select(type => type.GetProperty(
                "Shape", BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)?.GetValue(null))
            .OfType<IShape>(),
    ];

    /// <summary>The small values with one text form.</summary>
    public static IReadOnlyList<Type> TextForms { get; } =
    [
        .. PublicTypes.Where(type => type.IsClass && type.GetInterfaces().Any(one => one.IsGenericType
            && one.GetGenericTypeDefinition() == typeof(ITextForm<>) && one.GetGenericArguments()[0] == type)),
    ];

    public static IReadOnlyList<Type> CodeLists { get; } =
    [
        .. TextForms.Where(
            type => type.BaseType is { IsGenericType: true } from && from.GetGenericTypeDefinition() == typeof(Code<>)),
    ];

    /// <summary>The enumerations that have names on the wire, with every value.</summary>
    public static IReadOnlyList<(Type Type, IReadOnlyList<(object Value, string Name)> Names)> Enumerations { get; } =
    [
        Of(GeoPolDomain.Time.AnswerNames.All),
        Of(GeoPolDomain.Identity.RecordKinds.Names),
        Of(GeoPolDomain.Statements.StanceKinds.Names),
        Of(GeoPolDomain.Decisions.VoteCasts.Names),
        Of(GeoPolDomain.Checks.Severities.Names),
        Of(GeoPolDomain.Decisions.VoteOutcomes.Names),
    ];

    public static Type TypeOf(IShape shape) => shape.GetType().GetGenericArguments()[0];

    /// <summary>The property a member is named after; null for the constant members.</summary>
    public static PropertyInfo? PropertyOf(Type type, string member) =>
        type.GetProperty(char.ToUpperInvariant(member[0]) + member[1..], BindingFlags.Public | BindingFlags.Instance);

    /// <summary>The properties that are given when a record is made.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null);

    /// <summary>The static properties of a code list that name its codes.</summary>
    public static IEnumerable<PropertyInfo> NamedCodesOf(Type list) =>
        list.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == list);

    private static (Type, IReadOnlyList<(object, string)>) Of<TEnum>(Names<TEnum> names) where TEnum : struct, Enum =>
        (typeof(TEnum), [.. names.Pairs.ToArray().Select(pair => ((object)pair.Value, pair.Name))]);

    public static IEnumerable<object> CodesOf(Type list) =>
        ((IEnumerable)list.GetProperty("All", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)!.GetValue(null)!)
            .Cast<object>();
}
