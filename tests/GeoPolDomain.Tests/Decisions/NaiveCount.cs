using GeoPolDomain.Decisions;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>Judges a vote of which everything is known, in the plainest way, to hold the library against.</summary>
internal static class NaiveCount
{
    public static bool IsAdopted(DecisionRule rule, Electorate body, VoteCast[] votes, bool[] optsOut)
    {
        var enough = rule.Quorum is null
            || Reaches(rule.Quorum.Share, votes.Count(IsThere), votes.Count(vote => vote != VoteCast.Excluded));
        return enough
            && (Passes(rule.Test!, body, votes, optsOut) || (rule.Fallback is { } other && Passes(other.Test, body, votes, optsOut)));
    }

    private static bool Passes(VoteTest test, Electorate body, VoteCast[] votes, bool[] optsOut)
    {
        var places = Enumerable.Range(0, votes.Length).Where(place => votes[place] != VoteCast.Excluded).ToList();
        return test switch
        {
            AllTests all => all.Of.All(one => Passes(one, body, votes, optsOut)),
            AnyTest any => any.Of.Any(one => Passes(one, body, votes, optsOut)),
            ConsensusTest consensus => !places.Exists(
                place => votes[place] == VoteCast.No && !consensus.Except.Contains(body.Voters[place].Id)),
            VetoTest veto => !places.Exists(place => votes[place] == VoteCast.No && veto.Holders.Contains(body.Voters[place].Id)),
            UnanimityTest unanimity => votes.Contains(VoteCast.Yes) && places.Where(place => IsIn(unanimity.Base, votes[place]))
                .All(place => votes[place] == VoteCast.Yes),
            MajorityTest majority => votes.Contains(VoteCast.Yes) && Reaches(
                majority.Share,
                places.Where(place => votes[place] == VoteCast.Yes).Sum(place => Of(body, place, majority.Measure)),
                places.Where(place => IsIn(majority.Base, votes[place])).Sum(place => Of(body, place, majority.Measure))),
            BlockingMinorityTest blocking =>
                !IsBlocked(blocking, body, places, places.Where(place => votes[place] != VoteCast.Yes).ToList()),
            OptOutTest limit => !IsOver(
                limit, body, places, places.Where(place => votes[place] == VoteCast.Abstain && optsOut[place]).ToList()),
            _ => throw new ArgumentOutOfRangeException(nameof(test)),
        };
    }

    private static bool IsBlocked(BlockingMinorityTest blocking, Electorate body, List<int> places, List<int> against)
    {
        var whole = places.Sum(place => Of(body, place, blocking.Measure));
        var fewest = places.OrderByDescending(place => Of(body, place, blocking.Measure)).Select((_, i) => i + 1)
            .FirstOrDefault(count => Reaches(
                blocking.Share, places.Select(place => Of(body, place, blocking.Measure)).OrderDescending().Take(count).Sum(),
                whole), places.Count);
        return Reaches(blocking.Share, against.Sum(place => Of(body, place, blocking.Measure)), whole)
            && (blocking.Members is null || Reaches(blocking.Members, against.Count, places.Count))
            && (!blocking.OneMore || against.Count >= fewest + 1);
    }

    private static bool IsOver(OptOutTest limit, Electorate body, List<int> places, List<int> outside)
    {
        return Reaches(limit.Members, outside.Count, places.Count)
            && (limit.Population is null || Reaches(limit.Population, PeopleOf(outside), PeopleOf(places)));

        long PeopleOf(List<int> some) => some.Sum(place => Of(body, place, VoteMeasure.Population));
    }

    private static long Of(Electorate body, int place, VoteMeasure? measure) =>
        measure == VoteMeasure.Weight ? body.Voters[place].Weight!.Value
        : measure == VoteMeasure.Population ? body.Voters[place].Population!.Value
        : 1;

    private static bool Reaches(Share share, long part, long whole)
    {
        var (left, right) = (part * share.Denominator, share.IsCount ? share.Numerator : whole * share.Numerator);
        return share.IsMoreThan ? left > right : left >= right;
    }

    private static bool IsIn(VotingBase? of, VoteCast vote) =>
        of == VotingBase.Present ? IsThere(vote)
        : of == VotingBase.Cast ? vote is VoteCast.Yes or VoteCast.No or VoteCast.Abstain
        : of == VotingBase.PresentAndVoting ? vote is VoteCast.Yes or VoteCast.No
        : true;

    private static bool IsThere(VoteCast vote) => vote is VoteCast.Yes or VoteCast.No or VoteCast.Abstain or VoteCast.NotParticipating;
}
