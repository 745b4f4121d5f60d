using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Preconditions;

public class ConsentGivenTests
{
    private static readonly ConsentGiven OfIran = new() { Of = ["iran"], Claim = "prp" };

    private static readonly Willingness WillOfIran = new() { Of = ["iran"], Claim = "prp" };

    private static readonly Claim Claim = Given.Claim("prp");

    [Theory]
    [InlineData("affirms prp", Answer.Yes)]
    [InlineData("denies prp", Answer.No)]
    [InlineData("doubts prp", Answer.Unknown)]
    [InlineData("conditions prp", Answer.Unknown)]
    [InlineData("knows-nothing prp", Answer.Unknown)]
    public void Consent_is_what_the_actor_says_of_the_claim(string stances, Answer expected) =>
        Judged.Leaf(OfIran, Claim, Given.Statement("s", "iran", stances, "2017-05-05")).Answer.Should().Be(expected);

    [Fact]
    public void Whoever_speaks_for_the_actor_counts_and_nobody_else()
    {
        Judged.Leaf(OfIran, Claim, Given.Statement("s", "minister", "affirms prp", "2017-05-05", onBehalfOf: "iran")).Answer
            .Should().Be(Answer.Yes);
        Judged.Leaf(OfIran, Claim, Given.Statement("s", "turkey", "affirms prp", "2017-05-05")).Answer.Should().Be(Answer.Unknown);
        Judged.Leaf(OfIran, Claim, Given.Statement("s", "iran", "affirms prp", "2017-05-05", nestedIn: "t")).Answer
            .Should().Be(Answer.Unknown);
    }

    [Theory]
    [InlineData("2017-05-05", "2017-06-01", Answer.No)]
    [InlineData("2017-06-01", "2017-05-05", Answer.Yes)]
    [InlineData("2017-05", "2017-05-05", Answer.Unknown)]
    [InlineData("2017-05-05", "2017-07-01", Answer.Yes)]
    [InlineData("2017-05-05", "2017-06", Answer.Unknown)]
    public void The_later_word_takes_the_place_of_the_earlier(string affirmed, string denied, Answer expected) =>
        Judged.Leaf(
            OfIran, Claim, Given.Statement("s", "iran", "affirms prp", affirmed),
            Given.Statement("t", "iran", "denies prp", denied)).Answer.Should().Be(expected);

    [Fact]
    public void To_know_nothing_takes_nothing_back() =>
        Judged.Leaf(
            OfIran, Claim, Given.Statement("s", "iran", "affirms prp", "2017-05-05"),
            Given.Statement("t", "iran", "knows-nothing prp", "2017-06-01")).Answer.Should().Be(Answer.Yes);

    [Fact]
    public void From_silence_nothing_follows_unless_every_statement_is_held()
    {
        Judged.Leaf(OfIran, Claim, Given.Statement("s", "iran", "affirms prp", "2017-05-05", act: "no-response")).Answer
            .Should().Be(Answer.Unknown);
        Judged.Leaf(OfIran, Claim, Given.Coverage(RecordKind.Statement, "actor:iran")).Answer.Should().Be(Answer.No);
        Judged.Leaf(OfIran, Claim).Needed.Should().Be("a statement of iran that affirms prp, on or before 2017-06-24");
    }

    [Fact]
    public void An_undated_statement_was_made_by_the_time_it_was_told()
    {
        var statement = Given.Statement("s", "iran", "affirms prp");
        Judged.Leaf(OfIran, Claim, statement).Answer.Should().Be(Answer.Unknown);
        Judged.Leaf(OfIran, Claim, statement, Given.Report("r", "s", "doc"), Given.Source("doc", published: "2017-06-01")).Answer
            .Should().Be(Answer.Yes);
        Judged.Leaf(OfIran, Claim, statement, Given.Report("r", "s", "doc"), Given.Source("doc", published: "2017-06-27")).Answer
            .Should().Be(Answer.Unknown);
    }

    [Fact]
    public void Each_of_several_must_agree()
    {
        var both = OfIran with { Of = ["iran", "turkey"] };
        var iran = Given.Statement("s", "iran", "affirms prp", "2017-05-05");
        var explanation = Judged.Leaf(both, Claim, iran);
        explanation.Answer.Should().Be(Answer.Unknown);
        explanation.Parts.Select(part => part.Answer).Should().Equal(Answer.Yes, Answer.Unknown);
        Judged.Leaf(both, Claim, iran, Given.Statement("t", "turkey", "affirms prp", "2017-05-05")).Answer.Should().Be(Answer.Yes);
        Judged.Leaf(both, Claim, Given.Statement("t", "turkey", "denies prp", "2017-05-05")).Answer.Should().Be(Answer.No);
    }

    [Fact]
    public void Consent_in_words_only_is_unknown()
    {
        Judged.Leaf(new ConsentGiven { Of = ["iran"], Text = "to observers" }, Claim).Answer.Should().Be(Answer.Unknown);
        Judged.Leaf(new ConsentGiven { Claim = "prp" }, Claim).Answer.Should().Be(Answer.Unknown);
        Judged.Leaf(OfIran).Because.Should().ContainSingle().Which.Says.Should().Be("the dataset does not hold the claim prp");
    }

    [Theory]
    [InlineData("pledge", "affirms prp", Answer.Yes)]
    [InlineData("offer", "affirms prp", Answer.Yes)]
    [InlineData("agree", "affirms prp", Answer.Yes)]
    [InlineData("assert", "affirms prp", Answer.Unknown)]
    [InlineData("signal", "affirms prp", Answer.Unknown)]
    [InlineData("assert", "denies prp", Answer.No)]
    public void Will_is_shown_by_committing_to_it(string act, string stances, Answer expected) =>
        Judged.Leaf(WillOfIran, Claim, Given.Statement("s", "iran", stances, "2017-05-05", act)).Answer.Should().Be(expected);
}
