using System.Collections.Immutable;
using GeoPolDomain.Time;

namespace GeoPolDomain.Forces;

/// <summary>How many there are in all, counted in one way: computed from the parts, beside what was reported for the whole.</summary>
public sealed class StrengthTotal
{
    internal StrengthTotal(StrengthKind kind, Headcount computed, ImmutableArray<BattleLine> uncounted, ImmutableArray<Contribution> reported)
    {
        Kind = kind;
        Computed = computed;
        Uncounted = uncounted;
        Reported = reported;
    }

    /// <summary>What is counted.</summary>
    public StrengthKind Kind { get; }

    /// <summary>The sum of the parts, as a range.</summary>
    public Headcount Computed { get; }

    /// <summary>The lines without a number of this kind.</summary>
    public ImmutableArray<BattleLine> Uncounted { get; }

    /// <summary>The totals that sources report, whatever their date.</summary>
    public ImmutableArray<Contribution> Reported { get; }

    /// <summary>Whether the parts can make up a reported total: no when they cannot; unknown while a part has no number or a number is rounded.</summary>
    public Answer AgreesWith(Contribution reported)
    {
        ArgumentNullException.ThrowIfNull(reported);
        var total = reported.Strength ?? Headcount.Any;
        if (Computed == total)
            return Answer.Yes;
        if (Computed.IsCompatibleWith(total))
            return Answer.Unknown;
        return Computed.IsApproximate || total.IsApproximate ? Answer.Unknown : Answer.No;
    }

    /// <summary>The kind, the computed range and the reported totals.</summary>
    public override string ToString() =>
        $"{Kind}: {Computed}" + (Reported.IsEmpty ? "" : $" (reported: {string.Join(", ", Reported.Select(one => $"{one.Strength} as of {one.When}"))})");
}
