using System.Reflection;

namespace GeoPolDomain.Tests.House;

/// <summary>Writes a type as C# does, with the nullability of whatever has it.</summary>
internal static class TypeText
{
    private const string Own = "GeoPolDomain.";

    private static readonly NullabilityInfoContext Context = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(void)] = "void",
    };

    public static string Of(PropertyInfo property) => NameOf(property.PropertyType, Context.Create(property));

    public static string Of(FieldInfo field) => NameOf(field.FieldType, Context.Create(field));

    public static string Of(ParameterInfo parameter) => NameOf(parameter.ParameterType, Context.Create(parameter));

    public static string NameOf(Type type, NullabilityInfo? info = null)
    {
        if (type.IsByRef)
            return NameOf(type.GetElementType()!, info);
        if (Nullable.GetUnderlyingType(type) is { } value)
            return NameOf(value) + "?";
        var mark = info?.ReadState == NullabilityState.Nullable && !type.IsValueType ? "?" : "";
        if (type.IsArray)
            return $"{NameOf(type.GetElementType()!, info?.ElementType)}[]{mark}";
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword + mark;
        // Of a parameter without constraints the runtimes tell the nullability in different ways.
        if (type.IsGenericParameter)
            return type.GetGenericParameterConstraints().Length == 0 ? type.Name : type.Name + mark;
        var isOwn = type.Namespace?.StartsWith(Own, StringComparison.Ordinal) == true;
        var name = isOwn ? $"{type.Namespace}.{type.Name}"[Own.Length..] : type.Name;
        if (!type.IsGenericType)
            return name.Replace('+', '.') + mark;
        var arguments = type.GetGenericArguments();
        var known = info?.GenericTypeArguments is { } infos && infos.Length == arguments.Length ? infos : null;
        return $"{name.Split('`')[0]}<{string.Join(", ", arguments.Select((one, at) => NameOf(one, known?[at])))}>{mark}";
    }
}
