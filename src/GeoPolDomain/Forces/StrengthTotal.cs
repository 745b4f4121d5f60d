using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Forces;

/// <summary>How many there are in all, counted in one way: computed from the parts, beside what was reported for the whole.</summary>
public sealed class StrengthTotal
{
    internal StrengthTotal(StrengthKind kind, CountRange computed, ImmutableArray<BattleLine> uncounted, ImmutableArray<Contribution> reported)
    {
        Kind = kind;
        Computed = computed;
        Uncounted = uncounted;
        Reported = reported;
    }

    /// <summary>What is counted.</summary>
    public StrengthKind Kind { get; }

    /// <summary>The sum of the parts, as a range; <see cref="CountRange.Any"/> where nothing is recorded and that proves nothing.</summary>
    public CountRange Computed { get; }

    /// <summary>The lines that leave the sum open: without a number of this kind, and part of no whole that has one.</summary>
    public ImmutableArray<BattleLine> Uncounted { get; }

    /// <summary>The totals that sources report, whatever their date.</summary>
    public ImmutableArray<Contribution> Reported { get; }

    /// <summary>Whether the parts can make up a reported total: yes when both are the same one number; no when they cannot; unknown while a number is a range, rounded or missing.</summary>
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

    /// <summary>The kind, the computed range and the reported totals.</summary>
    public override string ToString() =>
        $"{Kind}: {Computed}" + (Reported.IsEmpty ? "" : $" (reported: {string.Join(", ", Reported.Select(one => $"{one.Strength} as of {one.When}"))})");
}

/// <summary>Counts what one contributor gives, so that nobody is counted in a unit and again in the whole it is part of.</summary>
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
        // A contributor named without a number says no more than its units do.
        if (byUnit.Count > 0 && whole?.StrengthOf(kind) is null)
            whole = null;
        lines = byUnit.Count > 0 && whole is null ? [.. byUnit.Values] : given;
    }

    /// <summary>The sum over the lines of one contributor, and the lines that leave it open.</summary>
    public static CountRange Sum(StrengthKind kind, ForceBook book, ImmutableArray<BattleLine> given, ICollection<BattleLine> uncounted) =>
        new StrengthCount(kind, book, given).Sum(uncounted);

    // Parts before wholes, without recursion: a chain of units is as long as the data makes it.
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

        // Units that are each a part of the other never come free: each stands for itself.
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

    /// <summary>The lines without a number that no number of a whole makes up for.</summary>
    private IEnumerable<BattleLine> OpenLines()
    {
        var covered = new HashSet<BattleLine>();
        for (var i = counted.Count - 1; i >= 0; i--)
            if (above.TryGetValue(counted[i], out var parent) && (covered.Contains(parent) || parent.StrengthOf(kind) is not null))
                covered.Add(counted[i]);
        return lines.Where(line => line.StrengthOf(kind) is null && !covered.Contains(line));
    }

    /// <summary>The nearest line that tells of a whole the line is a part of.</summary>
    private BattleLine? FindAbove(BattleLine line)
    {
        if (line == whole)
            return null;
        var seen = new HashSet<UnitId>();
        for (var parent = line.Unit?.Parent; parent is not null && parent != line.UnitId && seen.Add(parent); parent = book.FindUnit(parent)?.Parent)
            if (byUnit.TryGetValue(parent, out var found))
                return found;
        return whole;
    }
}
