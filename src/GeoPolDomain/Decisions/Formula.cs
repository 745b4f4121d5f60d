using System.Collections.Immutable;

namespace GeoPolDomain.Decisions;

/// <summary>What must hold of the votes for a test to be passed: conditions, joined by "and" and "or".</summary>
internal abstract class Formula
{
    /// <summary>Holds always.</summary>
    public static Formula True { get; } = new Every([]);

    /// <summary>Holds never.</summary>
    public static Formula False { get; } = new Some([]);

    /// <summary>Several that must all hold.</summary>
    public sealed class Every(ImmutableArray<Formula> of) : Formula
    {
        public ImmutableArray<Formula> Of { get; } = of;
    }

    /// <summary>Several of which one must hold.</summary>
    public sealed class Some(ImmutableArray<Formula> of) : Formula
    {
        public ImmutableArray<Formula> Of { get; } = of;
    }
}
