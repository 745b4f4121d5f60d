using System.Collections.Immutable;

namespace GeoPolDomain.Voting;

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

/// <summary>One condition on the votes, with no other in it.</summary>
internal abstract class Constraint : Formula
{
    /// <summary>Limits a slice to the completions in which the condition holds, or to those in which it does not; false where there are none.</summary>
    public virtual bool Narrow(bool holds, ref Scenario slice) => true;

    /// <summary>Whether the condition can hold, or fail, in a slice limited by all conditions; true also where that cannot be told.</summary>
    public virtual bool CanBe(bool holds, in Scenario slice) => true;
}
