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
        var computed = Lines.IsEmpty && WhyEmpty.IsEmpty ? Headcount.Any : Headcount.None;
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
