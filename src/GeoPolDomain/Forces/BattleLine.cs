using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Forces;

/// <summary>One line of an order of battle: what one contributor gives, as one unit or as a whole.</summary>
public sealed class BattleLine
{
    internal BattleLine(ActorId contributor, Unit? unit, UnitId? unitId, Answer answer, ImmutableArray<Contribution> contributions)
    {
        Contributor = contributor;
        Unit = unit;
        UnitId = unitId;
        Answer = answer;
        Contributions = contributions;
    }

    /// <summary>Who gives it.</summary>
    public ActorId Contributor { get; }

    /// <summary>The unit; null where the line tells of the contributor as a whole, or the dataset does not hold the unit.</summary>
    public Unit? Unit { get; }

    /// <summary>The id of the unit; null where the line tells of the contributor as a whole.</summary>
    public UnitId? UnitId { get; }

    /// <summary>Whether it is given at the time: yes or unknown.</summary>
    public Answer Answer { get; }

    /// <summary>The records the line rests on; several where several sources tell of it.</summary>
    public ImmutableArray<Contribution> Contributions { get; }

    /// <summary>How many, counted in one way: the range that holds every source's number. Null where no source gives one.</summary>
    public Headcount? StrengthOf(StrengthKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        Headcount? span = null;
        foreach (var one in Contributions)
            if (one.StrengthKind == kind && one.Strength is { } strength)
                span = span?.Spanning(strength) ?? strength;
        return span;
    }

    /// <summary>Contributor, unit and answer.</summary>
    public override string ToString() => $"{Contributor}: {Called} ({Answer.ToText()})";

    /// <summary>The unit by name, or "in all".</summary>
    internal string Called => Unit?.Names[0].Text ?? UnitId?.ToString() ?? "in all";
}
