using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Tests.Catalogue;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Preconditions;

public class DecisionTakenTests
{
    private static readonly DecisionTaken OfCouncil = new() { Body = "council" };

    private static readonly DecisionTaken Named = new() { Body = "council", Decision = "d", Text = "To send troops" };

    [Theory]
    [InlineData("2017-06-24", "adopted", Answer.Yes)]
    [InlineData("2017-05", "adopted", Answer.Yes)]
    [InlineData("2017-06", "adopted", Answer.Unknown)]
    [InlineData("2017-06-20/2017-06-25", "adopted", Answer.Unknown)]
    [InlineData(null, "adopted", Answer.Unknown)]
    [InlineData("2017-06-25", "adopted", Answer.Unknown)]
    [InlineData("2017-06-24", "not-adopted", Answer.Unknown)]
    [InlineData("2017-06-24", null, Answer.Unknown)]
    public void Whatever_a_body_has_adopted_by_the_day_is_a_decision_of_it(string? on, string? declared, Answer expected) =>
        Judged.Leaf(OfCouncil, GivenGate.Decision("council", on, declared)).Answer.Should().Be(expected);

    [Theory]
    [InlineData("2017-06-24", "adopted", Answer.Yes)]
    [InlineData("2017-06-24", "declared-adopted", Answer.Yes)]
    [InlineData("2017-06-25", "adopted", Answer.No)]
    [InlineData("2017-06-24", "vetoed", Answer.No)]
    [InlineData("2017-06-24", "not-adopted", Answer.No)]
    [InlineData("2017-06-24", "postponed", Answer.No)]
    [InlineData("2017-06-24", "struck-by-lightning", Answer.Unknown)]
    [InlineData("2017-06-24", null, Answer.Unknown)]
    [InlineData("2017-06", "adopted", Answer.Unknown)]
    public void The_decision_that_is_named_decides_either_way(string on, string? declared, Answer expected)
    {
        var explanation = Judged.Leaf(Named, GivenGate.Decision("council", on, declared, id: "d"));
        explanation.Answer.Should().Be(expected);
        explanation.Because.Should().Contain(one => one.Record is Decision);
    }

    [Fact]
    public void A_decision_in_other_words_may_be_the_one_or_not()
    {
        var explanation = Judged.Leaf(
            new DecisionTaken { Body = "council", Text = "To send troops" }, GivenGate.Decision("council", "2017-06-01"));
        explanation.Answer.Should().Be(Answer.Unknown);
        explanation.Because.Should().ContainSingle().Which.Says.Should().Contain("nothing says whether it is the one that is required");
    }

    [Fact]
    public void What_is_needed_is_said_with_the_day_and_with_those_who_must_agree()
    {
        var explanation = Judged.Leaf(
            OfCouncil with { Manner = DecisionManner.Unanimity, Text = "To send troops" },
            Given.Membership("a", "council", "2000/.."),
            Given.Membership("b", "council", "2000/.."),
            Given.Membership("c", "council", "2000/2010"));
        explanation.Answer.Should().Be(Answer.Unknown);
        explanation.Needed
            .Should().Be("a decision of council by unanimity: To send troops, on or before 2017-06-24, with the yes of a and b");
    }

    [Theory]
    [InlineData("unanimity", "yes a, yes b", "adopted", Answer.Yes)]
    [InlineData("unanimity", "yes a, abstain b", "adopted", Answer.No)]
    [InlineData("unanimity", "yes a, absent b", "adopted", Answer.No)]
    [InlineData("unanimity", "yes a", "adopted", Answer.Unknown)]
    [InlineData("unanimity", "yes a, excluded b", "adopted", Answer.Yes)]
    [InlineData("unanimity", "yes a, yes b", "declared-adopted", Answer.Unknown)]
    [InlineData("consensus", "yes a, abstain b", "adopted", Answer.Yes)]
    [InlineData("consensus", "yes a, uninterested b", "adopted", Answer.Yes)]
    [InlineData("consensus", "yes a, no b", "declared-adopted", Answer.No)]
    [InlineData("consensus", "yes a, absent b", "declared-adopted", Answer.No)]
    [InlineData("consensus", "", "adopted", Answer.Unknown)]
    [InlineData("majority", "", "adopted", Answer.Yes)]
    [InlineData("qualified-majority", "", "adopted", Answer.Unknown)]
    [InlineData("qualified-majority", "yes a, no b", "adopted", Answer.Unknown)]
    [InlineData("silence", "yes a, yes b", "adopted", Answer.Yes)]
    [InlineData("acclamation", "", "adopted", Answer.Unknown)]
    public void A_manner_is_read_from_the_votes_of_those_who_were_members(string manner, string votes, string declared, Answer expected) =>
        Judged.Leaf(
            Named with { Manner = DecisionManner.Parse(manner) },
            GivenGate.Decision("council", "2017-06-01", declared, votes, id: "d"),
            Given.Membership("a", "council", "2000/.."),
            Given.Membership("b", "council", "2000/.."),
            Given.Membership("c", "council", "2000/2010")).Answer.Should().Be(expected);

