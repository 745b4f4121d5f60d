using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Forces;

/// <summary>What each contributor gives to a force at one time.</summary>
public sealed class OrderOfBattle
{
    private readonly ForceBook book;
    private readonly ImmutableArray<Contribution> totals;

    internal OrderOfBattle(ForceBook book, ForceId force, EdtfDate on, ImmutableArray<BattleLine> lines, ImmutableArray<Contribution> totals)
    {
        this.book = book;
        this.totals = totals;
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
    /// </remarks>
    public StrengthTotal Total(StrengthKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var computed = Headcount.None;
        var uncounted = ImmutableArray.CreateBuilder<BattleLine>();
        foreach (var contributor in Lines.GroupBy(line => line.Contributor))
            computed = computed.Plus(Sum([.. contributor], kind, uncounted));
        return new StrengthTotal(kind, computed, uncounted.ToImmutable(), [.. totals.Where(one => one.StrengthKind == kind && one.Strength is not null)]);
    }

    /// <summary>What a reader should know before using the numbers: gaps, contradictions, sources that leave somebody out.</summary>
    public ImmutableArray<Reason> Remarks => BattleRemarks.About(this);

    private Headcount Sum(ImmutableArray<BattleLine> lines, StrengthKind kind, ImmutableArray<BattleLine>.Builder uncounted)
    {
        foreach (var whole in lines)
            if (whole.UnitId is null && whole.StrengthOf(kind) is { } strength)
                return Perhaps(whole, strength);
        var units = lines.Where(line => line.UnitId is not null).ToImmutableArray();
        var sum = Headcount.None;
        foreach (var unit in units.IsEmpty ? lines : units)
            if (!units.Any(other => IsPartOf(unit, other)))
                sum = sum.Plus(Perhaps(unit, Of(unit, units, kind, uncounted)));
        return sum;
    }

    private Headcount Of(BattleLine line, ImmutableArray<BattleLine> units, StrengthKind kind, ImmutableArray<BattleLine>.Builder uncounted)
    {
        if (line.StrengthOf(kind) is { } strength)
            return strength;
        uncounted.Add(line);
        var parts = Headcount.None;
        foreach (var part in units)
            if (IsPartOf(part, line) && part.StrengthOf(kind) is { } known && !units.Any(between => IsPartOf(part, between) && IsPartOf(between, line) && between.StrengthOf(kind) is not null))
                parts = parts.Plus(Perhaps(part, known));
        return parts.Plus(Headcount.Any);
    }

    private static Headcount Perhaps(BattleLine line, Headcount strength) =>
        line.Answer == Answer.Yes ? strength : strength.Spanning(Headcount.None);

    private bool IsPartOf(BattleLine part, BattleLine whole)
    {
        if (part.Unit is null || whole.UnitId is null || ReferenceEquals(part, whole))
            return false;
        var seen = new HashSet<UnitId>();
        for (var parent = part.Unit.Parent; parent is not null && seen.Add(parent); parent = book.FindUnit(parent)?.Parent)
            if (parent == whole.UnitId)
                return true;
        return false;
    }
}
