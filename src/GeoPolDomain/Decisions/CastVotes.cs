using System.Collections.Immutable;
using GeoPolDomain.Rules;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Decisions;

/// <summary>Sorts ballots and counts into the vote groups that rules distinguish.</summary>
internal static class CastVotes
{
    /// <summary>
    /// Finds the voter of each ballot, by index. Null when a ballot is not that of a voter known by name, or when a voter has two ballots.
    /// </summary>
    public static int[]? PlacesIn(Electorate electorate, Votes votes)
    {
        var (places, isTaken) = (new int[votes.Ballots.Length], new bool[electorate.Voters.Length]);
        for (var i = 0; i < places.Length; i++)
        {
            var place = places[i] = electorate.IndexOf(votes.Ballots[i].Voter);
            if (place < 0 || isTaken[place])
                return null;
            isTaken[place] = true;
        }

        return places;
    }

    public static PartialVote Of(Votes votes, Electorate electorate, bool isSilenceConsent, bool isOpen, int[]? places = null)
    {
        var groups = new int[electorate.Voters.Length];
        Array.Fill(groups, -1);
        var optOuts = new List<int>();
        for (var i = 0; i < votes.Ballots.Length; i++)
        {
            var ballot = votes.Ballots[i];
            var index = places?[i] ?? electorate.IndexOf(ballot.Voter);
            if (index < 0 || (isOpen && isSilenceConsent && ballot.Vote == VoteCast.Silent))
                continue;
            groups[index] = GroupOf(ballot.Vote, isSilenceConsent);
            if (ballot is { OptsOut: true, Vote: VoteCast.Abstain })
                optOuts.Add(index);
        }

        var open = groups.Count(group => group < 0) + electorate.Unnamed;
        var limits = Limits(votes, open, isSilenceConsent, isOpen);
        if (votes.AreObjectionsComplete && !isOpen)
            limits = WithoutOtherObjections(votes, limits, open, isSilenceConsent);
        return new PartialVote(electorate, groups, optOuts, limits, GroupCounts(votes, electorate, isSilenceConsent, isOpen));
    }

    // Who did not object either agreed by silence, or was there and did not vote against. Somebody was there, or nothing were decided.
    private static NumberRange[] WithoutOtherObjections(Votes votes, NumberRange[] limits, int open, bool isSilenceConsent)
    {
        var others = limits[VoteGroup.Against];
        var isCounted = votes.Counts.Any(one => one is { Vote: VoteCast.No, Among: null, Count.IsApproximate: false });
        limits[VoteGroup.Against] = isCounted ? others : new NumberRange(0, 0);
        if (isSilenceConsent)
            foreach (var group in new[] { VoteGroup.Abstaining, VoteGroup.NotParticipating, VoteGroup.NotPresent })
                limits[group] = limits[group] with { Most = limits[group].Least };
        else if (open > 0 && votes.Ballots.All(one => one.Vote is VoteCast.Absent or VoteCast.Excluded))
            limits[VoteGroup.NotPresent] = limits[VoteGroup.NotPresent].And(new NumberRange(0, open - 1));
        return limits;
    }

    private static ImmutableArray<GroupCount> GroupCounts(Votes votes, Electorate electorate, bool isSilenceConsent, bool isOpen)
    {
        if (!votes.Counts.Any(one => one.Among is not null))
            return [];
        var groups = new VoterGroups(electorate);
        return
        [
            .. from one in votes.Counts
               let among = one.Among
               where among is not null && !one.Count.IsApproximate && CountsAlone(one.Vote, isSilenceConsent)
               let bit = groups.BitOf(among)
               where bit is not null
               select new GroupCount(
                   bit.Value,
                   GroupOf(one.Vote, isSilenceConsent),
                   new NumberRange(one.Count.Least, isOpen ? int.MaxValue : one.Count.Most ?? int.MaxValue)),
        ];
    }

    // Several words mean that a voter is not present, or that it is for; a count of one of them is no count of the whole vote group.
    private static bool CountsAlone(VoteCast vote, bool isSilenceConsent) =>
        vote is VoteCast.No or VoteCast.Abstain or VoteCast.NotParticipating or VoteCast.Excluded
        || (vote is VoteCast.Yes && !isSilenceConsent);

    // While voting goes on, a count covers only the votes so far. A rounded count limits nothing, because no source states how far it is
    // off.
    private static NumberRange[] Limits(Votes votes, int open, bool isSilenceConsent, bool isOpen)
    {
        var limits = new NumberRange[VoteGroup.Count];
        var ballots = new int[VoteCasts.Names.Pairs.Length];
        foreach (var ballot in votes.Ballots)
            ballots[(int)ballot.Vote]++;
        foreach (var (vote, _) in VoteCasts.Names.Pairs)
        {
            var count = votes.Counts.FirstOrDefault(one => one.Vote == vote && one.Among is null)?.Count;
            var named = ballots[(int)vote];
            var limit = count is null or { IsApproximate: true } ? new NumberRange(0, vote == VoteCast.Excluded && count is null ? 0 : open)
                : new NumberRange(Math.Max(0, count.Least - named), isOpen ? open : Math.Min(open, (count.Most ?? int.MaxValue) - named));
            if (isOpen && isSilenceConsent && vote == VoteCast.Silent)
                limit = new NumberRange(0, open);
            limits[GroupOf(vote, isSilenceConsent)] += limit;
        }

        for (var group = 0; group < limits.Length; group++)
            limits[group] = limits[group].And(new NumberRange(0, open));
        return limits;
    }

    private static int GroupOf(VoteCast vote, bool isSilenceConsent) => vote switch
    {
        VoteCast.Yes => VoteGroup.For,
        VoteCast.No => VoteGroup.Against,
        VoteCast.Abstain => VoteGroup.Abstaining,
        VoteCast.NotParticipating => VoteGroup.NotParticipating,
        VoteCast.Excluded => VoteGroup.Excluded,
        VoteCast.Silent when isSilenceConsent => VoteGroup.For,
        _ => VoteGroup.NotPresent,
    };
}
