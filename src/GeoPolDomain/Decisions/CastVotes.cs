using GeoPolDomain.Rules;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Decisions;

/// <summary>Sorts the votes that were cast into the groups that rules tell apart.</summary>
internal static class CastVotes
{
    public static PartialVote Of(Votes votes, Electorate electorate, bool isSilenceConsent, bool isOpen)
    {
        var groups = new int[electorate.Voters.Length];
        Array.Fill(groups, -1);
        var optOuts = new List<int>();
        foreach (var ballot in votes.Ballots)
        {
            var place = electorate.PlaceOf(ballot.Voter);
            if (place < 0 || (isOpen && isSilenceConsent && ballot.Vote == VoteCast.Silent))
                continue;
            groups[place] = GroupOf(ballot.Vote, isSilenceConsent);
            if (ballot is { OptsOut: true, Vote: VoteCast.Abstain })
                optOuts.Add(place);
        }

        var open = groups.Count(group => group < 0) + electorate.Unnamed;
        return new PartialVote(electorate, groups, optOuts, Limits(votes, open, isSilenceConsent, isOpen));
    }

    // Where the vote goes on, a count is what has come in so far. A rounded count limits nothing: how far off it is, nobody said.
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
        VoteCast.NotParticipating => VoteGroup.Aside,
        VoteCast.Excluded => VoteGroup.Excluded,
        VoteCast.Silent when isSilenceConsent => VoteGroup.For,
        _ => VoteGroup.Away,
    };
}
