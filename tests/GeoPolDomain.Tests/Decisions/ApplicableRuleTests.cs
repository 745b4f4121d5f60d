using GeoPolDomain.Datasets;
using GeoPolDomain.Decisions;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>Which rule of a body applies: one, none, or several, and why.</summary>
public class ApplicableRuleTests
{
    private static readonly EdtfDate Day = EdtfDate.Parse("1965-11-23");

    [Fact]
    public void The_rule_that_was_in_force_applies()
    {
        var found = Book(Rule("old", "1945-10-24/1965-12-31"), Rule("new", "1966-01-01/..")).RuleFor("council", null, Day);
        found.Rule!.Id.ToString().Should().Be("old");
        found.Candidates.Should().Equal(found.Rule);
        found.ToString().Should().Be("old, because in force on 1965-11-23 (1945-10-24/1965-12-31) [decision-rule:old]");
    }

    [Fact]
    public void A_day_of_the_calendar_asks_the_same_question() =>
        Book(Rule("old", "1945-10-24/1965-12-31")).RuleFor("council", null, new LocalDate(1965, 11, 23)).Rule.Should().NotBeNull();

    [Fact]
    public void Before_every_rule_none_applies_and_each_reason_names_a_rule()
    {
        var book = Book(Rule("old", "1945-10-24/1965-12-31"), Rule("new", "1966-01-01/.."));
        var found = book.RuleFor("council", null, EdtfDate.Parse("1939"));
        (found.Rule, found.Candidates.Length).Should().Be((null, 0));
        found.Because.Select(one => one.ToString()).Should().Equal(
            "not in force on 1939 (1966-01-01/..) [decision-rule:new]", "not in force on 1939 (1945-10-24/1965-12-31) [decision-rule:old]");
    }

    [Fact]
    public void A_body_without_a_record_has_no_rule() =>
        Book(Rule("old", "1945-10-24/1965-12-31")).RuleFor("senate", null, Day).ToString()
            .Should().Be("no rule, because there is no record of a rule of senate");

    [Fact]
    public void The_matter_chooses_and_where_it_is_not_given_that_is_the_reason()
    {
        var book = Book(Rule("a", "1945/..", Matter.Procedural), Rule("b", "1945/..", Matter.Substantive));
        book.RuleFor("council", Matter.Procedural, Day).Rule!.Id.ToString().Should().Be("a");
        var open = book.RuleFor("council", null, Day);
        (open.Rule, open.Candidates.Length).Should().Be((null, 2));
        open.Because[0].ToString().Should().Be("the kind of matter decides, and is not given");
        open.ToString().Should().Contain("in force on 1965-11-23 for procedural matters [decision-rule:a]");
        book.RuleFor("council", Matter.Important, Day).ToString()
            .Should().StartWith("no rule, because no rule is for important matters; in force on 1965-11-23 for procedural matters");
    }

    [Fact]
    public void A_rule_for_the_matter_goes_before_a_rule_for_every_matter()
    {
        var book = Book(Rule("all", "1945-01-01/.."), Rule("own", "1950-01-01/..", Matter.Important));
        book.RuleFor("council", Matter.Important, Day).Rule!.Id.ToString().Should().Be("own");
        book.RuleFor("council", Matter.Important, EdtfDate.Parse("1946")).Rule!.Id.ToString().Should().Be("all");
        book.RuleFor("council", Matter.Procedural, Day).Because.Select(one => one.Says)
            .Should().Contain("no rule of the body is for procedural matters only");
        book.RuleFor("council", Matter.Important, EdtfDate.Parse("1950~")).Candidates.Should().HaveCount(2);
        book.RuleFor("council", Matter.Important, EdtfDate.Parse("195X")).Rule!.Id.ToString().Should().Be("own");
    }

    [Fact]
    public void Two_rules_for_one_kind_of_matter_are_both_given()
    {
        var found = Book(Rule("a", "1945/..", Matter.Important), Rule("b", "1945/..", Matter.Important))
            .RuleFor("council", Matter.Important, Day);
        (found.Rule, found.Candidates.Length).Should().Be((null, 2));
        found.Because[0].Says.Should().Be("the records give several rules for one kind of matter, and do not tell them apart");
    }

    [Theory]
    [InlineData("1945/1965-11", "1965")]
    [InlineData("1966~/..", "1965-11-23")]
    [InlineData(null, "1965-11-23")]
    public void Where_it_is_not_certain_that_the_only_rule_was_in_force_no_rule_is_chosen(string? spell, string on)
    {
        var found = Book(Rule("only", spell)).RuleFor("council", null, EdtfDate.Parse(on));
        (found.Rule, found.Candidates.Length).Should().Be((null, 1));
        found.ToString().Should().StartWith("only or no rule, because ");
    }

