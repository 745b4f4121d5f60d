namespace GeoPolDomain.Time;

/// <summary>Which components (bit 0 the year, 1 the month, 2 the day) carry one of the two marks, <c>?</c> or <c>~</c>.</summary>
/// <remarks>
/// The marks are independent of each other; <c>%</c> is both. Each is spelled in one way: at the right of the last of the
/// leading components that all carry it, and at the left of every other component that does.
/// </remarks>
internal readonly record struct Marks(byte Components)
{
    public bool Any => Components != 0;

    /// <summary>The component at whose right the mark is written, or -1.</summary>
    public int Group
    {
        get
        {
            var component = 0;
            while (Carries(component))
                component++;
            return component - 1;
        }
    }

    public bool Carries(int component) => (Components >> component & 1) != 0;

    /// <summary>Whether the mark is written at the left of this component.</summary>
    public bool IsAlone(int component) => component > Group && Carries(component);

    /// <summary>Whether the mark is written at this component, on either side.</summary>
    public bool IsWrittenAt(int component) => component == Group || IsAlone(component);

    public Marks On(int component) => new((byte)(Components | 1 << component));

    public Marks OnAllUpTo(int component) => new((byte)(Components | ((2 << component) - 1)));
}
