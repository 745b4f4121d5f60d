using System.Text;
using GeoPolDomain.Datasets;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;
using static GeoPolDomain.Tests.Decisions.Bodies;
using Given = GeoPolDomain.Testing.Given;

namespace GeoPolDomain.Tests.Decisions;

public class ElectorateTests
{
    private static readonly EdtfDate Day = EdtfDate.Parse("2012-07-31");

    private static readonly DecisionRule Consensus = Rule(new ConsensusTest()) with
    {
        Body = "union",
        Franchise = new VotingEligibility { Exclusions = [Exclusion.Suspended] },
        Quorum = new Quorum { Share = "100%" },
    };

    [Fact]
    public void Who_is_suspended_has_no_vote_and_is_no_member_that_must_be_present()
    {
        var data = Union(Given.Limitation("paraguay", "union", "2012-06-29/2013-08"));
        var electorate = Consensus.FindElectorateOn(data.Memberships, Day)!;
        electorate.Voters.Select(one => one.Id.ToString()).Should().Equal("argentina", "brazil", "uruguay");
        electorate.Excluded.Should().ContainSingle().Which.Says.Should().StartWith("paraguay has no vote: suspension");
        var verdict = Consensus.Evaluate(Three, electorate, Day);
        verdict.Outcome.Should().Be(VoteOutcome.Adopted);
        verdict.Because.Select(one => one.Record?.Key.Kind)
            .Should().Contain(RecordKind.Membership).And.Contain(RecordKind.Limitation).And.Contain(RecordKind.DecisionRule);
    }

    [Fact]
    public void Without_the_suspension_the_same_votes_are_not_enough() =>
        Consensus.Evaluate(Three, Consensus.FindElectorateOn(Union().Memberships, Day)).Outcome.Should().Be(VoteOutcome.Unknown);

    [Fact]
    public void Where_it_is_contested_whether_one_may_vote_only_what_does_not_depend_on_it_is_certain()
    {
        var data = Union(Given.Limitation("paraguay", "union", "2012-06-29/2013-08", kind: "freeze"));
        var electorate = Consensus.FindElectorateOn(data.Memberships, Day)!;
        var verdict = Consensus.Evaluate(Three, electorate);
        verdict.Outcome.Should().Be(VoteOutcome.Unknown);
        verdict.Missing[0].Should().Be("whether paraguay may vote");
        Consensus.Evaluate(Three with { Ballots = [.. Three.Ballots, By("paraguay", VoteCast.Yes)] }, electorate).Outcome
            .Should().Be(VoteOutcome.Adopted);
        Consensus.Evaluate(Three with { Ballots = [.. Three.Ballots.Take(2), By("uruguay", VoteCast.No)] }, electorate).Outcome
            .Should().Be(VoteOutcome.NotAdopted);
    }

    [Theory]
    [InlineData(4, VoteOutcome.Adopted)]
    [InlineData(5, VoteOutcome.Unknown)]
    public void Up_to_four_whose_vote_is_contested_are_left_out_in_every_way(int contested, VoteOutcome expected)
    {
        var rule = Rule(new UnanimityTest()) with
        {
            Body = "union",
            Franchise = new VotingEligibility { Exclusions = [Exclusion.Suspended] },
        };
        var members = Named(contested + 1);
        var data = Given.Data(
        [
            .. members.Select(one => Given.Membership(one.ToString(), "union", "1991-03-26/..")),
            .. members.Take(contested).Select(one => Given.Limitation(one.ToString(), "union", "2012-06-29/2013-08", kind: "freeze")),
        ]);
        var verdict = rule.Evaluate(Letters(new string('y', contested + 1)), rule.FindElectorateOn(data.Memberships, Day));
        verdict.Outcome.Should().Be(expected);
        verdict.Missing.Should().HaveCount(expected == VoteOutcome.Unknown ? 1 : 0);
    }

    [Fact]
    public void Fewer_seats_than_voters_take_no_voter_away_and_are_remarked_on()
    {
        var three = Electorate.Of(Named(3)).WithSeats(2);
        (three.Count, three.Unnamed, three.Seats).Should().Be((3, 0, 2));
        Remarks(three).Should().Equal("there are 3 voters for 2 seats");
        Remarks(Electorate.Of(Named(3)).WithSeats(3)).Should().BeEmpty();

        static IEnumerable<string> Remarks(Electorate electorate) =>
            Rule(new ConsensusTest()).Evaluate(Letters("yyy"), electorate).Remarks.Select(one => one.Says);
    }

    [Fact]
    public void Those_whom_a_rule_names_take_seats_only_while_there_are_some()
    {
        var rule = Rule(new VetoTest { Holders = ["china", "france"] });
        var one = rule.Evaluate(new Votes(), Electorate.OfSize(1)).Electorate;
        (one.Voters.Length, one.Unnamed).Should().Be((1, 0));
        var three = rule.Evaluate(new Votes(), Electorate.OfSize(3)).Electorate;
        (three.Voters.Length, three.Unnamed).Should().Be((2, 1));
    }

