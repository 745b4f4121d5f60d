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
    private WeightTable? weights;
    private WeightTable? populations;

    /// <param name="electorate">The voters.</param>
    /// <param name="groups">The vote group of each voter known by name; negative when the vote of that voter is not known.</param>
    /// <param name="optOuts">The indexes of the voters who are known to have abstained and opted out.</param>
    /// <param name="limits">How many of the open votes can belong to each vote group, by the reported counts alone.</param>
    public PartialVote(Electorate electorate, int[] groups, IEnumerable<int> optOuts, NumberRange[] limits)
    {
        (Electorate, this.groups, open) = (electorate, groups, limits);
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
        (OpenIndexes, Open) = (from.OpenIndexes, from.Open);
    }

    public Electorate Electorate { get; }

    /// <summary>The indexes of the voters who are known to have abstained and opted out.</summary>
    public ImmutableArray<int> OptOuts { get; }

    /// <summary>The indexes of the voters known by name whose votes are not known.</summary>
    public ImmutableArray<int> OpenIndexes { get; }

    /// <summary>The number of voters whose votes are not known, with or without a name.</summary>
    public int Open { get; }

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

    /// <summary>The weights or the populations of the voters.</summary>
    public WeightTable WeightsBy(VoteMeasure measure) => measure == VoteMeasure.Weight
        ? weights ??= new WeightTable(this, measure)
        : populations ??= new WeightTable(this, measure);

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

    private NumberRange Others(int first, int last)
    {
        var others = new NumberRange(0, 0);
        for (var group = 0; group < VoteGroup.Count; group++)
            if (group < first || group > last)
                others += open[group];
        return others;
    }
}
