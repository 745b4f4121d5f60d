using Mono.Cecil;
using Mono.Cecil.Cil;

namespace GeoPolDomain.Coverage;

/// <summary>Puts the switch into the public methods of a built library.</summary>
internal static class Weaver
{
    /// <summary>The public methods of the library in this file. Those that are to be tried have numbers from the first on.</summary>
    public static List<Method> Weave(string file, int firstNumber)
    {
        using var module = ModuleDefinition.ReadModule(file, new() { InMemory = true });
        var isOn = module.ImportReference(typeof(DefaultSwitch).GetMethod(nameof(DefaultSwitch.IsOn)));
        var library = Path.GetFileNameWithoutExtension(file);
        var found = new List<Method>();
        var types = module.GetTypes().Where(IsPublic);
        foreach (var method in types.SelectMany(type => type.Methods).Where(one => one.IsPublic && !one.IsConstructor))
        {
            var exemption = Exemption.Of(method);
            if (exemption is null)
                Put(isOn, method, firstNumber);
            found.Add(new(library, NameOf(method), exemption is null ? firstNumber++ : null, exemption));
        }
        module.Write(file);
        return found;
    }

    private static bool IsPublic(TypeDefinition type) =>
        type.Name[0] != '<' && (type.IsNested ? type.IsNestedPublic && IsPublic(type.DeclaringType) : type.IsPublic);

    private static string NameOf(MethodDefinition method) =>
        $"{method.DeclaringType.FullName}.{method.Name}({string.Join(", ", method.Parameters.Select(one => one.ParameterType.Name))})";

    private static void Put(MethodReference isOn, MethodDefinition method, int number)
    {
        var il = method.Body.GetILProcessor();
        var first = method.Body.Instructions[0];
        List<Instruction> added = [il.Create(OpCodes.Ldc_I4, number), il.Create(OpCodes.Call, isOn), il.Create(OpCodes.Brfalse, first)];
        foreach (var answer in method.Parameters.Where(one => one.IsOut))
            added.AddRange(
                [il.Create(OpCodes.Ldarg, answer), il.Create(OpCodes.Initobj, ((ByReferenceType)answer.ParameterType).ElementType)]);
        // Of "init" the answer is said to be nothing with a modifier.
        if ((method.ReturnType is RequiredModifierType marked ? marked.ElementType : method.ReturnType).MetadataType != MetadataType.Void)
        {
            var answer = new VariableDefinition(method.ReturnType);
            method.Body.Variables.Add(answer);
            added.AddRange(
                [il.Create(OpCodes.Ldloca, answer), il.Create(OpCodes.Initobj, method.ReturnType), il.Create(OpCodes.Ldloc, answer)]);
        }
        added.Add(il.Create(OpCodes.Ret));
        foreach (var one in added)
            il.InsertBefore(first, one);
    }
}
