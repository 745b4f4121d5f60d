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

    /// <summary>The force that receives the contributions.</summary>
    public ForceId Force { get; }

    /// <summary>The time for which the order of battle holds.</summary>
    public EdtfDate On { get; }

    /// <summary>The lines of the order of battle, ordered by contributor and unit.</summary>
    public ImmutableArray<BattleLine> Lines { get; }

    /// <summary>The actors that contribute, or may contribute, ordered by id.</summary>
    public ImmutableArray<ActorId> Contributors => [.. Lines.Select(line => line.Contributor).Distinct()];

    /// <summary>The kinds of strength for which a line or a reported total gives a number, ordered by code.</summary>
    public ImmutableArray<StrengthKind> StrengthKinds =>
    [
        .. Lines.SelectMany(line => line.Contributions).Concat(totals)
            .Where(one => one.Strength is not null)
            .Select(one => one.StrengthKind)
            .OfType<StrengthKind>()
            .Distinct()
            .OrderBy(kind => kind.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>Returns the total strength of one kind: the sum over the lines, beside the totals that sources report.</summary>
    /// <remarks>
    /// A number for a contributor as a whole replaces the numbers of its units; a number for a unit replaces the numbers of its parts. A
    /// line without a number leaves the upper end of the sum open. A line whose answer is unknown may stand for nobody, so it lowers the
    /// lower end of the sum. Without any line, the sum is <see cref="CountRange.Any"/>: that nothing is recorded does not prove that
    /// nothing is given. The sum is <see cref="CountRange.None"/> when the force did not exist at the time, or when the dataset declares
    /// that it is complete for that time.
    /// </remarks>
    public StrengthTotal Total(StrengthKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var computed = Lines.IsEmpty && WhyEmpty.IsEmpty ? CountRange.Any : CountRange.None;
        var uncounted = ImmutableArray.CreateBuilder<BattleLine>();
        foreach (var contributor in Lines.GroupBy(line => line.Contributor))
            computed = computed.Plus(StrengthCount.Sum(kind, book, [.. contributor], uncounted));
        return new StrengthTotal(
            kind, computed, uncounted.ToImmutable(), [.. totals.Where(one => one.StrengthKind == kind && one.Strength is not null)]);
    }

    /// <summary>
    /// What a reader should know before using the numbers: gaps, contradictions, and sources that leave out a contributor.
    /// </summary>
    public ImmutableArray<Reason> Remarks => BattleRemarks.About(this);

    /// <summary>
    /// The reasons why it is certain that nothing is given. Empty when the order of battle has lines, or when nothing is known.
    /// </summary>
    internal ImmutableArray<Reason> WhyEmpty { get; }
}

/// <summary>One line of an order of battle: one unit that a contributor gives, or everything that the contributor gives.</summary>
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

    /// <summary>The actor that contributes.</summary>
    public ActorId Contributor { get; }

    /// <summary>
    /// The unit that the contributor gives. Null when the line is about the contributor as a whole, or the dataset does not hold the unit.
    /// </summary>
    public Unit? Unit { get; }

    /// <summary>The id of the unit. Null when the line is about the contributor as a whole.</summary>
    public UnitId? UnitId { get; }

    /// <summary>Whether the contribution holds at the time: yes or unknown. Contributions that do not hold have no line.</summary>
    public Answer Answer { get; }

    /// <summary>
    /// The contributions on which the line rests. There are several when several records report the same contributor and unit.
    /// </summary>
    public ImmutableArray<Contribution> Contributions { get; }

    /// <summary>
    /// Returns the strength of one kind: the smallest range that holds the number of every record. Null when no record gives a number.
    /// </summary>
    public CountRange? StrengthOf(StrengthKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        CountRange? span = null;
        foreach (var one in Contributions)
            if (one.StrengthKind == kind && one.Strength is { } strength)
                span = span?.Spanning(strength) ?? strength;
        return span;
    }

    /// <summary>Returns the contributor, the unit and the answer in one line.</summary>
    public override string ToString() => $"{Contributor}: {Called} ({Answer.ToText()})";

    /// <summary>
    /// The name of the unit, or its id when the dataset does not hold the unit. "in all" when the line is about the contributor as a whole.
    /// </summary>
    internal string Called => Unit?.Names[0].Text ?? UnitId?.ToString() ?? "in all";
}
