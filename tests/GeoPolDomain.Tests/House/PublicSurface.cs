using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace GeoPolDomain.Tests.House;

/// <summary>
/// Lists the public API of an assembly, a line a member, so that a change of the API is a visible difference in a review.
/// </summary>
/// <remarks>
/// A line shows all that a caller or an implementer depends on: names, types with their nullability, defaults, constraints, and whether
/// a property can be set, a member is abstract or static, a parameter is passed by reference. Members that the compiler adds to every
/// record are left out.
/// </remarks>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            foreach (var attribute in Attributes(type))
                text.Append($"[{attribute}]\n");
            text.Append($"{KindOf(type)} {TypeText.NameOf(type)}{Bases(type)}{Constraints(type.GetGenericArguments())}\n");
            foreach (var line in type.GetMembers(Declared).Where(IsSeen).Select(LineOf).OfType<string>().Order(StringComparer.Ordinal))
                text.Append($"    {line}\n");
        }

        return text.ToString();
    }

    private static string KindOf(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : $"{Modifier(type)}{(IsRecord(type) ? "record " : "")}{(type.IsValueType ? "struct" : "class")}";

    private static string Modifier(Type type) => (type.IsAbstract, type.IsSealed) switch
    {
        (true, true) => "static ",
        (true, false) => "abstract ",
        (false, true) when !type.IsValueType => "sealed ",
        _ when type.IsDefined(typeof(IsReadOnlyAttribute)) => "readonly ",
        _ => "",
    };

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Declared) is not null;

    // Interfaces that a base type or another interface brings along are not repeated.
    private static string Bases(Type type)
    {
        if (type.IsEnum)
            return $" : {TypeText.NameOf(Enum.GetUnderlyingType(type))}";
        var parent = type.IsInterface || type.BaseType == typeof(object) || type.BaseType == typeof(ValueType) ? null : type.BaseType;
        var seen = type.GetInterfaces().Where(one => one.IsVisible).ToList();
        var inherited = seen.SelectMany(one => one.GetInterfaces()).Concat(parent?.GetInterfaces() ?? []).ToHashSet();
        var names = seen.Except(inherited).Select(one => TypeText.NameOf(one)).Order(StringComparer.Ordinal);
        IEnumerable<string> bases = parent is null ? names : names.Prepend(TypeText.NameOf(parent));
        return bases.Any() ? $" : {string.Join(", ", bases)}" : "";
    }

    private static bool IsSeen(MemberInfo member) => member switch
    {
        _ when member.Name.Contains('<', StringComparison.Ordinal) => false,
        MethodBase method => IsOpen(method) && IsNamed(method) && !IsMadeForRecords(method),
        PropertyInfo property => property.GetMethod is { } get && IsOpen(get) && property.Name != "EqualityContract",
        FieldInfo field => field.IsPublic && !field.IsSpecialName,
        EventInfo => true,
        _ => false,
    };

    private static bool IsOpen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsNamed(MethodBase method) =>
        !method.IsSpecialName || method is ConstructorInfo || method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsMadeForRecords(MethodBase method) =>
        method.IsDefined(typeof(CompilerGeneratedAttribute)) || method.Name is "PrintMembers" or "GetHashCode" or "Equals" or "ToString";

    private static string? LineOf(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"{Reach(constructor)}new({Parameters(constructor)})",
        MethodInfo method =>
            $"{Reach(method)}{Manner(method)}{TypeText.Of(method.ReturnParameter)} {method.Name}{Generics(method)}({Parameters(method)})"
            + Constraints(method.IsGenericMethod ? method.GetGenericArguments() : []),
        PropertyInfo { GetMethod: { } get } property =>
            $"{Reach(get)}{Manner(get)}{(property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "")}"
            + $"{TypeText.Of(property)} {property.Name}{Indexes(property)} {{ get; {Setter(property)}}}",
        FieldInfo { IsLiteral: true } field => $"{field.Name} = {Constant(field.GetRawConstantValue())}",
        FieldInfo field => $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{TypeText.Of(field)} {field.Name}",
        EventInfo one => $"event {TypeText.NameOf(one.EventHandlerType!)} {one.Name}",
        _ => null,
    };

    private static string Reach(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Manner(MethodInfo method) =>
        (method.IsStatic ? "static " : "")
        + (method.IsAbstract ? "abstract " : method.IsVirtual && !method.IsFinal && method.GetBaseDefinition() == method ? "virtual " : "");

    private static string Setter(PropertyInfo property) => property.SetMethod switch
    {
        not { IsPublic: true } => "",
        var set when set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) => "init; ",
        _ => "set; ",
    };

    private static string Indexes(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } indexes ? $"[{string.Join(", ", indexes.Select(Parameter))}]" : "";

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(one => one.Name))}>" : "";

    private static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "") + string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter) =>
        $"{Passing(parameter)}{TypeText.Of(parameter)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Default(parameter)}" : "")}";

    private static string Passing(ParameterInfo parameter) =>
        parameter.CustomAttributes.Any(one => one.AttributeType.Name is "ParamArrayAttribute" or "ParamCollectionAttribute") ? "params "
        : !parameter.ParameterType.IsByRef ? ""
        : parameter.IsOut ? "out "
        : parameter.IsIn ? "in "
        : "ref ";

    private static string Default(ParameterInfo parameter) => parameter.RawDefaultValue switch
    {
        null => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? "default" : "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        var other => Constant(other),
    };

    // A number has the same digits and the same sign under any culture.
    private static string Constant(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static string Constraints(IEnumerable<Type> parameters) =>
        string.Concat(parameters.Where(one => one.IsGenericParameter).Select(one => (one.Name, All: string.Join(", ", ConstraintsOf(one))))
            .Where(one => one.All.Length > 0).Select(one => $" where {one.Name} : {one.All}"));

    private static IEnumerable<string> ConstraintsOf(Type parameter)
    {
        var attributes = parameter.GenericParameterAttributes;
        if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
            yield return "class";
        if (attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
            yield return "struct";
        foreach (var constraint in parameter.GetGenericParameterConstraints().Where(one => one.IsVisible && one != typeof(ValueType)))
            yield return TypeText.NameOf(constraint);
        if (attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint)
            && !attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
            yield return "new()";
    }

    private static IEnumerable<string> Attributes(Type type) =>
        from attribute in type.GetCustomAttributesData()
        where attribute.AttributeType.Name is "ObsoleteAttribute" or "JsonConverterAttribute" or "FlagsAttribute"
        let arguments = string.Join(
            ", ", attribute.ConstructorArguments.Select(one => one.Value is Type of ? TypeText.NameOf(of) : Constant(one.Value)))
        select $"{attribute.AttributeType.Name.Replace("Attribute", "", StringComparison.Ordinal)}({arguments})";
}
