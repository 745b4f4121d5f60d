using GeoPolDomain.Rules;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Decisions;

/// <summary>Sorts ballots and counts into the vote groups that rules distinguish.</summary>
internal static class CastVotes
{
    public static PartialVote Of(Votes votes, Electorate electorate, bool isSilenceConsent, bool isOpen)
    {
        var groups = new int[electorate.Voters.Length];
        Array.Fill(groups, -1);
        var optOuts = new List<int>();
        foreach (var ballot in votes.Ballots)
        {
            var index = electorate.IndexOf(ballot.Voter);
            if (index < 0 || (isOpen && isSilenceConsent && ballot.Vote == VoteCast.Silent))
                continue;
            groups[index] = GroupOf(ballot.Vote, isSilenceConsent);
            if (ballot is { OptsOut: true, Vote: VoteCast.Abstain })
                optOuts.Add(index);
        }

        var open = groups.Count(group => group < 0) + electorate.Unnamed;
        return new PartialVote(electorate, groups, optOuts, Limits(votes, open, isSilenceConsent, isOpen));
    }

    // While voting goes on, a count covers only the votes so far. A rounded count limits nothing, because no source states how far it is
    // off.
    private static NumberRange[] Limits(Votes votes, int open, bool isSilenceConsent, bool isOpen)
    {
        var limits = new NumberRange[VoteGroup.Count];
        foreach (var vote in VoteCasts.Names.Pairs.Select(pair => pair.Value))
        {
            var count = votes.Counts.FirstOrDefault(one => one.Vote == vote)?.Count;
            var named = votes.Ballots.Count(ballot => ballot.Vote == vote);
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
