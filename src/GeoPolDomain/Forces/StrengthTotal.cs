using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Forces;

/// <summary>
/// The total strength of a force for one kind of strength: the sum over the lines, beside the totals that sources report.
/// </summary>
public sealed class StrengthTotal
{
    internal StrengthTotal(
        StrengthKind kind,
        CountRange computed,
        ImmutableArray<BattleLine> uncounted,
        ImmutableArray<Contribution> reported)
    {
        Kind = kind;
        Computed = computed;
        Uncounted = uncounted;
        Reported = reported;
    }

    /// <summary>What the numbers of soldiers count.</summary>
    public StrengthKind Kind { get; }

    /// <summary>
    /// The sum over the lines, as a range. <see cref="CountRange.Any"/> when nothing is recorded and nothing proves that there is nothing.
    /// </summary>
    public CountRange Computed { get; }

    /// <summary>
    /// The lines that leave the sum open, because they have no number of this kind and belong to no whole that has a number.
    /// </summary>
    public ImmutableArray<BattleLine> Uncounted { get; }

    /// <summary>The totals of this kind that sources report, whatever their date.</summary>
    public ImmutableArray<Contribution> Reported { get; }

    /// <summary>
    /// Returns whether the sum over the lines fits a reported total. Yes when both are the same single number. No when no number fits both
    /// and neither is rounded. Unknown in all other cases, because a number is a range, rounded or missing.
    /// </summary>
    public Answer AgreesWith(Contribution reported)
    {
        ArgumentNullException.ThrowIfNull(reported);
        var total = reported.Strength ?? CountRange.Any;
        if (Computed == total && total.IsOneNumber)
            return Answer.Yes;
        if (Computed.IsCompatibleWith(total))
            return Answer.Unknown;
        return Computed.IsApproximate || total.IsApproximate ? Answer.Unknown : Answer.No;
    }

    /// <summary>Returns the kind, the computed range and the reported totals in one line.</summary>
    public override string ToString() =>
        $"{Kind}: {Computed}" + (Reported.IsEmpty
            ? ""
            : $" (reported: {string.Join(", ", Reported.Select(one => $"{one.Strength} as of {one.When}"))})");
}

/// <summary>
/// Adds up what one contributor gives, so that soldiers of a unit are not counted again in the whole that the unit is part of.
/// </summary>
internal sealed class StrengthCount
{
    private readonly StrengthKind kind;
    private readonly ForceBook book;
    private readonly ImmutableArray<BattleLine> lines;
    private readonly Dictionary<UnitId, BattleLine> byUnit;
    private readonly BattleLine? whole;
    private readonly Dictionary<BattleLine, BattleLine> above = [];
    private readonly Dictionary<BattleLine, CountRange> parts = [];
    private readonly List<BattleLine> counted = [];

    private StrengthCount(StrengthKind kind, ForceBook book, ImmutableArray<BattleLine> given)
    {
        this.kind = kind;
        this.book = book;
        byUnit = given.Where(line => line.UnitId is not null).ToDictionary(line => line.UnitId!);
        whole = given.FirstOrDefault(line => line.UnitId is null);
        // A line for the contributor as a whole adds nothing when it has no number and there are lines for units.
        if (byUnit.Count > 0 && whole?.StrengthOf(kind) is null)
            whole = null;
        lines = byUnit.Count > 0 && whole is null ? [.. byUnit.Values] : given;
    }

    /// <summary>Returns the sum over the lines of one contributor, and adds the lines that leave the sum open to a collection.</summary>
    public static CountRange Sum(StrengthKind kind, ForceBook book, ImmutableArray<BattleLine> given, ICollection<BattleLine> uncounted) =>
        new StrengthCount(kind, book, given).Sum(uncounted);

    // Counts parts before the wholes they belong to. The loop does not recurse, because the data may hold a chain of units of any length.
    private CountRange Sum(ICollection<BattleLine> uncounted)
    {
        var waitingFor = new Dictionary<BattleLine, int>();
        foreach (var line in lines)
            if (FindAbove(line) is { } parent)
            {
                above[line] = parent;
                waitingFor[parent] = waitingFor.GetValueOrDefault(parent) + 1;
            }

        var sum = CountRange.None;
        var ready = new Queue<BattleLine>(lines.Where(line => !waitingFor.ContainsKey(line)));
        while (ready.TryDequeue(out var line))
        {
            counted.Add(line);
            var count = Count(line);
            if (!above.TryGetValue(line, out var parent))
            {
                sum = sum.Plus(count);
                continue;
            }

            parts[parent] = parts.GetValueOrDefault(parent, CountRange.None).Plus(count);
            if (--waitingFor[parent] == 0)
                ready.Enqueue(parent);
        }

        // Units that are parts of each other wait for each other and never reach the queue. Each of them is counted by itself.
        foreach (var line in lines.Except(counted).ToList())
        {
            above.Remove(line);
            counted.Add(line);
            sum = sum.Plus(Count(line));
        }

        foreach (var line in OpenLines())
            uncounted.Add(line);
        return sum;
    }

    private CountRange Count(BattleLine line)
    {
        var known = parts.GetValueOrDefault(line, CountRange.None);
        return line.StrengthOf(kind) is not { } strength ? known.Plus(CountRange.Any)
            : line.Answer == Answer.Yes ? strength
            : strength.Spanning(known);
    }

    /// <summary>Returns the lines without a number that are not covered by the number of a larger line.</summary>
    private IEnumerable<BattleLine> OpenLines()
    {
        var covered = new HashSet<BattleLine>();
        for (var i = counted.Count - 1; i >= 0; i--)
            if (above.TryGetValue(counted[i], out var parent) && (covered.Contains(parent) || parent.StrengthOf(kind) is not null))
                covered.Add(counted[i]);
        return lines.Where(line => line.StrengthOf(kind) is null && !covered.Contains(line));
    }

    /// <summary>
    /// Returns the nearest line whose unit contains the unit of the given line, or the line of the contributor as a whole.
    /// </summary>
    private BattleLine? FindAbove(BattleLine line)
    {
        if (line == whole)
            return null;
        var seen = new HashSet<UnitId>();
        var parent = line.Unit?.Parent;
        while (parent is not null && parent != line.UnitId && seen.Add(parent))
        {
            if (byUnit.TryGetValue(parent, out var found))
                return found;
            parent = book.FindUnit(parent)?.Parent;
        }

        return whole;
    }
}
