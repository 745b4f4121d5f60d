using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using GeoPolDomain.Evidence;
using GeoPolDomain.Memberships;
using NodaTime;

namespace GeoPolDomain.Tests.House;

/// <summary>What holds for every type that is made from arguments with the names of its properties.</summary>
public class ConstructorLaws
{
    public static TheoryData<Type> Types() => [.. Described.PublicTypes.Where(type => ConstructorOf(type) is not null)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_property_says_what_the_constructor_was_given(Type type)
    {
        var constructor = ConstructorOf(type)!;
        var given = constructor.GetParameters().Select(parameter => ValueOf(parameter.ParameterType)).ToArray();
        var made = constructor.Invoke(given);
        foreach (var (parameter, value) in constructor.GetParameters().Zip(given))
            PropertyOf(type, parameter)!.GetValue(made).Should().Be(value, parameter.Name);
    }

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
        return type.GetConstructors() is [{ } only]
            && only.GetParameters().Select(one => ValueOf(one.ParameterType, depth)).ToArray() is { Length: > 0 } given && !given.Contains(null)
            ? only.Invoke(given) : null;
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
