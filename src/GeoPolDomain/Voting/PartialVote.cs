using System.Collections.Immutable;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;

namespace GeoPolDomain.Voting;

/// <summary>A vote as far as it is known: who is known to have voted how, and how many of the others can have voted each way.</summary>
internal sealed class PartialVote
{
    private readonly int[] groups;
    private readonly long[] known = new long[VoteGroup.Count];
    private readonly NumberRange[] open;
    private WeightTable? weights;
    private WeightTable? populations;

    /// <param name="electorate">Those who may vote.</param>
    /// <param name="groups">The group of each voter known by name; less than 0 where its vote is not known.</param>
    /// <param name="optOuts">Those who are known to have abstained and opted out.</param>
    /// <param name="limits">How many of the open votes can be of each group by the counts alone.</param>
    public PartialVote(Electorate electorate, int[] groups, IEnumerable<int> optOuts, NumberRange[] limits)
    {
        (Electorate, this.groups, open) = (electorate, groups, limits);
        foreach (var group in groups)
            if (group >= 0)
                known[group]++;
        OptOuts = [.. optOuts.Order()];
        OpenPlaces = [.. Enumerable.Range(0, groups.Length).Where(place => groups[place] < 0)];
        Open = OpenPlaces.Length + electorate.Unnamed;
    }

    private PartialVote(PartialVote from, int[] groups, long[] known, NumberRange[] open)
    {
        (Electorate, this.groups, this.known, this.open) = (from.Electorate, groups, known, open);
        OptOuts = [.. from.OptOuts.Where(place => groups[place] == VoteGroup.Abstaining)];
        (OpenPlaces, Open) = (from.OpenPlaces, from.Open);
    }

    public Electorate Electorate { get; }

    /// <summary>Those known to have abstained and opted out.</summary>
    public ImmutableArray<int> OptOuts { get; }

    /// <summary>The voters known by name whose vote is not known.</summary>
    public ImmutableArray<int> OpenPlaces { get; }

    /// <summary>How many votes are not known to be anybody's.</summary>
    public int Open { get; }

    /// <summary>Whether it is known how many voted each way.</summary>
    public bool IsCounted => Enumerable.Range(0, VoteGroup.Count).All(group => OpenIn(group).IsOne);

    /// <summary>The group of a voter known by name; less than 0 where its vote is not known.</summary>
    public int GroupOf(int place) => groups[place];

    public long KnownIn(int group) => known[group];

    /// <summary>How many of the open votes can be of a group by the counts alone.</summary>
    public NumberRange LimitOf(int group) => open[group];

    /// <summary>How many of the open votes can be of a group, as all of them must be of some group.</summary>
    public NumberRange OpenIn(int group) => open[group].And(Others(group, group).From(Open));

    /// <summary>How many there are in the first groups together, up to one of them.</summary>
    public NumberRange UpTo(int last)
    {
        var (all, inside) = (0L, new NumberRange(0, 0));
        for (var group = 0; group <= last; group++)
            (all, inside) = (all + known[group], inside + open[group]);
        return inside.And(Others(0, last).From(Open)) + all;
    }

    /// <summary>All members: the seats where they are fixed, or else those not excluded.</summary>
    public long AllMembers(long openlyExcluded) => Electorate.Seats ?? Electorate.Count - known[VoteGroup.Excluded] - openlyExcluded;

    /// <summary>What the voters count for by weight or population.</summary>
    public WeightTable ScaleOf(VoteMeasure measure) => measure == VoteMeasure.Weight
        ? weights ??= new WeightTable(this, measure)
        : populations ??= new WeightTable(this, measure);

    /// <summary>The same vote with these voting for instead: some by name, and of others so many as there are items, each of a group.</summary>
    public PartialVote Turning(IEnumerable<int> places, IReadOnlyList<int> unnamed)
    {
        var (newGroups, newKnown, newOpen) = ((int[])groups.Clone(), (long[])known.Clone(), (NumberRange[])open.Clone());
        foreach (var place in places)
        {
            newKnown[newGroups[place]]--;
            newKnown[VoteGroup.For]++;
            newGroups[place] = VoteGroup.For;
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
