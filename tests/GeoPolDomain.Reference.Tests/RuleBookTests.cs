using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reference.Tests;

/// <summary>The rule book: what each rule cites, and what was once wrong in it.</summary>
public class RuleBookTests
{
    private static DecisionBook Book => ReferenceData.DecisionRules.Decisions;

    [Fact]
    public void Every_rule_cites_a_place_in_its_instrument_or_says_that_it_is_practice()
    {
        foreach (var rule in Book.Rules.Where(one => one.AccordingTo is null))
            (rule.Citations.Any(one => one.Place is not null) || rule.Note!.Contains("practice", StringComparison.Ordinal))
                .Should().BeTrue(rule.Id.ToString());
    }

    [Fact]
    public void Every_citation_says_how_it_is_known_or_was_read()
    {
        foreach (var citation in Book.Rules.SelectMany(one => one.Citations))
            (citation.Basis == CitationBasis.GeneralKnowledge).Should().Be(citation.Credibility is not null, citation.Source.ToString());
    }

    [Fact]
    public void A_rule_that_is_less_than_sure_says_in_what()
    {
        foreach (var rule in Book.Rules.Where(one => one.Citations.Any(each => each.Credibility == Credibility.PossiblyTrue)))
            rule.Note.Should().NotBeNullOrEmpty(rule.Id.ToString());
    }

    [Fact]
    public void Every_rule_says_from_when_it_holds() =>
        Book.Rules.Should().OnlyContain(rule => rule.Spell != null && rule.Spell.StartKind == EdtfEndpoint.Dated);

    [Fact]
    public void The_Security_Council_sat_with_eleven_until_the_end_of_1965()
    {
        var verdict = Rule("unsc-substantive-1945").Evaluate(Cast(yes: 7, abstain: 4), on: EdtfDate.Parse("1965-11-23"));
        (verdict.Outcome, verdict.Remarks.Length).Should().Be((VoteOutcome.Adopted, 0));
        Rule("unsc-substantive-1965").Spell!.Contains(EdtfDate.Parse("1965-11-23")).Should().Be(Answer.No);
        Rule("unsc-procedural").Spell!.Contains(EdtfDate.Parse("1966-01-01")).Should().Be(Answer.Yes);
    }

    [Theory]
    [InlineData("eu-council-unanimity")]
    [InlineData("eu-council-cfsp")]
    public void In_the_Council_of_the_EU_an_abstention_does_not_prevent_unanimity_and_an_absence_does(string rule)
    {
        Rule(rule).Evaluate(Cast(yes: 20, abstain: 7)).Outcome.Should().Be(VoteOutcome.Adopted);
        Rule(rule).Evaluate(Cast(yes: 26, absent: 1)).Outcome.Should().Be(VoteOutcome.NotAdopted);
        Rule(rule).Evaluate(Cast(yes: 1, absent: 26)).Outcome.Should().Be(VoteOutcome.NotAdopted);
    }

    [Theory]
    [InlineData("au-assembly", "2/3")]
    [InlineData("au-psc", "2/3")]
    [InlineData("au-psc-procedural", "2/3")]
    [InlineData("ecowas-msc", "2/3")]
    [InlineData("gcc-substance", "2/3")]
    [InlineData("gcc-procedural", "2/3")]
    [InlineData("iaea-board", "2/3")]
    [InlineData("eu-council-qmv", ">1/2")]
    [InlineData("unga-simple", ">1/2")]
    [InlineData("unga-important-1945", ">1/2")]
    public void Presence_is_part_of_the_rule_where_the_instrument_asks_for_it(string rule, string quorum) =>
        Rule(rule).Quorum!.Share.ToString().Should().Be(quorum);

