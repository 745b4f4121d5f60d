using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace GeoPolDomain.Tests.House;

/// <summary>Lists the public surface of an assembly, a line a member, so that a change of it shows in a review.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append($"{KindOf(type)} {NameOf(type)}{Bases(type)}\n");
            foreach (var line in type.GetMembers(Declared).Where(IsSeen).Select(LineOf).OfType<string>().Distinct().Order(StringComparer.Ordinal))
                text.Append($"    {line}\n");
        }

        return text.ToString();
    }

    private static string KindOf(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : (type.IsAbstract, type.IsSealed) switch { (true, true) => "static class", (true, false) => "abstract class", (false, true) => "sealed class", _ => "class" };

    private static string Bases(Type type)
    {
        var bases = type.IsEnum || type.IsInterface || type.BaseType == typeof(object) ? [] : new[] { type.BaseType! };
        return bases.Length == 0 ? "" : " : " + string.Join(", ", bases.Select(NameOf));
    }

    private static bool IsSeen(MemberInfo member) => member switch
    {
        _ when member.Name.Contains('<', StringComparison.Ordinal) => false,
        MethodBase method => (method.IsPublic || method.IsFamily) && (!method.IsSpecialName || method is ConstructorInfo || method.Name.StartsWith("op_", StringComparison.Ordinal)) && !IsMadeForRecords(method),
        PropertyInfo property => property.GetMethod is { } get && (get.IsPublic || get.IsFamily) && property.Name != "EqualityContract",
        FieldInfo field => field.IsPublic && !field.IsSpecialName,
        _ => false,
    };

    private static bool IsMadeForRecords(MethodBase method) =>
        method.IsDefined(typeof(CompilerGeneratedAttribute)) || method.Name is "PrintMembers" or "GetHashCode" or "Equals" or "ToString";

    private static string? LineOf(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{(method.IsStatic ? "static " : "")}{NameOf(method.ReturnType)} {method.Name}{Generics(method)}({Parameters(method)})",
        PropertyInfo property => $"{(property.GetMethod!.IsStatic ? "static " : "")}{(property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "")}{NameOf(property.PropertyType)} {property.Name} {{ get;{(property.SetMethod is { IsPublic: true } ? " init;" : "")} }}",
        FieldInfo { IsLiteral: true } field => $"{field.Name} = {field.GetRawConstantValue()}",
        FieldInfo field => $"{NameOf(field.FieldType)} {field.Name}",
        _ => null,
    };

    private static string Generics(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(NameOf))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsOut ? "out " : "")}{NameOf(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = " + (parameter.RawDefaultValue ?? "null") : "")}"));

    private static string NameOf(Type type)
    {
        if (type.IsByRef)
            return NameOf(type.GetElementType()!);
        if (type.IsArray)
            return NameOf(type.GetElementType()!) + "[]";
        var name = type.IsGenericParameter ? type.Name : (type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true ? type.Name : type.FullName ?? type.Name);
        return type.IsGenericType ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>" : name;
    }
}
