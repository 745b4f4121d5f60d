using System.Collections.Immutable;

namespace GeoPolDomain.Voting;

/// <summary>What must be true of the votes for a test to be passed: constraints joined by "and" and "or".</summary>
internal abstract class Formula
{
    /// <summary>A formula that always holds.</summary>
    public static Formula True { get; } = new Every([]);

    /// <summary>A formula that never holds.</summary>
    public static Formula False { get; } = new Some([]);

    /// <summary>The formula that holds when this formula fails.</summary>
    public Formula Not() => new Opposite(this);

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

    /// <summary>A formula that holds when another formula fails.</summary>
    public sealed class Opposite(Formula of) : Formula
    {
        public Formula Of { get; } = of;
    }
}

/// <summary>A formula without parts: one condition on the votes.</summary>
/// <remarks>
/// A constraint is stated in two ways. As limits on the numbers of votes (<see cref="Narrow"/>, <see cref="CanBe"/>) it is fast, also with
/// thousands of voters, and for most rules it is exact. As linear demands (<see cref="Demands"/>) it is exact for every rule, and a search
/// over the voters has to meet the demands.
/// </remarks>
internal abstract class Constraint : Formula
{
    /// <summary>On what it depends whether the constraint holds.</summary>
    public abstract ConstraintKind Kind { get; }

    /// <summary>Limits the scenario to the completions in which the constraint holds (or fails). Returns false when none is left.</summary>
    public virtual bool Narrow(bool holds, ref Scenario scenario) => true;

    /// <summary>
    /// Whether the constraint can hold (or fail) in a scenario that all constraints have limited. Returns true also when that cannot be
    /// told.
    /// </summary>
    public virtual bool CanBe(bool holds, in Scenario scenario) => true;

    /// <summary>
    /// The alternatives in which the constraint holds (or fails), each a list of demands that must all be met. Null when a number is
    /// missing, for example the weight of a voter.
    /// </summary>
    public abstract IReadOnlyList<ImmutableArray<Demand>>? Demands(bool holds);

    /// <summary>The alternatives of a single demand.</summary>
    protected static IReadOnlyList<ImmutableArray<Demand>> Only(Demand demand, bool holds) => [[holds ? demand : demand.Opposite()]];
}

/// <summary>On what it depends whether a constraint holds.</summary>
internal enum ConstraintKind
{
    /// <summary>On how many voters of the whole body vote in each way.</summary>
    Counting,

    /// <summary>On which voters vote in which way.</summary>
    ByVoter,

    /// <summary>
    /// On the weights of those who vote in each way, or on how many opt out. The limits of a scenario are exact for one such constraint.
    /// </summary>
    Alone,

    /// <summary>On the votes of a group, or in another way of which the limits of a scenario know nothing.</summary>
    Other,
}
