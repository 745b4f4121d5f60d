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

    /// <summary>The sum of the parts, as a range; <see cref="Headcount.Any"/> where nothing is recorded and that proves nothing.</summary>
    public Headcount Computed { get; }

    /// <summary>The lines that leave the sum open: without a number of this kind, and part of no whole that has one.</summary>
    public ImmutableArray<BattleLine> Uncounted { get; }

    /// <summary>The totals that sources report, whatever their date.</summary>
    public ImmutableArray<Contribution> Reported { get; }

    /// <summary>Whether the parts can make up a reported total: yes when both are the same one number; no when they cannot; unknown while a number is a range, rounded or missing.</summary>
    public Answer AgreesWith(Contribution reported)
    {
        ArgumentNullException.ThrowIfNull(reported);
        var total = reported.Strength ?? Headcount.Any;
        if (Computed == total && total.IsOneNumber)
            return Answer.Yes;
        if (Computed.IsCompatibleWith(total))
            return Answer.Unknown;
        return Computed.IsApproximate || total.IsApproximate ? Answer.Unknown : Answer.No;
    }

    /// <summary>The kind, the computed range and the reported totals.</summary>
    public override string ToString() =>
        $"{Kind}: {Computed}" + (Reported.IsEmpty ? "" : $" (reported: {string.Join(", ", Reported.Select(one => $"{one.Strength} as of {one.When}"))})");
}
