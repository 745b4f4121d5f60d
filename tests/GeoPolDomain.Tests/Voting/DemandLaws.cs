using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Rules;
using GeoPolDomain.Tests.Decisions;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Tests.Voting;

/// <summary>What a test requires, stated as sums that the votes must reach, is what a plain count of the votes finds.</summary>
public class DemandLaws
{
    [Fact]
    public void A_vote_by_name_meets_the_demands_of_a_test_where_a_plain_count_passes_it() => Law.HoldsForSeeds(4000, seed =>
    {
        var body = new RandomBody(seed);
        if (!body.IsNamed)
            return;
        var vote = CastVotes.Of(body.All, body.Electorate, body.Rule.SilenceIsConsent, isOpen: false);
        var formula = new FormulaBuilder(vote).Of(body.Rule);
        Meets(vote, formula, holds: true).Should().Be(body.IsAdopted, body.Rule.ToJson());
        Meets(vote, formula, holds: false).Should().Be(!body.IsAdopted, body.Rule.ToJson());
    });

    // The Council from 1995 to 2004 needed 62 of 87 votes; 26 blocked. Four of its members, with what each had then.
    private static readonly ImmutableArray<VoterWeight> Four =
    [
        new() { Voter = "v1", Weight = 10, Population = 82 },
        new() { Voter = "v2", Weight = 8, Population = 39 },
        new() { Voter = "v3", Weight = 5 },
        new() { Voter = "v4", Weight = 2, Population = 1 },
    ];

    [Theory]
    [InlineData("yyxn", true)]
    [InlineData("yyyn", false)]
    [InlineData("yy?n", false)]
    [InlineData("??xn", true)]
    [InlineData("y?an", false)]
    public void Where_a_number_is_missing_of_one_who_may_vote_nothing_is_demanded(string letters, bool isKnown)
    {
        var vote = Ballotings.Vote(Electorate.Of(Four), letters);
        foreach (VoteTest test in new VoteTest[]
        {
            new MajorityTest { Share = "65%", Measure = VoteMeasure.Population },
            new BlockingMinorityTest { Share = ">35%", Measure = VoteMeasure.Population },
            new OptOutTest { Members = "1/3", Population = "1/3" },
            new QuorumTest { Quorum = new Quorum { Share = "1/2", Measure = VoteMeasure.Population } },
        })
            foreach (var constraint in ConstraintsOf(new FormulaBuilder(vote).Of(test)))
                (constraint.Demands(true) is not null).Should().Be(isKnown, constraint.GetType().Name);
    }

    [Fact]
    public void A_seat_without_a_name_has_no_number()
    {
        var vote = Ballotings.Vote(Electorate.OfSize(2), "");
        var weighed = new FormulaBuilder(vote).Of(new MajorityTest { Share = "2/3", Measure = VoteMeasure.Weight });
        ((Constraint)weighed).Demands(true).Should().BeNull();
        ((Constraint)new FormulaBuilder(vote).Of(new MajorityTest { Share = "2/3" })).Demands(true).Should().NotBeNull();
    }

    [Fact]
    public void A_number_that_is_missing_outside_the_group_does_not_matter()
    {
        var vote = Ballotings.Vote(Electorate.Of(Four).WithGroup("large", "v1", "v2").WithGroup("small", "v3", "v4"), "yy?n");
        var majority = new MajorityTest { Share = "65%", Measure = VoteMeasure.Population };
        var builder = new FormulaBuilder(vote);
        ((Constraint)builder.Of(new WithinTest { Group = "large", Test = majority })).Demands(true).Should().NotBeNull();
        ((Constraint)builder.Of(new WithinTest { Group = "small", Test = majority })).Demands(true).Should().BeNull();
    }

    private static bool Meets(PartialVote vote, Formula formula, bool holds) => formula switch
    {
        Formula.Opposite opposite => Meets(vote, opposite.Of, !holds),
        Formula.Every every => holds ? every.Of.All(one => Meets(vote, one, true)) : every.Of.Any(one => Meets(vote, one, false)),
        Formula.Some some => holds ? some.Of.Any(one => Meets(vote, one, true)) : some.Of.All(one => Meets(vote, one, false)),
        _ => ((Constraint)formula).Demands(holds)!.Any(all => all.All(one => one.NeededFrom(vote) <= 0)),
    };

    private static IEnumerable<Constraint> ConstraintsOf(Formula formula) => formula switch
    {
        Formula.Opposite opposite => ConstraintsOf(opposite.Of),
        Formula.Every every => every.Of.SelectMany(ConstraintsOf),
        Formula.Some some => some.Of.SelectMany(ConstraintsOf),
        _ => [(Constraint)formula],
    };
}
