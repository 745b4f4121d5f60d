using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace GeoPolDomain.Benchmarks.Floors;

/// <summary>
/// How an object of a type is cloned at the price of making it. <see cref="object.MemberwiseClone"/> and <see cref="Array.Clone"/> leave
/// managed code for every object and take twice as long as a constructor, so they are no floor.
/// </summary>
internal static class CloneWays
{
    private static readonly MethodInfo TypeOfHandle = ((Func<RuntimeTypeHandle, Type?>)Type.GetTypeFromHandle).Method;
    private static readonly MethodInfo Bare = ((Func<Type, object>)RuntimeHelpers.GetUninitializedObject).Method;
    private static readonly MethodInfo ArrayWay = ((Func<object, object>)CopyArray<int>).Method.GetGenericMethodDefinition();

    public static Func<object, object> Of(Type type) => type switch
    {
        _ when type == typeof(string) => static text => new string(Unsafe.As<string>(text).AsSpan()),
        { IsSZArray: true } => ArrayWay.MakeGenericMethod(type.GetElementType()!).CreateDelegate<Func<object, object>>(),
        { IsArray: true } or { IsValueType: true } => MemberwiseClone,
        _ => FieldByField(type),
    };

    // The same code as that of a constructor which sets every field.
    private static Func<object, object> FieldByField(Type type)
    {
        var method = new DynamicMethod($"Clone of {type.Name}", typeof(object), [typeof(object)], type, skipVisibility: true);
        var code = method.GetILGenerator();
        code.DeclareLocal(type);
        code.Emit(OpCodes.Ldtoken, type);
        code.Emit(OpCodes.Call, TypeOfHandle);
        code.Emit(OpCodes.Call, Bare);
        code.Emit(OpCodes.Stloc_0);
        foreach (var field in ReferringFields.AllOf(type))
        {
            code.Emit(OpCodes.Ldloc_0);
            code.Emit(OpCodes.Ldarg_0);
            code.Emit(OpCodes.Ldfld, field);
            code.Emit(OpCodes.Stfld, field);
        }

        code.Emit(OpCodes.Ldloc_0);
        code.Emit(OpCodes.Ret);
        return method.CreateDelegate<Func<object, object>>();
    }

    private static object CopyArray<T>(object array) => Unsafe.As<T[]>(array).AsSpan().ToArray();

    [UnsafeAccessor(UnsafeAccessorKind.Method)]
    private static extern object MemberwiseClone(object one);
}
