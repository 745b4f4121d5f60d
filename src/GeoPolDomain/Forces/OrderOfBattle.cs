using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Forces;

/// <summary>What each contributor gives to a force at one time.</summary>
public sealed class OrderOfBattle
{
    private readonly ForceBook book;
    private readonly ImmutableArray<Contribution> totals;

    internal OrderOfBattle(
        ForceBook book,
        ForceId force,
        EdtfDate on,
        ImmutableArray<BattleLine> lines,
        ImmutableArray<Contribution> totals,
        ImmutableArray<Reason> whyEmpty)
    {
        this.book = book;
        this.totals = totals;
        WhyEmpty = whyEmpty;
        Force = force;
        On = on;
        Lines = lines;
    }

    /// <summary>The force.</summary>
    public ForceId Force { get; }

    /// <summary>The time.</summary>
    public EdtfDate On { get; }

    /// <summary>The lines, by contributor and unit.</summary>
    public ImmutableArray<BattleLine> Lines { get; }

    /// <summary>Those who contribute, or may, by id.</summary>
    public ImmutableArray<ActorId> Contributors => [.. Lines.Select(line => line.Contributor).Distinct()];

    /// <summary>The ways of counting for which there is a number, among the lines or as a reported total.</summary>
    public ImmutableArray<StrengthKind> StrengthKinds =>
    [
        .. Lines.SelectMany(line => line.Contributions).Concat(totals)
            .Where(one => one.Strength is not null)
            .Select(one => one.StrengthKind)
            .OfType<StrengthKind>()
            .Distinct()
            .OrderBy(kind => kind.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>How many there are, counted in one way: summed over the lines, beside what was reported.</summary>
    /// <remarks>
    /// A contributor's number for the whole goes before those of its units; a unit's number goes before those of its parts.
    /// What is given without a number may be anybody, and opens the upper end; what is given perhaps may be nobody.
    /// Without a single line the sum is any number at all: that nothing is recorded does not say that nothing is given,
    /// unless the force did not exist then or the dataset declares itself complete there.
    /// </remarks>
    public StrengthTotal Total(StrengthKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var computed = Lines.IsEmpty && WhyEmpty.IsEmpty ? CountRange.Any : CountRange.None;
        var uncounted = ImmutableArray.CreateBuilder<BattleLine>();
        foreach (var contributor in Lines.GroupBy(line => line.Contributor))
            computed = computed.Plus(StrengthCount.Sum(kind, book, [.. contributor], uncounted));
        return new StrengthTotal(kind, computed, uncounted.ToImmutable(), [.. totals.Where(one => one.StrengthKind == kind && one.Strength is not null)]);
    }

    /// <summary>What a reader should know before using the numbers: gaps, contradictions, sources that leave somebody out.</summary>
    public ImmutableArray<Reason> Remarks => BattleRemarks.About(this);

    /// <summary>Why it is known that there is nothing; empty where there is something, or nobody knows.</summary>
    internal ImmutableArray<Reason> WhyEmpty { get; }
}

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
    public CountRange? StrengthOf(StrengthKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        CountRange? span = null;
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
