using GeoPolDomain.Checks;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>Motions that several bodies decide, one after the other.</summary>
public class ProcedureTests
{
    private static readonly ActorId[] Permanent = ["china", "france", "soviet-union", "united-kingdom", "united-states"];

    private static readonly DecisionRule Assembly = Rule(new MajorityTest { Share = "2/3", Base = VotingBase.PresentAndVoting }) with
    {
        Id = "assembly",
        Names = ["General Assembly"],
        After = "council",
    };

    private static readonly Votes Israel1949 = Count(yes: 37, no: 12, abstaining: 9) with { Seats = 58 };

    // Israel was admitted in 1949: nine of eleven in the Council, where a permanent member abstained, and 37 to 12 in the Assembly.
    [Fact]
    public void What_every_step_adopts_is_adopted()
    {
        var council = Count(yes: 8, no: 1, abstaining: 0) with
        {
            Ballots = [By("united-kingdom", VoteCast.Abstain), By("egypt", VoteCast.No), By("united-states", VoteCast.Yes)],
            Counts = [Bodies.Count(VoteCast.Yes, 9)],
        };
        var standing = Procedure.Of(Council(11, "7"), Assembly).Evaluate(council, Israel1949);
        standing.Outcome.Should().Be(VoteOutcome.Adopted);
        standing.At.Should().BeNull();
        standing.Describe().Should().Be("adopted\n  Security Council: adopted\n  General Assembly: adopted");
    }

    // The recommendation to admit Palestine was vetoed on 2024-04-18, so the matter never came to the Assembly.
    [Fact]
    public void What_one_step_rejects_stands_there()
    {
        var votes = Count(yes: 12, no: 1, abstaining: 2) with { Ballots = [By("united-states", VoteCast.No)] };
        var standing = Procedure.Of(Council(15, "9"), Assembly).Evaluate(votes);
        standing.Outcome.Should().Be(VoteOutcome.NotAdopted);
        standing.At!.Rule.Id.Should().Be(DecisionRuleId.Parse("council"));
        standing.ToString().Should().Be("not-adopted at Security Council");
        standing.Describe().Should().EndWith("vetoed by united-states\n  General Assembly: not voted on yet");
    }

    [Fact]
    public void What_a_later_step_rejects_is_rejected_even_where_an_earlier_one_is_not_known()
    {
        var standing = Procedure.Of(Council(11, "7"), Assembly)
            .Evaluate(new Votes { Seats = 11 }, Count(yes: 10, no: 40, abstaining: 8) with { Seats = 58 });
        standing.Outcome.Should().Be(VoteOutcome.NotAdopted);
        standing.At!.Verdict!.Outcome.Should().Be(VoteOutcome.Unknown);
    }

    [Theory]
    [InlineData(0, VoteOutcome.Pending, "council")]
    [InlineData(1, VoteOutcome.Pending, "assembly")]
    [InlineData(2, VoteOutcome.Adopted, null)]
    public void A_motion_is_pending_until_the_last_step(int steps, VoteOutcome outcome, string? at)
    {
        Votes[] votes = [Count(yes: 11, no: 0, abstaining: 0), Israel1949];
        var standing = Procedure.Of(Council(11, "7"), Assembly).Evaluate(votes.AsSpan(0, steps));
        (standing.Outcome, standing.At?.Rule.Id.ToString()).Should().Be((outcome, at));
    }

    [Fact]
    public void Where_it_stands_is_told_step_by_step()
    {
        var procedure = Procedure.Of(Council(11, "7"), Assembly);
        procedure.Evaluate(Count(yes: 11, no: 0, abstaining: 0)).Describe().Should().Be(
            "pending: it stands at General Assembly\n  Security Council: adopted\n  General Assembly: not voted on yet");
        var unknown = procedure.Evaluate(new Votes { Seats = 11 });
        unknown.ToString().Should().Be("unknown at Security Council");
        unknown.Steps[0].ToString().Should().Be("Security Council: unknown: what is known allows both");
    }

    [Fact]
    public void A_dataset_knows_the_procedure_and_where_a_motion_stands()
    {
        var council = Council(11, "7");
        var assembly = Assembly with { Franchise = new VotingEligibility { Seats = 58 } };
        var motion = new Motion { Id = "admission", Body = "un", Title = "Admission" };
        Decision On(string id, DecisionRule rule, int yes) => new()
        {
            Id = id,
            Body = "un",
            Title = id,
            Motion = "admission",
            Rule = rule.Id,
            On = EdtfDate.Parse("1949-03-04"),
            Counts = [Bodies.Count(VoteCast.Yes, yes), Bodies.Count(VoteCast.No, 0)],
        };
        var data = Given.Data(council, assembly, motion, On("recommended", council, 9));
        data.Decisions.ProcedureOf("assembly")!.Rules.Should().Equal(council, assembly);
        data.Decisions.StandingOf("admission", "assembly")!.ToString().Should().Be("pending at General Assembly");
        Given.Data(council, assembly, motion, On("recommended", council, 9), On("voted", assembly, 40))
            .Decisions.StandingOf("admission", "assembly")!.Outcome.Should().Be(VoteOutcome.Adopted);
        Given.Data(council, assembly, motion, On("voted", assembly, 40))
            .Decisions.StandingOf("admission", "assembly")!.ToString().Should().Be("pending at Security Council");
        data.Decisions.ProcedureOf("none").Should().BeNull();
    }

    [Fact]
    public void A_procedure_in_a_circle_ends_and_is_found_by_the_check()
    {
        var data = Given.Data(Council(11, "7") with { After = "assembly" }, Assembly);
        data.Decisions.ProcedureOf("assembly")!.Rules.Should().HaveCount(2);
        data.Check(FindingCode.CircularReference).Should().NotBeEmpty();
    }

    private static DecisionRule Council(int seats, string share) =>
        Rule(new AllTests { Of = [new MajorityTest { Share = share }, new VetoTest { Holders = [.. Permanent] }] }) with
        {
            Id = "council",
            Names = ["Security Council"],
            Franchise = new VotingEligibility { Seats = seats },
        };

    private static Votes Count(int yes, int no, int abstaining) => new()
    {
        Counts = [Bodies.Count(VoteCast.Yes, yes), Bodies.Count(VoteCast.No, no), Bodies.Count(VoteCast.Abstain, abstaining)],
    };
}
