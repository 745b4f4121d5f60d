using System.Reflection;

namespace GeoPolDomain.Mutation;

/// <summary>The switch that Stryker puts into a library: which mutant is active, and which were come upon.</summary>
internal sealed class MutantSwitch
{
    private readonly FieldInfo active;
    private readonly FieldInfo captures;
    private readonly MethodInfo reset;
    private readonly MethodInfo data;
    private readonly int asks;
    private readonly Assembly library;

    public MutantSwitch(Assembly library)
    {
        var control = library.GetTypes().Single(type => type.Name == "MutantControl");
        active = control.GetField("ActiveMutant")!;
        captures = control.GetField("CaptureCoverage")!;
        reset = control.GetMethod("ResetCoverage")!;
        data = control.GetMethod("GetCoverageData")!;
        asks = control.GetMethod("IsActive")!.MetadataToken;
        this.library = library;
    }

    public const int None = -1;

    public void Activate(int mutant) => active.SetValue(null, mutant);

    /// <summary>The mutants that the work comes upon.</summary>
    public int[] CoveredBy(Action work)
    {
        reset.Invoke(null, null);
        captures.SetValue(null, true);
        work();
        captures.SetValue(null, false);
        var lists = (IList<int>[])data.Invoke(null, null)!;
        return [.. lists[0].Concat(lists[1]).Distinct()];
    }

    /// <summary>The mutants of a namespace, each with the member it is in: where the code asks for its number.</summary>
    public SortedDictionary<int, string> MutantsOf(string space)
    {
        const BindingFlags own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance
            | BindingFlags.DeclaredOnly;
        const byte loadInt = 0x20, loadShort = 0x1f, call = 0x28;
        var found = new SortedDictionary<int, string>();
        foreach (var type in library.GetTypes().Where(one => one.Namespace == space))
            foreach (var member in type.GetMethods(own).Concat<MethodBase>(type.GetConstructors(own)))
            {
                var code = member.GetMethodBody()?.GetILAsByteArray() ?? [];
                for (var i = 5; i + 4 < code.Length; i++)
                    if (code[i] == call && BitConverter.ToInt32(code, i + 1) == asks)
                        found[code[i - 5] == loadInt ? BitConverter.ToInt32(code, i - 4) : code[i - 2] == loadShort ? code[i - 1] : -1] =
                            $"{type.FullName![(space.Length + 1)..]}.{member.Name}";
            }
        return found;
    }
}
