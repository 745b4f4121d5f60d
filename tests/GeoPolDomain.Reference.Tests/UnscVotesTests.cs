using GeoPolDomain.Datasets;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reference.Tests;

/// <summary>The worked votes: what the rules find in them, and why.</summary>
public class UnscVotesTests
{
    private static Dataset Data => ReferenceData.UnscVotes;

    [Theory]
    [InlineData("2016-846", "russia", 11)]
    [InlineData("2016-1026", "china russia", 11)]
    [InlineData("2017-172", "china russia", 9)]
    [InlineData("2017-315", "russia", 10)]
    [InlineData("2017-884", "russia", 11)]
    [InlineData("2017-962", "russia", 11)]
    [InlineData("2017-970", "russia", 12)]
    [InlineData("2017-1060", "united-states", 14)]
    [InlineData("2018-156", "russia", 11)]
    [InlineData("2018-321", "russia", 12)]
    [InlineData("2018-516", "united-states", 10)]
    public void Vetoed(string draft, string by, int votesFor)
    {
        var verdict = Verdict(draft);
        (verdict.Outcome, verdict.IsVetoed).Should().Be((VoteOutcome.NotAdopted, Answer.Yes));
        string.Join(' ', verdict.Vetoes).Should().Be(by);
        verdict.Describe().Should().Contain($"9 of 15 needed, {votesFor} reached");
        verdict.YesNeeded!.Must.Should().Equal(verdict.Vetoes);
        verdict.YesNeeded.Count.Should().Be(verdict.Vetoes.Length);
        verdict.Contradiction.Should().BeNull();
    }

    [Theory]
    [InlineData("2016-847", 4, "france united-kingdom united-states")]
    [InlineData("2016-1085", 7, "")]
    [InlineData("2017-10-24-procedure", 4, "")]
    [InlineData("2017-11-16-procedure", 3, "")]
    [InlineData("2017-968", 4, "france united-kingdom united-states")]
    [InlineData("2018-03-19-procedure", 8, "")]
    [InlineData("2018-175", 6, "france united-kingdom united-states")]
    [InlineData("2018-322", 5, "france united-kingdom united-states")]
    [InlineData("2018-355", 3, "france united-kingdom united-states")]
    [InlineData("2018-520", 1, "russia")]
    public void Too_few_and_no_veto_whoever_voted_against(string draft, int votesFor, string must)
    {
        var verdict = Verdict(draft);
        (verdict.Outcome, verdict.IsVetoed).Should().Be((VoteOutcome.NotAdopted, Answer.No));
        verdict.Vetoes.Should().BeEmpty();
        verdict.ToString().Should().Be("not adopted: the votes are not enough");
        verdict.Describe().Should().Contain($"9 of 15 needed, {votesFor} reached");
        verdict.YesNeeded!.Count.Should().Be(9 - votesFor);
        string.Join(' ', verdict.YesNeeded.Must).Should().Be(must);
        verdict.Contradiction.Should().BeNull();
    }

    [Theory]
    [InlineData("res-2334", 14)]
    [InlineData("res-2336", 15)]
    [InlineData("res-2393", 12)]
    [InlineData("res-2418", 9)]
    [InlineData("res-2428", 9)]
    public void Adopted_though_permanent_members_abstained(string draft, int votesFor)
    {
        var verdict = Verdict(draft);
        verdict.Outcome.Should().Be(VoteOutcome.Adopted);
        verdict.Describe().Should().Contain($"9 of 15 needed, {votesFor} reached").And.Contain("nobody votes against");
        verdict.Binds!.Yes.Should().HaveCount(15);
        verdict.Contradiction.Should().BeNull();
    }

