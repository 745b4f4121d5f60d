namespace GeoPolDomain.Time;

/// <summary>
/// The components of a date that carry one of the two marks, <c>?</c> or <c>~</c>. Bit 0 is the year, bit 1 the month, bit 2 the day.
/// </summary>
/// <remarks>
/// The two marks are independent; <c>%</c> means both. Each mark has one canonical spelling: when the leading components carry
/// the mark, one mark stands to the right of the last of them; every later component that carries the mark has it on its left.
/// </remarks>
internal readonly record struct Marks(byte Components)
{
    public bool Any => Components != 0;

    /// <summary>
    /// The last of the leading components that carry the mark; the mark is written to its right. -1 when the year does not carry the mark.
    /// </summary>
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

    /// <summary>Whether the mark is written to the left of this component.</summary>
    public bool IsAlone(int component) => component > Group && Carries(component);

    public Marks On(int component) => new((byte)(Components | 1 << component));

    public Marks OnAllUpTo(int component) => new((byte)(Components | ((2 << component) - 1)));
}
