using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>One voter whose vote is known, as a plain count sees it.</summary>
/// <param name="Name">The name; null for a voter without one.</param>
/// <param name="Vote">The vote.</param>
/// <param name="OptsOut">Whether the voter abstains and opts out.</param>
/// <param name="Weight">The votes the voter has.</param>
/// <param name="Population">The people it stands for.</param>
/// <param name="Groups">The groups it belongs to.</param>
internal sealed record NaiveVoter(ActorId? Name, VoteCast Vote, bool OptsOut, long Weight, long Population, IReadOnlyList<string> Groups);

/// <summary>Judges a vote of which everything is known, in the plainest way, to hold the library against.</summary>
/// <param name="voters">The voters.</param>
/// <param name="seats">The fixed number of seats; null when it is not fixed.</param>
internal sealed class NaiveCount(IReadOnlyList<NaiveVoter> voters, int? seats)
{
    private readonly List<NaiveVoter> members = [.. voters.Where(one => one.Vote != VoteCast.Excluded)];

    private int All => seats ?? members.Count;

    public static bool IsAdopted(DecisionRule rule, IEnumerable<NaiveVoter> voters, int? seats)
    {
        var count = new NaiveCount([.. voters.Select(Agreed)], seats);
        return (rule.Quorum is not { } quorum || count.IsQuorate(quorum))
            && (count.Passes(rule.Test!) || (rule.Fallback is { } other && count.Passes(other.Test)));

        NaiveVoter Agreed(NaiveVoter one) =>
            rule.SilenceIsConsent && one.Vote == VoteCast.Silent ? one with { Vote = VoteCast.Yes } : one;
    }

    private bool Passes(VoteTest test) => test switch
    {
        AllTests all => all.Of.All(Passes),
        AnyTest any => any.Of.Any(Passes),
        ConsensusTest consensus => members.Exists(IsThere)
            && !members.Exists(one => one.Vote == VoteCast.No && !(one.Name is not null && consensus.Except.Contains(one.Name))),
        VetoTest veto => !members.Exists(one => one.Vote == VoteCast.No && one.Name is not null && veto.Holders.Contains(one.Name)),
        UnanimityTest unanimity => IsSomebodyFor && members.Where(one => IsIn(unanimity.Base, one)).All(one => one.Vote == VoteCast.Yes)
            && (IsPart(unanimity.Base) || members.Count(one => one.Vote == VoteCast.Yes) >= All),
        MajorityTest majority => IsSomebodyFor && Reaches(
            majority.Share,
            Sum(majority.Measure, one => one.Vote == VoteCast.Yes),
            Whole(majority.Measure, majority.Base)),
        BlockingMinorityTest blocking => !IsBlocked(blocking),
        OptOutTest limit => !IsOver(limit),
        CastingVoteTest casting => IsSomebodyFor && Lead is var lead
            && (lead > 0 || (lead == 0 && members.Exists(one => one.Name == casting.Holder && one.Vote == VoteCast.Yes))),
        RequiredVotesTest required => required.Of.All(name => members.Exists(one => one.Name == name && one.Vote == VoteCast.Yes)),
        QuorumTest quorum => IsQuorate(quorum.Quorum),
        WithinTest within =>
            new NaiveCount([.. voters.Where(one => one.Groups.Contains(within.Group.ToString()))], null).Passes(within.Test),
        UnlessRejectedTest rejected => !new NaiveCount([.. voters.Select(Turned)], seats).Passes(rejected.By),
        _ => throw new ArgumentOutOfRangeException(nameof(test)),
    };

    private bool IsSomebodyFor => members.Exists(one => one.Vote == VoteCast.Yes);

    private int Lead => members.Count(one => one.Vote == VoteCast.Yes) - members.Count(one => one.Vote == VoteCast.No);

    private bool IsQuorate(Quorum quorum) => Reaches(
        quorum.Share,
        Sum(quorum.Measure, one => IsIn(quorum.Of is null || quorum.Of == VotingBase.AllMembers ? VotingBase.Present : quorum.Of, one)),
        Whole(quorum.Measure, null));

    private bool IsBlocked(BlockingMinorityTest blocking)
    {
        var whole = Whole(blocking.Measure, null);
        var opposed = All - members.Count(one => one.Vote == VoteCast.Yes);
        var fewest = 0;
        if (blocking.Measure is null)
            while (!Reaches(blocking.Share, fewest, whole))
                fewest++;
        else
            for (long sum = 0; fewest < members.Count && !Reaches(blocking.Share, sum, whole); fewest++)
                sum += members.Select(one => Of(blocking.Measure, one)).OrderDescending().ElementAt(fewest);
        return Reaches(blocking.Share, whole - Sum(blocking.Measure, one => one.Vote == VoteCast.Yes), whole)
            && (blocking.Members is null || Reaches(blocking.Members, opposed, All))
            && (!blocking.OneMore || opposed >= fewest + 1);
    }

    private bool IsOver(OptOutTest limit)
    {
        static bool IsOut(NaiveVoter one) => one is { Vote: VoteCast.Abstain, OptsOut: true };
        return Reaches(limit.Members, members.Count(IsOut), All)
            && (limit.Population is null
                || Reaches(limit.Population, Sum(VoteMeasure.Population, IsOut), Whole(VoteMeasure.Population, null)));
    }

    private long Whole(VoteMeasure? measure, VotingBase? of) =>
        (measure is null || measure == VoteMeasure.Members) && !IsPart(of)
            ? All
            : Sum(measure, one => IsIn(of, one));

    private long Sum(VoteMeasure? measure, Func<NaiveVoter, bool> which) => members.Where(which).Sum(one => Of(measure, one));

    private static NaiveVoter Turned(NaiveVoter one) => one with
    {
        Vote = one.Vote switch { VoteCast.Yes => VoteCast.No, VoteCast.No => VoteCast.Yes, _ => one.Vote },
    };

    private static long Of(VoteMeasure? measure, NaiveVoter one) =>
        measure == VoteMeasure.Weight ? one.Weight : measure == VoteMeasure.Population ? one.Population : 1;

    private static bool Reaches(Share share, long part, long whole)
    {
        var (left, right) = (part * share.Denominator, share.IsCount ? share.Numerator : whole * share.Numerator);
        return share.IsMoreThan ? left > right : left >= right;
    }

    private static bool IsPart(VotingBase? of) => of is not null && of != VotingBase.AllMembers;

    private static bool IsIn(VotingBase? of, NaiveVoter one) =>
        of == VotingBase.Present ? IsThere(one)
        : of == VotingBase.Cast ? one.Vote is VoteCast.Yes or VoteCast.No or VoteCast.Abstain
        : of == VotingBase.PresentAndVoting ? one.Vote is VoteCast.Yes or VoteCast.No
        : true;

    private static bool IsThere(NaiveVoter one) =>
        one.Vote is VoteCast.Yes or VoteCast.No or VoteCast.Abstain or VoteCast.NotParticipating;
}
