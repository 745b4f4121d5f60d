using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Decisions;

/// <summary>The rules, motions, decisions and conditions of a dataset.</summary>
public sealed class DecisionBook
{
    internal DecisionBook(ImmutableArray<DecisionRule> rules, ImmutableArray<Motion> motions, ImmutableArray<Decision> decisions, ImmutableArray<Condition> conditions) =>
        (Rules, Motions, All, Conditions) = (rules, motions, decisions, conditions);

    /// <summary>Every decision rule, by id.</summary>
    public ImmutableArray<DecisionRule> Rules { get; }

    /// <summary>Every motion, by id.</summary>
    public ImmutableArray<Motion> Motions { get; }

    /// <summary>Every decision, by id.</summary>
    public ImmutableArray<Decision> All { get; }

    /// <summary>Every condition, by id.</summary>
    public ImmutableArray<Condition> Conditions { get; }

    /// <summary>The decision rule with that id; null where there is none.</summary>
    public DecisionRule? FindRule(DecisionRuleId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return RecordTable.Find(Rules, id.ToString());
    }

    /// <summary>The motion with that id; null where there is none.</summary>
    public Motion? FindMotion(MotionId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return RecordTable.Find(Motions, id.ToString());
    }

    /// <summary>The decision with that id; null where there is none.</summary>
    public Decision? Find(DecisionId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return RecordTable.Find(All, id.ToString());
    }

    /// <summary>The condition with that id; null where there is none.</summary>
    public Condition? FindCondition(ConditionId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return RecordTable.Find(Conditions, id.ToString());
    }
}
