using GeoPolDomain.Decisions;
using GeoPolDomain.Rules;
using GeoPolDomain.Tests.Decisions;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Tests.Voting;

/// <summary>The weights of one vote: what is known of them, and what the open voters can add.</summary>
public class WeightTableTests
{
    // The Council from 1973 to 1980: 58 votes, those of Belgium, Denmark and Ireland not known, and Luxembourg not voting.
    private static readonly Electorate Nine = Ballotings.Weighing(10, 10, 10, 10, 5, 5, 3, 3, 2);

    private static WeightTable Of(string letters, params VoteCount[] counts) =>
        Ballotings.Vote(Nine, letters, counts).WeightsBy(VoteMeasure.Weight);

    [Fact]
    public void The_open_voters_add_most_when_the_heaviest_vote_so_and_least_when_the_lightest_do()
    {
        var weights = Of("yyna??-??");
        Enumerable.Range(-1, 7).Select(count => weights.Heaviest(count)).Should().Equal(0, 0, 5, 10, 13, 15, 15);
        Enumerable.Range(-1, 7).Select(count => weights.Lightest(count)).Should().Equal(0, 0, 2, 5, 10, 15, 15);
    }

    [Fact]
    public void Known_is_the_sum_of_those_who_voted_in_one_way_or_up_to_it()
    {
        var weights = Of("yynap?-?x");
        Enumerable.Range(0, VoteGroup.Count).Select(weights.KnownIn).Should().Equal(20, 10, 10, 5, 3, 2);
        Enumerable.Range(0, VoteGroup.Count).Select(weights.KnownUpTo).Should().Equal(20, 30, 40, 45, 48, 50);
        weights.Whole.Should().Be(56, "whoever is excluded does not count");
        weights.ByIndex.Should().Equal(10, 10, 10, 10, 5, 5, 3, 3, 2);
    }

    [Fact]
    public void The_weights_are_complete_when_that_of_everybody_who_may_vote_is_known()
    {
        Of("yynaaaaa?").IsComplete.Should().BeTrue();
        Of("", Bodies.Count(VoteCast.Excluded, 1)).IsComplete.Should().BeFalse("it is not known who is excluded");
        var electorate = Electorate.Of(new VoterWeight { Voter = "v1", Weight = 3 }, new VoterWeight { Voter = "v2" });
        var open = Ballotings.Vote(electorate, "y?").WeightsBy(VoteMeasure.Weight);
        (open.IsComplete, open.IsKnown(0), open.IsKnown(1)).Should().Be((false, true, false));
        Ballotings.Vote(electorate, "yx").WeightsBy(VoteMeasure.Weight).IsComplete.Should().BeTrue("whoever is excluded has no weight");
        Ballotings.Vote(electorate, "ya").WeightsBy(VoteMeasure.Weight).IsComplete.Should().BeFalse();
        Ballotings.Vote(Electorate.OfSize(1), "").WeightsBy(VoteMeasure.Weight).IsComplete.Should().BeFalse();
    }

    [Fact]
    public void One_rounded_number_makes_the_sum_approximate()
    {
        Of("y").IsApproximate.Should().BeFalse();
        var rounded = Electorate.Of(
            new VoterWeight { Voter = "v1", Population = 83 },
            new VoterWeight { Voter = "v2", Population = VoteNumber.Parse("~67") });
        var vote = Ballotings.Vote(rounded, "y");
        vote.WeightsBy(VoteMeasure.Population).IsApproximate.Should().BeTrue();
        vote.WeightsBy(VoteMeasure.Weight).IsApproximate.Should().BeFalse("no weight is known");
        vote.WeightsBy(VoteMeasure.Population).Should().BeSameAs(vote.WeightsBy(VoteMeasure.Population));
    }
}
