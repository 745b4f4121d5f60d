using System.Collections.Immutable;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;

namespace GeoPolDomain.Voting;

/// <summary>A vote as far as it is known: how some voters voted, and how many of the others can have voted in each way.</summary>
internal sealed class PartialVote
{
    private readonly int[] groups;
    private readonly long[] known = new long[VoteGroup.Count];
    private readonly NumberRange[] open;
    private readonly Dictionary<VoteMeasure, WeightTable> weights = [];
    private ImmutableArray<(Seat Seat, int Choice)> knownSeats;
    private ImmutableArray<OpenSeats> openSeats;
    private VoterGroups? voterGroups;

    /// <param name="electorate">The voters.</param>
    /// <param name="groups">The vote group of each voter known by name; negative when the vote of that voter is not known.</param>
    /// <param name="optOuts">The indexes of the voters who are known to have abstained and opted out.</param>
    /// <param name="limits">How many of the open votes can belong to each vote group, by the reported counts alone.</param>
    /// <param name="groupCounts">The reported counts of single groups of voters.</param>
    public PartialVote(
        Electorate electorate,
        int[] groups,
        IEnumerable<int> optOuts,
        NumberRange[] limits,
        ImmutableArray<GroupCount> groupCounts = default)
    {
        (Electorate, this.groups, open) = (electorate, groups, limits);
        GroupCounts = groupCounts.IsDefault ? [] : groupCounts;
        foreach (var group in groups)
            if (group >= 0)
                known[group]++;
        OptOuts = [.. optOuts.Order()];
        OpenIndexes = [.. Enumerable.Range(0, groups.Length).Where(index => groups[index] < 0)];
        Open = OpenIndexes.Length + electorate.Unnamed;
    }

    private PartialVote(PartialVote from, int[] groups, long[] known, NumberRange[] open)
    {
        (Electorate, this.groups, this.known, this.open) = (from.Electorate, groups, known, open);
        OptOuts = [.. from.OptOuts.Where(index => groups[index] == VoteGroup.Abstaining)];
        (OpenIndexes, Open, GroupCounts) = (from.OpenIndexes, from.Open, from.GroupCounts);
    }

    public Electorate Electorate { get; }

    /// <summary>Which voters belong to which groups of voters.</summary>
    public VoterGroups Groups => voterGroups ??= new VoterGroups(Electorate);

    /// <summary>The indexes of the voters who are known to have abstained and opted out.</summary>
    public ImmutableArray<int> OptOuts { get; }

    /// <summary>The indexes of the voters known by name whose votes are not known.</summary>
    public ImmutableArray<int> OpenIndexes { get; }

    /// <summary>The number of voters whose votes are not known, with or without a name.</summary>
    public int Open { get; }

    /// <summary>How many voters of single groups of voters voted in one way, as far as that is reported.</summary>
    public ImmutableArray<GroupCount> GroupCounts { get; }

    /// <summary>The voters whose votes are known, with the choice of each.</summary>
    public ImmutableArray<(Seat Seat, int Choice)> KnownSeats => knownSeats.IsDefault
        ? knownSeats =
        [
            .. Enumerable.Range(0, groups.Length).Where(index => groups[index] >= 0).Select(index => (SeatOf(index), ChoiceOf(index))),
        ]
        : knownSeats;

    /// <summary>
    /// The seats whose votes are not known: each voter known by name alone, the others by the groups to which they belong.
    /// </summary>
    public ImmutableArray<OpenSeats> OpenSeats => openSeats.IsDefault
        ? openSeats =
        [
            .. OpenIndexes.Select(index => new OpenSeats(SeatOf(index), 1)),
            .. Groups.UnnamedSeats.Where(one => one.Count > 0),
        ]
        : openSeats;

    /// <summary>Whether the number of votes in each vote group is known exactly.</summary>
    public bool IsCounted => Enumerable.Range(0, VoteGroup.Count).All(group => OpenIn(group).IsOne);

    /// <summary>The vote group of a voter known by name; negative when the vote of that voter is not known.</summary>
    public int GroupOf(int index) => groups[index];

    public long KnownIn(int group) => known[group];

    /// <summary>How many of the open votes can belong to a vote group, by the reported counts alone.</summary>
    public NumberRange LimitOf(int group) => open[group];

    /// <summary>How many of the open votes can belong to a vote group, given also that every open vote must belong to some group.</summary>
    public NumberRange OpenIn(int group) => open[group].And(Others(group, group).SubtractedFrom(Open));

