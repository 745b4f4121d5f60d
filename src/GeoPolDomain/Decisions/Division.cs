using System.Collections.Immutable;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>A vote as far as it is known: who is known to have voted how, and how many of the others can have voted each way.</summary>
internal sealed class Division
{
    private readonly int[] groups;
    private readonly long[] known = new long[VoteGroup.Count];
    private readonly Reach[] open = new Reach[VoteGroup.Count];
    private Scale? weights;
    private Scale? populations;

    public Division(Votes votes, Electorate electorate, bool isSilenceConsent, bool isOpen)
    {
        Electorate = electorate;
        groups = new int[electorate.Voters.Length];
        Array.Fill(groups, -1);
        var optOuts = ImmutableArray.CreateBuilder<int>();
        foreach (var ballot in votes.Ballots)
        {
            var place = electorate.PlaceOf(ballot.Voter);
            if (place < 0 || (isOpen && isSilenceConsent && ballot.Vote == VoteCast.Silent))
                continue;
            groups[place] = VoteGroup.Of(ballot.Vote, isSilenceConsent);
            known[groups[place]]++;
            if (ballot is { OptsOut: true, Vote: VoteCast.Abstain })
                optOuts.Add(place);
        }

        optOuts.Sort();
        OptOuts = optOuts.ToImmutable();
        OpenPlaces = [.. Enumerable.Range(0, groups.Length).Where(place => groups[place] < 0)];
        Open = OpenPlaces.Length + electorate.Unnamed;
        Limit(votes, isSilenceConsent, isOpen);
    }

    private Division(Division from, int[] groups, long[] known, Reach[] open)
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
    public Reach LimitOf(int group) => open[group];

    /// <summary>How many of the open votes can be of a group, as all of them must be of some group.</summary>
    public Reach OpenIn(int group) => open[group].And(Others(group, group).From(Open));

    /// <summary>How many there are in the first groups together, up to one of them.</summary>
    public Reach UpTo(int last)
    {
        var (all, inside) = (0L, new Reach(0, 0));
        for (var group = 0; group <= last; group++)
            (all, inside) = (all + known[group], inside + open[group]);
        return inside.And(Others(0, last).From(Open)) + all;
    }

    /// <summary>All members: the seats where they are fixed, or else those not excluded.</summary>
    public long AllMembers(long openlyExcluded) => Electorate.Seats ?? Electorate.Count - known[VoteGroup.Excluded] - openlyExcluded;

    /// <summary>What the voters count for by weight or population.</summary>
    public Scale ScaleOf(VoteMeasure measure) => measure == VoteMeasure.Weight
        ? weights ??= new Scale(this, measure)
        : populations ??= new Scale(this, measure);

    /// <summary>The same vote with these voting for instead: some by name, and of others so many as there are items, each of a group.</summary>
    public Division Turning(IEnumerable<int> places, IReadOnlyList<int> unnamed)
    {
        var (newGroups, newKnown, newOpen) = ((int[])groups.Clone(), (long[])known.Clone(), (Reach[])open.Clone());
        foreach (var place in places)
        {
            newKnown[newGroups[place]]--;
            newKnown[VoteGroup.For]++;
            newGroups[place] = VoteGroup.For;
        }

        foreach (var group in unnamed)
        {
            var left = OpenIn(group).Least - unnamed.Count(one => one == group);
            newOpen[group] = new Reach(left, left);
            newOpen[VoteGroup.For] = OpenIn(VoteGroup.For) + unnamed.Count;
        }

        return new Division(this, newGroups, newKnown, newOpen);
    }

    private Reach Others(int first, int last)
    {
        var others = new Reach(0, 0);
        for (var group = 0; group < VoteGroup.Count; group++)
            if (group < first || group > last)
                others += open[group];
        return others;
    }

    // Where the vote goes on, a count is what has come in so far. A rounded count limits nothing: how far off it is, nobody said.
    private void Limit(Votes votes, bool isSilenceConsent, bool isOpen)
    {
        foreach (var vote in VoteCasts.Names.Pairs.Select(pair => pair.Value))
        {
            var count = votes.Counts.FirstOrDefault(one => one.Vote == vote)?.Count;
            var named = votes.Ballots.Count(ballot => ballot.Vote == vote);
            var limit = count is null or { IsApproximate: true } ? new Reach(0, vote == VoteCast.Excluded && count is null ? 0 : Open)
                : new Reach(Math.Max(0, count.Least - named), isOpen ? Open : Math.Min(Open, (count.Most ?? int.MaxValue) - named));
            if (isOpen && isSilenceConsent && vote == VoteCast.Silent)
                limit = new Reach(0, Open);
            open[VoteGroup.Of(vote, isSilenceConsent)] += limit;
        }

        for (var group = 0; group < open.Length; group++)
            open[group] = open[group].And(new Reach(0, Open));
    }
}