    [Theory]
    [InlineData(0, "0 voters")]
    [InlineData(1, "1 voter, none known by name")]
    [InlineData(2, "2 voters, none known by name")]
    public void Voters_are_counted_in_words(int size, string said) => Electorate.OfSize(size).ToString().Should().Be(said);

    [Fact]
    public void Counts_that_only_fit_with_the_contested_vote_leave_it_unknown()
    {
        var data = Union(Given.Limitation("paraguay", "union", "2012-06-29/2013-08", kind: "freeze"));
        var four = new Votes { Counts = [Count(VoteCast.Yes, 4)] };
        Consensus.Evaluate(four, Consensus.FindElectorateOn(data.Memberships, Day)).Outcome.Should().Be(VoteOutcome.Unknown);
    }

    [Fact]
    public void Seats_that_nobody_is_known_to_hold_are_held_by_somebody()
    {
        var rule = Rule(new MajorityTest { Share = "4" }) with { Body = "union", Franchise = new VotingEligibility { Seats = 6 } };
        var electorate = rule.FindElectorateOn(Union().Memberships, Day)!;
        (electorate.Count, electorate.Unnamed).Should().Be((6, 2));
        rule.Evaluate(Three, electorate).Outcome.Should().Be(VoteOutcome.Unknown);
        rule.Evaluate(new Votes { Ballots = Three.Ballots, Counts = [Count(VoteCast.Yes, 4)] }, electorate).Outcome
            .Should().Be(VoteOutcome.Adopted);
    }

    [Fact]
    public void Where_the_kind_of_matter_is_disputed_each_rule_of_the_body_answers()
    {
        var substance = Rule(new UnanimityTest()) with { Id = "substance", Body = "union", Matter = Matter.Substantive };
        var procedure = Rule(new MajorityTest { Share = ">1/2" }) with { Id = "procedure", Body = "union", Matter = Matter.Procedural };
        var data = new Dataset("union", "Union",
        [
            .. Union().Records, substance, procedure,
            new Motion { Id = "m", Body = "union", Title = "A motion", Matter = Matter.Procedural, MatterIsContested = true },
            new Decision { Id = "d", Body = "union", Title = "A decision", Motion = "m", Rule = "procedure", On = Day, Ballots =
            [
                .. Three.Ballots, By("paraguay", VoteCast.No)
            ], Declared = DecisionResult.Adopted },
        ]);
        data.Decisions.VerdictsOn("d").Select(one => (one.Rule.Id.ToString(), one.Outcome))
            .Should().Equal(("procedure", VoteOutcome.Adopted), ("substance", VoteOutcome.NotAdopted));
        data.Decisions.VerdictsOn("d")[1].Contradiction!.Record!.Key.ToString().Should().Be("decision:d");
        data.Decisions.VerdictOn("other").Should().BeNull();
    }

    [Fact]
    public void Ballots_in_a_dataset_that_cannot_be_are_remarked_on_and_no_exception()
    {
        var data = new Dataset("union", "Union",
        [
            .. Union().Records, Consensus,
            new Decision
            {
                Id = "d",
                Body = "union",
                Title = "A decision",
                Rule = Consensus.Id,
                On = Day,
                Ballots = [By("atlantis", VoteCast.Yes)],
            },
        ]);
        var verdict = data.Decisions.VerdictOn("d")!;
        verdict.Outcome.Should().Be(VoteOutcome.Unknown);
        verdict.Remarks.Should().ContainSingle().Which.ToString().Should().Be("atlantis is not among the 4 voters [decision:d]");
    }

    [Fact]
    public void Votes_read_from_JSON_are_refused_with_line_and_path()
    {
        var json = Encoding.UTF8.GetBytes("{\n  \"voters\": [ { \"voter\": \"a\" } ],\n  \"ballots\": [\n    { \"voter\": \"a\", "
            + "\"vote\": \"yes\" },\n    { \"vote\": \"no\", \"voter\": \"b\" }\n  ]\n}");
        VoteJson.TryReadVotes(json, null, out _, out var errors).Should().BeFalse();
        errors.Should().ContainSingle().Which.ToString().Should().Be("line 5, byte 30: $.ballots[1].voter: b is not among the 1 voter");
        FluentActions.Invoking(() => VoteJson.ReadVotes("{\"seats\":\"200000\"}"u8))
            .Should().Throw<DocumentException>().WithMessage("*$.seats: no body has 200000 seats*");
    }

    private static Votes Three => new()
    {
        Ballots =
    [
        By("argentina", VoteCast.Yes), By("brazil", VoteCast.Yes), By("uruguay", VoteCast.Yes)
    ]
    };

    private static Dataset Union(params GeoPolDomain.Memberships.Limitation[] limitations) => new("union", "Union",
    [
        .. new[] { "argentina", "brazil", "paraguay", "uruguay" }.Select(one => Given.Membership(one, "union", "1991-03-26/..")),
        .. limitations,
    ]);
}
