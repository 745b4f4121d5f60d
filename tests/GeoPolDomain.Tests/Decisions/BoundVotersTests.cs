using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>Whom an adopted decision binds, voter by voter, as far as the votes are known.</summary>
public class BoundVotersTests
{
    // Two votes for are enough, and v5 may have voted in any way.
    [Theory]
    [InlineData("all", "v1 v2 v3 v4 v5", "", "", "all members")]
    [InlineData("none", "", "", "v1 v2 v3 v4 v5", "nobody")]
    [InlineData("those-in-favour", "v1 v2", "v5", "v3 v4", "those who voted for: v1 and v2")]
    [InlineData("those-who-did-not-opt-out", "v1 v2 v3 v4", "v5", "", "all but those who opted out")]
    [InlineData(null, "", "v1 v2 v3 v4 v5", "", "not known")]
    public void Each_voter_is_bound_or_not_or_it_is_not_known(string? scope, string yes, string unknown, string no, string says)
    {
        var bound = Bound(scope, Letters("yyna?"));
        (Words(bound.Yes), Words(bound.Unknown), Words(bound.No)).Should().Be((yes, unknown, no));
        bound.Scope?.ToString().Should().Be(scope);
        bound.ToString().Should().Be(says);
    }

    [Fact]
    public void Who_opted_out_is_not_bound_and_who_cannot_have_abstained_has_not_opted_out()
    {
        var optedOut = new Ballot { Voter = "v4", Vote = VoteCast.Abstain, OptsOut = true };
        var votes = Letters("yyn??") with { Ballots = [.. Letters("yyn").Ballots, optedOut] };
        var open = Bound("those-who-did-not-opt-out", votes);
        (Words(open.Yes), Words(open.Unknown), Words(open.No)).Should().Be(("v1 v2 v3", "v5", "v4"));
        open.ToString().Should().Be("all but those who opted out: not v4");
        var closed = Bound("those-who-did-not-opt-out", votes with { Counts = [Count(VoteCast.Abstain, 1)] });
        (Words(closed.Yes), Words(closed.Unknown), Words(closed.No)).Should().Be(("v1 v2 v3 v5", "", "v4"));
    }

    // Opting out is declared with an abstention; beside another vote it says nothing.
    [Theory]
    [InlineData(VoteCast.Yes)]
    [InlineData(VoteCast.No)]
    [InlineData(VoteCast.Absent)]
    public void Only_an_abstention_opts_out(VoteCast vote)
    {
        var ballot = new Ballot { Voter = "v3", Vote = vote, OptsOut = true };
        Bound("those-who-did-not-opt-out", Letters("yy?aa") with { Ballots = [.. Letters("yy?aa").Ballots, ballot] }).No.Should().BeEmpty();
    }

    [Fact]
    public void Where_nobody_is_known_by_name_nobody_is_listed()
    {
        var rule = Rule(new MajorityTest { Share = "2" }) with { Binding = BindingScope.ThoseInFavour };
        var bound = rule.Evaluate(new Votes { Counts = [Count(VoteCast.Yes, 2)] }, Electorate.OfSize(5)).Binds!;
        bound.ToString().Should().Be("those who voted for");
        (bound.Yes.Length, bound.Unknown.Length, bound.No.Length).Should().Be((0, 0, 0));
    }

    [Fact]
    public void Both_bind_the_same_when_scope_and_voters_are_the_same()
    {
        var one = new BoundVoters(BindingScope.ThoseInFavour, ["a"], ["b"], ["c"]);
        one.Should().Be(new BoundVoters(BindingScope.ThoseInFavour, ["a"], ["b"], ["c"]));
        one.GetHashCode().Should().Be(new BoundVoters(BindingScope.ThoseInFavour, ["a"], ["b"], ["c"]).GetHashCode());
        BoundVoters[] others =
        [
            one with { Scope = BindingScope.AllMembers }, one with { Yes = ["d"] }, one with { Unknown = ["d"] }, one with { No = ["d"] },
        ];
        others.Should().AllSatisfy(other => one.Equals(other).Should().BeFalse());
        one.Equals(null).Should().BeFalse();
    }

    // In the League of Nations a fallback could bind other voters than the rule. Whom it binds is known as far as it is known which test
    // adopted the decision.
    [Theory]
    [InlineData("yyy", "all", "those-in-favour", "all")]
    [InlineData("yyn", "all", "those-in-favour", "those-in-favour")]
    [InlineData("yy?", "all", "those-in-favour", null)]
    [InlineData("yy?", "all", "all", "all")]
    [InlineData("yy?", "all", null, "all")]
    [InlineData("yyn", "all", null, "all")]
    [InlineData("yyn", null, "none", "none")]
    [InlineData("yyy", null, "none", null)]
    public void The_test_that_adopted_the_decision_says_whom_it_binds(string letters, string? first, string? second, string? scope)
    {
        var rule = Rule(new UnanimityTest()) with
        {
            Binding = Scope(first),
            Fallback = new Fallback { Test = new MajorityTest { Share = ">1/2" }, Binding = Scope(second) },
        };
        var verdict = rule.Evaluate(Letters(letters), Electorate.Of(Named(3)));
        verdict.Binds!.Scope.Should().Be(Scope(scope));
        verdict.Describe().Contains("\nbinds ", StringComparison.Ordinal).Should().Be(scope is not null);
    }

    private static BoundVoters Bound(string? scope, Votes votes) =>
        (Rule(new MajorityTest { Share = "2" }) with { Binding = Scope(scope) }).Evaluate(votes, Electorate.Of(Named(5))).Binds!;

    private static BindingScope? Scope(string? text) => text is null ? null : BindingScope.Parse(text);

    private static string Words(IEnumerable<ActorId> voters) => string.Join(' ', voters);
}
