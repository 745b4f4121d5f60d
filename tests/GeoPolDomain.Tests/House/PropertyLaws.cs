using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Memberships;
using NodaTime;

namespace GeoPolDomain.Tests.House;

/// <summary>What holds for every property that can be given, by a constructor or while its type is made.</summary>
public class PropertyLaws
{
    public static TheoryData<Type> Made() => [.. Described.PublicTypes.Where(type => ConstructorOf(type) is not null)];

    public static TheoryData<Type> Given() => [.. PublicTypes.Where(type => GivenOf(type).Any())];

    private static IEnumerable<Type> PublicTypes =>
        Described.PublicTypes.Concat(typeof(GeoPolDomain.Reporting.Picture).Assembly.GetExportedTypes());

    [Theory]
    [MemberData(nameof(Made))]
    public void A_property_says_what_the_constructor_was_given(Type type)
    {
        var constructor = ConstructorOf(type)!;
        var given = constructor.GetParameters().Select(parameter => ValueOf(parameter.ParameterType)).ToArray();
        var made = constructor.Invoke(given);
        foreach (var (parameter, value) in constructor.GetParameters().Zip(given))
            PropertyOf(type, parameter)!.GetValue(made).Should().Be(value, parameter.Name);
    }

    [Theory]
    [MemberData(nameof(Given))]
    public void A_property_says_what_it_was_given(Type type)
    {
        foreach (var property in GivenOf(type))
        {
            var (one, given) = (RuntimeHelpers.GetUninitializedObject(type), ValueOf(property.PropertyType));
            property.SetValue(one, given);
            var kept = property.GetValue(one);
            (ReferenceEquals(kept, given) || Equals(kept, given)).Should().BeTrue(property.Name);
        }
    }

    // Those that only keep what they are given. What else a property does is a matter of its type.
    private static IEnumerable<PropertyInfo> GivenOf(Type type) => type is not { IsAbstract: false, ContainsGenericParameters: false }
        ? []
        : type.GetProperties().Where(one => one.SetMethod is { IsPublic: true, IsStatic: false } set
            && set.IsDefined(typeof(CompilerGeneratedAttribute)) && ValueOf(one.PropertyType) is not null);

    private static ConstructorInfo? ConstructorOf(Type type) =>
        type is { IsAbstract: false, ContainsGenericParameters: false }
        && type.GetConstructors() is [{ } only] && only.GetParameters() is { Length: > 0 } parameters
        && parameters.All(one => PropertyOf(type, one) is not null && ValueOf(one.ParameterType) is not null) ? only : null;

    private static PropertyInfo? PropertyOf(Type type, ParameterInfo parameter) =>
        type.GetProperty(parameter.Name!) is { } property && property.PropertyType == parameter.ParameterType ? property : null;

    // Some value that is not the default of the type; null where none is known, or where it would have to hold itself.
    private static object? ValueOf(Type type, int depth = 0)
    {
        if (depth++ > 4)
            return null;
        if (type == typeof(string))
            return "text";
        if (type == typeof(bool))
            return true;
        if (type == typeof(int) || type == typeof(double) || type == typeof(decimal) || type == typeof(long))
            return Convert.ChangeType(7, type, System.Globalization.CultureInfo.InvariantCulture);
        if (type == typeof(LocalDate))
            return new LocalDate(2017, 6, 22);
        if (type == typeof(Dataset))
            return new Dataset("sample", "A sample", []);
        if (type == typeof(DatasetRecord))
            return ValueOf(typeof(Membership), depth);
        if (type.IsEnum)
            return Enum.GetValues(type).Cast<object>().Last();
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return ValueOf(underlying, depth);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return ListOf(type.GetGenericArguments()[0], depth);
        if (Described.TextForms.Contains(type) || Described.Shapes.Any(shape => Described.TypeOf(shape) == type))
            return new Samples(5).Of(type, isFull: true);
        // What nobody but the library makes is kept without a look at what it holds.
        if (type is { IsClass: true, IsSealed: true, IsArray: false } && type.GetConstructors().Length == 0)
            return RuntimeHelpers.GetUninitializedObject(type);
        if (type.GetConstructors() is not [{ } only] || type.IsAssignableTo(typeof(Delegate)))
            return null;
        var given = only.GetParameters().Select(parameter => ValueOf(parameter.ParameterType, depth)).ToArray();
        return given.Length == 0 || given.Contains(null) ? null : only.Invoke(given);
    }

    private static object? ListOf(Type item, int depth)
    {
        if (ValueOf(item, depth) is not { } value)
            return null;
        var items = Array.CreateInstance(item, 1);
        items.SetValue(value, 0);
        return typeof(ImmutableCollectionsMarshal).GetMethod(nameof(ImmutableCollectionsMarshal.AsImmutableArray))!.MakeGenericMethod(item)
            .Invoke(null, [items]);
    }
}
