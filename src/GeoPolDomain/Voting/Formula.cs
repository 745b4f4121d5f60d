using System.Collections.Immutable;

namespace GeoPolDomain.Voting;

/// <summary>What must be true of the votes for a test to be passed: constraints joined by "and" and "or".</summary>
internal abstract class Formula
{
    /// <summary>A formula that always holds.</summary>
    public static Formula True { get; } = new Every([]);

    /// <summary>A formula that never holds.</summary>
    public static Formula False { get; } = new Some([]);

    /// <summary>A formula that holds when all of its parts hold.</summary>
    public sealed class Every(ImmutableArray<Formula> of) : Formula
    {
        public ImmutableArray<Formula> Of { get; } = of;
    }

    /// <summary>A formula that holds when at least one of its parts holds.</summary>
    public sealed class Some(ImmutableArray<Formula> of) : Formula
    {
        public ImmutableArray<Formula> Of { get; } = of;
    }
}

/// <summary>A formula without parts: one condition on the votes.</summary>
internal abstract class Constraint : Formula
{
    /// <summary>Limits the scenario to the completions in which the constraint holds (or fails). Returns false when none is left.</summary>
    public virtual bool Narrow(bool holds, ref Scenario scenario) => true;

    /// <summary>
    /// Whether the constraint can hold (or fail) in a scenario that all constraints have limited. Returns true also when that cannot be
    /// told.
    /// </summary>
    public virtual bool CanBe(bool holds, in Scenario scenario) => true;
}
