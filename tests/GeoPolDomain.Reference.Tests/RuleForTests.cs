using GeoPolDomain.Decisions;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reference.Tests;

/// <summary>Which rule of the rule book applies.</summary>
public class RuleForTests
{
    [Theory]
    [InlineData("unsc", "substantive", "1965-11-23", "unsc-substantive-1945")]
    [InlineData("unsc", "substantive", "1966-01-01", "unsc-substantive-1965")]
    [InlineData("unsc", "substantive", "1991-12-24", "unsc-substantive")]
    [InlineData("unsc", "procedural", "2017-10-24", "unsc-procedural")]
    [InlineData("unga", "important", "1971-10-25", "unga-important-1945")]
    [InlineData("unga", "procedural", "2023-05-01", "unga-simple")]
    [InlineData("unga", "budget", "1962", "unga-budget-1945")]
    [InlineData("unga", "membership", "1949-05-11", "unga-membership-1945")]
    [InlineData("unga", "suspension", "2022-04-07", "unga-hrc-suspension")]
    [InlineData("unga", "suspension", "2011-03-01", "unga-hrc-suspension-2006")]
    [InlineData("coe-cm", "membership", "2022", "coe-cm-membership")]
    [InlineData("eu-council", "foreign-policy", "2022-02-25", "eu-council-cfsp")]
    [InlineData("eu-council", "breach", "2018", "eu-council-risk")]
    [InlineData("osce", "breach", "1992-07-08", "osce-consensus-minus-one")]
    [InlineData("osce", "substantive", "1992-07-08", "osce-consensus")]
    [InlineData("league-council", "membership", "1939-12-14", "league-council-expulsion")]
    [InlineData("arab-league", "substantive", "2011-11-12", "arab-league")]
    public void One_rule_applies(string body, string matter, string on, string rule) =>
        For(body, matter, on).Rule!.Id.ToString().Should().Be(rule);

    [Theory]
    [InlineData("eu-council", "substantive", "1960", 2)]
    [InlineData("eu-council", "substantive", "2015", 5)]
    [InlineData("csto", "substantive", "2015", 2)]
    public void Several_rules_may_apply_and_the_answer_says_so(string body, string matter, string on, int rules)
    {
        var found = For(body, matter, on);
        (found.Rule, found.Candidates.Length).Should().Be((null, rules));
        found.Because.Should().Contain(one => one.Says.Contains("do not tell them apart"));
    }

    [Theory]
    [InlineData("unsc", "1939")]
    [InlineData("oas-mfm", "1980")]
    public void No_rule_applies(string body, string on) =>
        ReferenceData.DecisionRules.Decisions.RuleFor(body, null, EdtfDate.Parse(on)).Candidates.Should().BeEmpty();

    [Fact]
    public void Every_rule_that_nobody_contests_is_found_on_a_day_on_which_it_was_in_force()
    {
        foreach (var rule in ReferenceData.DecisionRules.Decisions.Rules.Where(one => one.AccordingTo is null))
            ReferenceData.DecisionRules.Decisions.RuleFor(rule.Body!, rule.Matter, EdtfDate.Parse(rule.Spell!.Start!.ToString()))
                .Candidates.Should().Contain(rule);
    }

    private static ApplicableRule For(string body, string matter, string on) =>
        ReferenceData.DecisionRules.Decisions.RuleFor(body, Matter.Parse(matter), EdtfDate.Parse(on));
}
