using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace GeoPolDomain.Benchmarks.Floors;

/// <summary>The fields of a type that hold references, or structs that do.</summary>
internal static class ReferringFields
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly ConcurrentDictionary<Type, ImmutableArray<FieldInfo>> Known = new();

    public static ImmutableArray<FieldInfo> Of(Type type) =>
        Known.GetOrAdd(type, static type => [.. AllOf(type).Where(field => CanRefer(field.FieldType))]);

    /// <summary>All fields of an object of the type, private ones of its base types included.</summary>
    public static IEnumerable<FieldInfo> AllOf(Type? type)
    {
        for (; type is not null; type = type.BaseType)
            foreach (var field in type.GetFields(Own))
                yield return field;
    }

    public static bool CanRefer(Type type) =>
        !type.IsPointer && !type.IsFunctionPointer && !type.IsPrimitive && !type.IsEnum && (!type.IsValueType || !Of(type).IsEmpty);
}