    [Fact]
    public void A_contested_rule_is_taken_only_in_the_view_of_its_actor_and_replaces_the_others_there()
    {
        var book = Book(Rule("common", "1945/.."), Rule("own", "1945/..") with { AccordingTo = "belarus" });
        book.RuleFor("council", null, Day).ToString().Should().StartWith("common").And.EndWith("the view of belarus is left out");
        book.RuleFor("council", null, Day, "belarus").Rule!.Id.ToString().Should().Be("own");
    }

    [Fact]
    public void The_rule_of_another_view_replaces_none_in_this_one()
    {
        var book = Book(Rule("common", "1945/.."), Rule("own", "1945/..") with { AccordingTo = "belarus" });
        book.RuleFor("council", null, Day, "poland").Rule!.Id.ToString().Should().Be("common");
    }

    // Each rule with its kind of matter and its spell, where it has any.
    [Theory]
    [InlineData("a:procedural:1945/.. b:substantive:1945/..", null, "1965",
        "one of 2 rules, because the kind of matter decides, and is not given; "
        + "in force on 1965 for procedural matters [decision-rule:a]; in force on 1965 for substantive matters [decision-rule:b]")]
    [InlineData("a:budget:1945/.. b:budget:1945/..", "budget", "1965",
        "one of 2 rules, because the records give several rules for one kind of matter, and do not tell them apart; "
        + "in force on 1965 for budget matters [decision-rule:a]; in force on 1965 for budget matters [decision-rule:b]")]
    [InlineData("a:budget:1945/.. b:budget:1945/..", null, "1965",
        "one of 2 rules, because the records give several rules for one kind of matter, and do not tell them apart; "
        + "in force on 1965 for budget matters [decision-rule:a]; in force on 1965 for budget matters [decision-rule:b]")]
    [InlineData("a::1945/.. b:budget:1950-01-01/..", "budget", "1950~",
        "one of 2 rules, because in force on 1950~ for every matter [decision-rule:a]; "
        + "it is not certain that it was in force on 1950~ (1950-01-01/..) [decision-rule:b]")]
    [InlineData("a::", null, "1965", "a or no rule, because the record does not state when it is in force [decision-rule:a]")]
    [InlineData("a::1945/1965-11", null, "1965",
        "a or no rule, because it is not certain that it was in force on 1965 (1945/1965-11) [decision-rule:a]")]
    [InlineData("a::1945/..", "budget", "1965",
        "a, because in force on 1965 (1945/..) [decision-rule:a]; no rule of the body is for budget matters only")]
    [InlineData("a:budget:1945/..", "budget", "1965", "a, because in force on 1965 (1945/..) [decision-rule:a]")]
    [InlineData("a:budget:1945/..", null, "1965", "a, because in force on 1965 (1945/..) [decision-rule:a]")]
    [InlineData("a:budget:1945/.. b:election:", "dispute", "1965",
        "no rule, because no rule is for dispute matters; in force on 1965 for budget matters [decision-rule:a]; "
        + "the record does not state when it is in force [decision-rule:b]")]
    [InlineData("a:budget:1966/..", "budget", "1965", "no rule, because not in force on 1965 (1966/..) [decision-rule:a]")]
    public void The_answer_is_told_in_a_sentence(string rules, string? matter, string on, string says) =>
        Book([.. rules.Split(' ').Select(one => one.Split(':')).Select(one => Rule(
            one[0],
            one[2].Length > 0 ? one[2] : null,
            one[1].Length > 0 ? Matter.Parse(one[1]) : null))])
            .RuleFor("council", matter is null ? null : Matter.Parse(matter), EdtfDate.Parse(on)).Describe().Should().Be(says);

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => Book().RuleFor(null!, null, Day)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Book().RuleFor("council", null, (EdtfDate)null!)).Should().Throw<ArgumentNullException>();
    }

    private static DecisionRule Rule(string id, string? spell, Matter? matter = null) => Bodies.Rule(new ConsensusTest()) with
    {
        Id = id,
        Body = "council",
        Matter = matter,
        Spell = spell is null ? null : EdtfInterval.Parse(spell),
    };

    private static DecisionBook Book(params DecisionRule[] rules) =>
        new Dataset("rules", "Rules", rules).Decisions;
}