    [Fact]
    public void Each_council_has_eleven_or_fifteen_members_by_the_memberships()
    {
        var votes = Data.Decisions.All.Where(one => one.Body == "unsc").ToList();
        votes.Should().HaveCountGreaterThan(150);
        foreach (var one in votes)
        {
            var verdict = Data.Decisions.VerdictOn(one.Id)!;
            verdict.Remarks.Should().BeEmpty();
            verdict.Electorate.Unnamed.Should().Be(0, one.Id.ToString());
            verdict.Electorate.Voters.Should().HaveCount(one.On!.Earliest!.Value.Year < 1966 ? 11 : 15)
                .And.OnlyContain(voter => !voter.Because.IsEmpty);
        }
    }

    [Theory]
    [InlineData("dec-unga-68-262", VoteOutcome.Adopted, "2/3 of the members present and voting", "100 reached: 90.1 %")]
    [InlineData("dec-unga-es-11-1", VoteOutcome.Adopted, "present and voting", "98 of 146 (2/3) needed, 141 reached: 96.6 %")]
    [InlineData("dec-unga-hrc-2022", VoteOutcome.Adopted, "present and voting", "78 of 117 (2/3) needed, 93 reached: 79.5 %")]
    [InlineData("dec-oas-2019-04-09", VoteOutcome.Adopted, "more than 1/2 of all members", "18 of 34 (>1/2) needed, 18 reached")]
    [InlineData("dec-arab-league-2011-11-12", VoteOutcome.Adopted, "every member votes for: no", "12 of 22 (>1/2) needed, 18 reached")]
    [InlineData(
        "dec-arab-league-2011-11-12-art-18", VoteOutcome.NotAdopted, "every member votes for: no", "21 of 21 (100%) needed, 18 reached")]
    [InlineData("dec-eu-relocation-2015", VoteOutcome.Adopted, "at least 55% of all members", "14 of 25 (55%) needed, 20 reached")]
    [InlineData("dec-crrf-2009-06-14", VoteOutcome.Adopted, "nobody objects", "nobody objects")]
    [InlineData("dec-crrf-2009-06-14-belarus", VoteOutcome.NotAdopted, "all members are present: no", "7 of 7 needed, 6 present")]
    public void The_other_worked_votes(string id, VoteOutcome outcome, string demand, string says)
    {
        var verdict = Data.Decisions.VerdictOn(id)!;
        verdict.Outcome.Should().Be(outcome, verdict.Describe());
        verdict.Describe().Should().Contain(demand).And.Contain(says);
    }

    [Fact]
    public void A_declared_result_the_rule_does_not_bear_out_is_said_with_its_record()
    {
        var league = Data.Decisions.VerdictOn("dec-arab-league-2011-11-12-art-18")!;
        league.Contradiction!.ToString()
            .Should().Be("it was declared 'adopted', which the rule does not bear out [decision:dec-arab-league-2011-11-12-art-18]");
        Data.Decisions.VerdictOn("dec-crrf-2009-06-14-belarus")!.Contradiction.Should().NotBeNull();
    }

    [Fact]
    public void What_the_league_decided_by_majority_binds_those_who_accepted() =>
        Data.Decisions.VerdictOn("dec-arab-league-2011-11-12")!.Binds!.No
            .Should().Equal(ActorId.Parse("iraq"), ActorId.Parse("lebanon"), ActorId.Parse("syria"), ActorId.Parse("yemen"));

    [Fact]
    public void Two_of_two_who_shared_a_term_sat_one_after_the_other()
    {
        var rule = Data.Decisions.FindRule("unsc-substantive")!;
        rule.FindElectorateOn(Data.Memberships, EdtfDate.Parse("2017-06-22"))!.Contains("italy").Should().BeTrue();
        rule.FindElectorateOn(Data.Memberships, EdtfDate.Parse("2018-06-22"))!.Contains("italy").Should().BeFalse();
        rule.FindElectorateOn(Data.Memberships, EdtfDate.Parse("2018-06-22"))!.Contains("netherlands").Should().BeTrue();
    }

    private static VoteVerdict Verdict(string draft) => Data.Decisions.VerdictOn($"dec-{draft}")!;
}
