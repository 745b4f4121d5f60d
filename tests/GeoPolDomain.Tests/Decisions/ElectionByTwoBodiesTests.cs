using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>Elections in which two bodies must elect the same candidates, as for the International Court of Justice.</summary>
public class ElectionByTwoBodiesTests
{
    // Six of ten voters are needed.
    private static readonly ElectionRule Two = new() { Seats = 2, Voters = 10, Share = ">1/2", Base = VotingBase.AllMembers };

    private static readonly ElectionRule Three = Two with { Seats = 3 };

    [Fact]
    public void Elected_is_who_is_elected_in_both()
    {
        var both = Of(Two, ("oda", 8), ("shi", 7), ("tomka", 2)).And(Of(Two, ("shi", 6), ("oda", 9)));
        both.Describe().Split('\n').Should().Equal(
            "elected: oda and shi; seats open: 0",
            "  oda: elected (first body: 6 of 10 (>1/2) needed, 8 reached in round 1; "
            + "second body: 6 of 10 (>1/2) needed, 9 reached in round 1)",
            "  shi: elected (first body: 6 of 10 (>1/2) needed, 7 reached in round 1; "
            + "second body: 6 of 10 (>1/2) needed, 6 reached in round 1)",
            "  tomka: not elected (first body: 6 of 10 (>1/2) needed, 2 reached in round 1; second body: no votes recorded)");
        both.GoingOn.Should().BeEmpty();
        (both.Seats, both.SeatsOpen).Should().Be((2, CountRange.None));
    }

    [Fact]
    public void Who_is_elected_in_one_alone_goes_on_while_a_seat_is_open()
    {
        var both = Of(Two, ("oda", 8), ("shi", 7)).And(Of(Two, ("oda", 9), ("shi", 5), ("tomka", 4)));
        both.ToString().Should().Be("elected: oda; seats open: 1");
        both.GoingOn.Should().Equal("shi", "tomka");
        both.Candidates[1].ToString().Should().StartWith("shi: not elected, goes on (first body: ");
        both.Candidates[2].Says.Should().StartWith("first body: no votes recorded; second body: ");
    }

    [Fact]
    public void Where_one_body_is_not_known_a_seat_may_be_open_or_not()
    {
        var both = Of(Two, ("oda", 8), ("shi", CountRange.Any), ("tomka", 1)).And(Of(Two, ("oda", 9), ("shi", 7), ("tomka", 1)));
        both.ToString().Should().Be("elected: oda; perhaps: shi; seats open: 0 to 1");
        both.Candidates.Select(one => one.GoesOn).Should().Equal(Answer.No, Answer.Unknown, Answer.Unknown);
        both.Candidates[1].ToString().Should().StartWith("shi: not known whether elected, perhaps goes on (");
    }

    [Fact]
    public void Of_two_who_may_be_elected_to_the_only_seat_one_leaves_none_open()
    {
        var one = Of(Two with { Seats = 1 }, ("oda", CountRange.Any), ("shi", CountRange.Any));
        one.And(one).ToString().Should().Be("nobody elected for sure; perhaps: oda and shi; seats open: 0 to 1");
    }

    // In the second body three candidates share fifteen votes, of which no three can have six each.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_seat_that_one_body_surely_leaves_open_is_open(bool isTurned)
    {
        var full = Of(Three, ("oda", 8), ("shi", 8), ("tomka", 8));
        var open = Of(
            Three, ("oda", CountRange.Any), ("shi", CountRange.Any), ("tomka", CountRange.Any), ("koroma", 5), ("higgins", 5), ("xue", 5));
        open.SeatsOpen.Should().Be(CountRange.Parse("1..3"));
        var both = isTurned ? open.And(full) : full.And(open);
        both.ToString().Should().Be("nobody elected for sure; perhaps: oda, shi and tomka; seats open: 1 to 3");
        both.GoingOn.Should().Equal("koroma", "higgins", "xue");
    }

    [Fact]
    public void Nobody_is_elected_where_nobody_is_in_both()
    {
        var both = Of(Two, ("oda", 8)).And(Of(Two, ("shi", 8)));
        both.ToString().Should().Be("elected: nobody; seats open: 2");
        both.GoingOn.Should().Equal("oda", "shi");
    }

    [Fact]
    public void Both_bodies_fill_the_same_seats()
    {
        var one = Of(Two, ("oda", 8));
        FluentActions.Invoking(() => one.And(Of(Three, ("oda", 8)))).Should().Throw<ArgumentException>()
            .WithMessage("One body fills 2 seats and the other 3. (Parameter 'other')");
        FluentActions.Invoking(() => one.And(null!)).Should().Throw<ArgumentNullException>();
    }

    private static ElectionResult Of(ElectionRule rule, params (string Candidate, CountRange Votes)[] counts) =>
        rule.Evaluate(new ElectionRound { Ballots = 10, Counts = [.. counts.Select(one => new CandidateCount(one.Candidate, one.Votes))] });
}
