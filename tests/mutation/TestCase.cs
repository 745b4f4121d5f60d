using System.Reflection;

namespace GeoPolDomain.Mutation;

/// <summary>One test with its arguments, found and run as xunit does.</summary>
internal sealed class TestCase(Type type, MethodInfo method, object?[] arguments)
{
    public string Name { get; } = $"{type.FullName}.{method.Name}";

    /// <summary>How long it takes without a mutant, in milliseconds.</summary>
    public double Time { get; set; }

    public int[] Covered { get; set; } = [];

    public static IEnumerable<TestCase> In(Assembly tests, Func<string, bool> isAsked)
    {
        foreach (var type in tests.GetTypes().Where(one => one is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }))
            foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            {
                var names = method.GetCustomAttributes().Select(one => one.GetType().Name).ToList();
                if (!(names.Contains("FactAttribute") || names.Contains("TheoryAttribute")) || !isAsked($"{type.FullName}.{method.Name}"))
                    continue;
                foreach (var row in names.Contains("TheoryAttribute") ? RowsOf(method) : [[]])
                    yield return new(type, method, Fitted(method, row));
            }
    }

    /// <summary>Runs it. Null when it passes, otherwise how it failed.</summary>
    public string? Run()
    {
        object? instance = null;
        try
        {
            instance = method.IsStatic ? null : Activator.CreateInstance(type);
            (method.Invoke(instance, arguments) as Task)?.GetAwaiter().GetResult();
            return null;
        }
        catch (Exception failure)
        {
            return (failure is TargetInvocationException { InnerException: { } inner } ? inner : failure).GetType().Name;
        }
        finally
        {
            (instance as IDisposable)?.Dispose();
        }
    }

    private static IEnumerable<object?[]> RowsOf(MethodInfo method) =>
        from data in method.GetCustomAttributes()
        let get = data.GetType().GetMethod("GetData", [typeof(MethodInfo)])
        where get is not null
        from row in (IEnumerable<object?[]>)get.Invoke(data, [method])!
        select row;

    private static object?[] Fitted(MethodInfo method, object?[] row)
    {
        var parameters = method.GetParameters();
        if (parameters is [.., var last] && last.IsDefined(typeof(ParamArrayAttribute))
            && !(row.Length == parameters.Length && last.ParameterType.IsInstanceOfType(row[^1])))
        {
            var rest = row.Skip(parameters.Length - 1).ToArray();
            var packed = Array.CreateInstance(last.ParameterType.GetElementType()!, rest.Length);
            Array.Copy(rest, packed, rest.Length);
            row = [.. row.Take(parameters.Length - 1), packed];
        }
        var fitted = row.Concat(parameters.Skip(row.Length).Select(one => one.DefaultValue)).ToArray();
        for (var i = 0; i < parameters.Length; i++)
            if (fitted[i] is { } value && !parameters[i].ParameterType.IsInstanceOfType(value)
                && parameters[i].ParameterType.GetMethod("op_Implicit", [value.GetType()]) is { } conversion)
                fitted[i] = conversion.Invoke(null, [value]);
        return fitted;
    }
}
