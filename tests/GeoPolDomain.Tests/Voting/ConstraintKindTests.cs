using GeoPolDomain.Rules;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Tests.Voting;

/// <summary>On what it depends whether a constraint holds, from which follows how it is looked at.</summary>
public class ConstraintKindTests
{
    private static readonly MajorityTest ByNumber = new() { Share = "2/3" };
    private static readonly MajorityTest ByWeight = new() { Share = "2/3", Measure = VoteMeasure.Weight };
    private static readonly VetoTest Veto = new() { Holders = ["v1"] };
    private static readonly OptOutTest OptOut = new() { Members = "1/3" };
    private static readonly Quorum Half = new() { Share = "1/2" };
    private static readonly BlockingMinorityTest Blocking = new() { Share = ">35%" };

    // The kind for the votes of the whole body, for those of a group, and for those against in the place of those for.
    public static TheoryData<VoteTest, string> Cases() => new()
    {
        { ByNumber, "Counting Other Other" },
        { ByNumber with { Measure = VoteMeasure.Members, Base = VotingBase.Cast }, "Counting Other Other" },
        { new UnanimityTest(), "Counting Other Other" },
        { ByWeight, "Alone Other Other" },
        { Veto, "ByVoter Other Other" },
        { OptOut, "Alone Other Alone" },
        { OptOut with { Population = "1/3" }, "Alone Other Alone" },
        { new CastingVoteTest { Holder = "v1" }, "Other Other Other" },
        { new RequiredVotesTest { Of = ["v1"] }, "Other Other Other" },
        { new QuorumTest { Quorum = Half }, "Counting Other Counting" },
        { new QuorumTest { Quorum = Half with { Measure = VoteMeasure.Weight } }, "Other Other Other" },
        { Blocking, "Counting Other Other" },
        { Blocking with { Measure = VoteMeasure.Weight }, "Alone Other Other" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_limits_of_a_scenario_know_of_numbers_in_the_whole_body_alone(VoteTest test, string kinds)
    {
        var vote = Ballotings.Vote(Ballotings.Weighing(3, 2, 1).WithGroup("g", "v1", "v2"), "");
        var scopes = new[] { VoteScope.Whole, new VoteScope(1), new VoteScope(0, IsSwapped: true) };
        string.Join(' ', scopes.Select(scope => KindOf(new FormulaBuilder(vote, scope).Of(test)))).Should().Be(kinds);
    }

    [Fact]
    public void Of_a_group_of_which_nobody_says_who_belongs_to_it_nothing_is_known()
    {
        var vote = Ballotings.Vote(Ballotings.Weighing(3, 2, 1), "");
        var unknown = (Constraint)new FormulaBuilder(vote).Of(new WithinTest { Group = "g", Test = ByNumber });
        unknown.Kind.Should().Be(ConstraintKind.Other);
        (unknown.Demands(true), unknown.Demands(false)).Should().Be((null, null));
    }

    [Fact]
    public void Without_vetoes_only_the_objections_that_a_consensus_needs_are_left()
    {
        var vote = Ballotings.Vote(Ballotings.Weighing(1, 1), "");
        var without = new FormulaBuilder(vote, isWithoutVetoes: true);
        without.Of(Veto).Should().BeSameAs(Formula.True);
        ((Formula.Every)without.Of(new ConsensusTest())).Of.Select(one => one.GetType().Name)
            .Should().Equal(nameof(QuorumConstraint), nameof(NoneAgainstConstraint));
        without.Of(new WithinTest { Group = "g", Test = Veto }).Should().BeOfType<UnknownConstraint>();
        ((Formula.Opposite)without.Of(new UnlessRejectedTest { By = Veto })).Of.Should().BeSameAs(Formula.True);
    }

    private static ConstraintKind KindOf(Formula formula) => formula switch
    {
        Formula.Some { Of: [Constraint one, ..] } => one.Kind,
        _ => ((Constraint)formula).Kind,
    };
}