    [Theory]
    [InlineData("unanimity", "yes 2, no 0", Answer.Yes)]
    [InlineData("unanimity", "yes 2, no 1", Answer.No)]
    [InlineData("unanimity", "yes 1, no 0", Answer.Unknown)]
    [InlineData("unanimity", "yes 2, no ..1", Answer.Yes)]
    [InlineData("consensus", "yes 1, abstain 1, no 0", Answer.Yes)]
    [InlineData("consensus", "yes 1, abstain 1, absent 1", Answer.No)]
    public void A_manner_is_read_from_numbers_too_and_none_against_is_nobody(string manner, string counts, Answer expected) =>
        Judged.Leaf(
            Named with { Manner = DecisionManner.Parse(manner) },
            GivenGate.Decision("council", "2017-06-01", id: "d") with { Counts = Counts(counts) },
            Given.Membership("a", "council", "2000/.."),
            Given.Membership("b", "council", "2000/..")).Answer.Should().Be(expected);

    [Fact]
    public void A_manner_is_read_by_the_members_of_the_organ_that_decided_where_they_are_recorded()
    {
        var council = OfCouncil with { OrganOpen = true, Manner = DecisionManner.Unanimity };
        DatasetRecord[] records =
        [
            Given.Organ("summit", of: "council"), Given.Membership("a", "council", "2000/.."), Given.Membership("b", "council", "2000/.."),
            GivenGate.Decision("summit", "2017-06-01", votes: "yes a"),
        ];
        Judged.Leaf(council, records).Answer.Should().Be(Answer.Unknown);
        Judged.Leaf(council, [.. records, Given.Membership("a", "summit", "2000/..")]).Answer.Should().Be(Answer.Yes);
    }

    [Theory]
    [InlineData("yes a, yes b", "adopted", "; by unanimity")]
    [InlineData("yes a", "adopted", "; nothing says whether it was by unanimity")]
    public void The_manner_is_said_where_it_is_asked_for(string votes, string declared, string says) =>
        Judged.Leaf(
            Named with { Manner = DecisionManner.Unanimity },
            GivenGate.Decision("council", "2017-06-01", declared, votes, id: "d"),
            Given.Membership("a", "council", "2000/.."),
            Given.Membership("b", "council", "2000/..")).Because.Should().Contain(one => one.Says.Contains(says, StringComparison.Ordinal));

    [Fact]
    public void A_unanimous_decision_of_a_body_whose_members_are_not_recorded_may_lack_one() =>
        Judged.Leaf(
            Named with { Manner = DecisionManner.Unanimity },
            GivenGate.Decision("council", "2017-06-01", votes: "yes a", id: "d")).Answer.Should().Be(Answer.Unknown);

    [Fact]
    public void An_organ_decides_for_its_body_only_where_that_is_said()
    {
        DatasetRecord[] records = [Given.Organ("summit", of: "council"), GivenGate.Decision("summit", "2017-06-01")];
        Judged.Leaf(OfCouncil, records).Answer.Should().Be(Answer.Unknown);
        Judged.Leaf(OfCouncil with { OrganOpen = true }, records).Answer.Should().Be(Answer.Yes);
    }

    [Fact]
    public void A_decision_of_somebody_else_shows_nothing() =>
        Judged.Leaf(OfCouncil, GivenGate.Decision("other", "2017-06-01")).Because.Should().ContainSingle().Which.Record.Should().BeNull();

    [Fact]
    public void A_named_decision_of_somebody_else_is_no_decision_of_the_body() =>
        Judged.Leaf(Named, GivenGate.Decision("other", "2017-06-01", id: "d")).Answer.Should().Be(Answer.No);

    [Fact]
    public void An_earlier_decision_does_not_count_where_a_day_is_named()
    {
        var since = OfCouncil with { Since = EdtfDate.Parse("2017-06-20") };
        Judged.Leaf(since, GivenGate.Decision("council", "2017-06-19")).Answer.Should().Be(Answer.Unknown);
        Judged.Leaf(since, GivenGate.Decision("council", "2017-06-20")).Answer.Should().Be(Answer.Yes);
        Judged.Leaf(since, Given.Coverage(RecordKind.Decision, "actor:council", "2017-06-20/2017-12-31")).Answer.Should().Be(Answer.No);
    }

    [Fact]
    public void A_view_of_one_side_counts_for_those_who_ask_for_it()
    {
        var data = Given.Data(
            GivenGate.Condition("c", OfCouncil), GivenGate.Decision("council", "2017-06-01") with { AccordingTo = "russia" });
        data.Preconditions.Evaluate("c", Given.Day(Judged.Day)).Answer.Should().Be(Answer.Unknown);
        data.Preconditions.Evaluate("c", Given.Day(Judged.Day), viewpoint: "russia").Answer.Should().Be(Answer.Yes);
    }

    private static ImmutableArray<VoteCount> Counts(string counts) =>
    [
        .. counts.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split(' ')).Select(words => new VoteCount
        {
            Vote = VoteCasts.Names.Pairs.ToArray().Single(pair => pair.Name == words[0]).Value,
            Count = CountRange.Parse(words[1]),
        }),
    ];

    [Fact]
    public void A_decision_the_dataset_does_not_hold_is_unknown() =>
        Judged.Leaf(Named).Because.Should().ContainSingle().Which.Says.Should().Be("the dataset does not hold the decision d");
}
