namespace GeoPolDomain.Coverage;

/// <summary>What every public method asks first: whether it is the one that answers default.</summary>
public static class DefaultSwitch
{
    public const int None = -1;

    private static readonly bool[] Reached = new bool[1 << 16];
    private static volatile int active = None;

    public static bool IsOn(int method)
    {
        Reached[method] = true;
        return active == method;
    }

    internal static void Activate(int method) => active = method;

    /// <summary>The methods that the work calls.</summary>
    internal static int[] CalledBy(Action work)
    {
        Array.Clear(Reached);
        work();
        return [.. Enumerable.Range(0, Reached.Length).Where(one => Reached[one])];
    }
}
