using Mono.Cecil;
using Mono.Cecil.Cil;

namespace GeoPolDomain.Coverage;

/// <summary>Why a public method cannot be tried, or need not be.</summary>
internal static class Exemption
{
    public const string Default = "answers default already";

    /// <summary>Null when it is to be tried.</summary>
    public static string? Of(MethodDefinition method) =>
        !method.HasBody ? "has no body"
        : IsByCompiler(method) && !IsOfProperty(method) ? "of a record, by the compiler"
        : method.ReturnType.FullName.Contains('&') ? "answers by reference"
        : AnswersDefault(method) ? Default
        : null;

    private static bool IsByCompiler(MethodDefinition method) =>
        method.CustomAttributes.Any(one => one.AttributeType.Name == "CompilerGeneratedAttribute");

    private static bool IsOfProperty(MethodDefinition method) =>
        method.IsSetter || (method.IsGetter && method.Name != "get_EqualityContract");

    // Nothing is done but to take a constant and to return it; a build for a debugger keeps it and jumps between.
    private static bool AnswersDefault(MethodDefinition method) =>
        method.Body.Instructions.All(one => one.OpCode.Code is Code.Nop or Code.Br or Code.Br_S or Code.Ret
            or Code.Ldnull or Code.Ldc_I4_0 or Code.Ldloca_S or Code.Initobj or Code.Stloc_0 or Code.Ldloc_0);
}