    /// <summary>How many votes, known and open, can belong to the vote groups up to and including the last one.</summary>
    public NumberRange UpTo(int last)
    {
        var (all, inside) = (0L, new NumberRange(0, 0));
        for (var group = 0; group <= last; group++)
            (all, inside) = (all + known[group], inside + open[group]);
        return inside.And(Others(0, last).SubtractedFrom(Open)) + all;
    }

    /// <summary>The number of all members: the fixed seats, or else the voters who are not excluded.</summary>
    public long AllMembers(long openlyExcluded) => Electorate.Seats ?? Electorate.Count - known[VoteGroup.Excluded] - openlyExcluded;

    /// <summary>The numbers of the voters by a measure: their weights, their populations, or other amounts.</summary>
    public WeightTable WeightsBy(VoteMeasure measure)
    {
        if (!weights.TryGetValue(measure, out var table))
            weights[measure] = table = new WeightTable(this, measure);
        return table;
    }

    /// <summary>
    /// Returns the same vote in which some voters vote for instead: the voters at these indexes, and one unnamed voter of each listed vote
    /// group.
    /// </summary>
    public PartialVote SwitchedToYes(IEnumerable<int> indexes, IReadOnlyList<int> unnamed)
    {
        var (newGroups, newKnown, newOpen) = ((int[])groups.Clone(), (long[])known.Clone(), (NumberRange[])open.Clone());
        foreach (var index in indexes)
        {
            newKnown[newGroups[index]]--;
            newKnown[VoteGroup.For]++;
            newGroups[index] = VoteGroup.For;
        }

        foreach (var group in unnamed)
        {
            var left = OpenIn(group).Least - unnamed.Count(one => one == group);
            newOpen[group] = new NumberRange(left, left);
            newOpen[VoteGroup.For] = OpenIn(VoteGroup.For) + unnamed.Count;
        }

        return new PartialVote(this, newGroups, newKnown, newOpen);
    }

    /// <summary>Returns the vote with votes against in the place of votes for, and the other way round.</summary>
    public PartialVote Swapped()
    {
        static int Turned(int group) => group switch { VoteGroup.For => VoteGroup.Against, VoteGroup.Against => VoteGroup.For, _ => group };
        var limits = open.Select((_, group) => open[Turned(group)]).ToArray();
        return new(
            Electorate,
            [.. groups.Select(Turned)],
            OptOuts,
            limits,
            [.. GroupCounts.Select(one => one with { VoteGroup = Turned(one.VoteGroup) })]);
    }

    /// <summary>Returns the votes of one group of voters, as if the group were the whole body.</summary>
    public PartialVote Within(VoteScope scope)
    {
        int[] kept = [.. Enumerable.Range(0, groups.Length).Where(index => scope.Holds(SeatOf(index)))];
        var unnamed = Groups.UnnamedSeats.Where(one => scope.Holds(one.Seat)).Sum(one => one.Count);
        var electorate = Electorate.Only(kept, unnamed);
        var inside = kept.Count(index => groups[index] < 0) + electorate.Unnamed;
        var limits = new NumberRange[VoteGroup.Count];
        for (var group = 0; group < limits.Length; group++)
        {
            limits[group] = open[group].And(new(0, inside)) with { Least = Math.Max(0, open[group].Least - (Open - inside)) };
            foreach (var count in GroupCounts)
                if (count.VoteGroup == group && count.Groups == scope.Groups)
                    limits[group] = limits[group].And(count.Range + -kept.Count(index => groups[index] == group));
        }

        return new(
            electorate,
            [.. kept.Select(index => groups[index])],
            OptOuts.Where(kept.Contains).Select(index => Array.IndexOf(kept, index)),
            limits);
    }

    /// <summary>The seat of a voter known by name.</summary>
    public Seat SeatOf(int index) => new(index, Groups.Of(index));

    private int ChoiceOf(int index) =>
        groups[index] == VoteGroup.Abstaining && OptOuts.Contains(index) ? VoteGroup.OptedOut : groups[index];

    private NumberRange Others(int first, int last)
    {
        var others = new NumberRange(0, 0);
        for (var group = 0; group < VoteGroup.Count; group++)
            if (group < first || group > last)
                others += open[group];
        return others;
    }
}

/// <summary>How many voters of one group of voters voted in one way.</summary>
/// <param name="Groups">The bit of the group of voters.</param>
/// <param name="VoteGroup">The way in which they voted.</param>
/// <param name="Range">The number of these voters.</param>
internal sealed record GroupCount(ulong Groups, int VoteGroup, NumberRange Range);