    [Fact]
    public void A_majority_of_those_entitled_to_sit_is_not_one_of_those_who_vote()
    {
        var rule = Rule("coe-cm-simple");
        rule.Evaluate(Cast(yes: 24, no: 2, absent: 20), Electorate.OfSize(46)).Outcome.Should().Be(VoteOutcome.Adopted);
        rule.Evaluate(Cast(yes: 23, no: 2, absent: 21), Electorate.OfSize(46)).Outcome.Should().Be(VoteOutcome.NotAdopted);
    }

    [Theory]
    [InlineData("unga-important", "none")]
    [InlineData("unga-budget", "all")]
    [InlineData("unga-membership", "all")]
    public void The_General_Assembly_binds_by_its_budget_and_its_membership_only(string rule, string scope) =>
        Rule(rule).Binding!.ToString().Should().Be(scope);

    [Theory]
    [InlineData("1958", 17, 12, 6)]
    [InlineData("1973", 58, 41, 9)]
    [InlineData("1981", 63, 45, 10)]
    [InlineData("1986", 76, 54, 12)]
    [InlineData("1995", 87, 62, 15)]
    [InlineData("2004", 124, 88, 25)]
    [InlineData("nice-25", 321, 232, 25)]
    [InlineData("nice-27", 345, 255, 27)]
    [InlineData("nice", 352, 260, 28)]
    public void The_weights_of_the_Council_from_the_Six_on(string era, int total, int enough, int members)
    {
        foreach (var rule in new[] { Rule($"eu-council-qmv-{era}"), Rule($"eu-council-qmv-{era}-no-proposal") })
        {
            rule.Franchise!.TotalWeight!.Value.Should().Be(total);
            rule.Franchise.Weights.Should().HaveCount(members);
            rule.Describe().Should().Contain($"at least {enough} votes are for");
        }
    }

    [Theory]
    [InlineData("1958", "france germany italy", "adopted", "not adopted")]
    [InlineData("1958", "france germany italy luxembourg", "adopted", "adopted")]
    [InlineData("1958", "france germany belgium luxembourg", "not adopted", "not adopted")]
    [InlineData("1973", "france germany italy united-kingdom ireland", "adopted", "not adopted")]
    [InlineData("1973", "france germany italy united-kingdom luxembourg", "adopted", "not adopted")]
    [InlineData("1973", "france germany italy united-kingdom luxembourg ireland", "adopted", "adopted")]
    [InlineData("1981", "france germany italy united-kingdom belgium", "adopted", "not adopted")]
    [InlineData("1986", "france germany italy united-kingdom spain belgium denmark", "adopted", "not adopted")]
    [InlineData("1986", "france germany italy united-kingdom spain denmark luxembourg", "not adopted", "not adopted")]
    public void Without_a_proposal_of_the_Commission_more_members_are_needed(string era, string votesFor, string with, string without)
    {
        ByRule($"eu-council-qmv-{era}").Should().StartWith(with);
        ByRule($"eu-council-qmv-{era}-no-proposal").Should().StartWith(without);

        string ByRule(string id)
        {
            var rule = Rule(id);
            var ballots = rule.Franchise!.Weights.Select(one => new Ballot
            {
                Voter = one.Voter,
                Vote = votesFor.Split(' ').Contains(one.Voter.ToString()) ? VoteCast.Yes : VoteCast.No,
            });
            return rule.Evaluate(new Votes { Ballots = [.. ballots] }).ToString();
        }
    }

    private static DecisionRule Rule(DecisionRuleId id) => Book.FindRule(id)!;

    private static Votes Cast(int yes = 0, int no = 0, int abstain = 0, int absent = 0) => new()
    {
        Counts =
        [
            new VoteCount { Vote = VoteCast.Yes, Count = CountRange.Of(yes) },
            new VoteCount { Vote = VoteCast.No, Count = CountRange.Of(no) },
            new VoteCount { Vote = VoteCast.Abstain, Count = CountRange.Of(abstain) },
            new VoteCount { Vote = VoteCast.Absent, Count = CountRange.Of(absent) },
        ],
    };
}
