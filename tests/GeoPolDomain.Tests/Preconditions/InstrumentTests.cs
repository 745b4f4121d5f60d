using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Tests.Catalogue;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Tests.Preconditions;

public class InstrumentTests
{
    private static readonly InstrumentExists Pact = new() { Treaty = "pact" };

    private static readonly InstrumentExists Resolution = new() { Issuer = "un", OrganOpen = true };

    private static readonly DatasetRecord[] TwoOrgans = [Given.Organ("unga", of: "un"), Given.Organ("unsc", of: "un")];

    [Theory]
    [InlineData("signed 2017-06-24", Answer.Yes)]
    [InlineData("signed 2017-06-25", Answer.No)]
    [InlineData("signed 2017-06", Answer.Unknown)]
    [InlineData("ratified 2016-01-01", Answer.Yes)]
    [InlineData("ratified 2018-01-01", Answer.Unknown)]
    [InlineData("announced 2016-01-01", Answer.Unknown)]
    [InlineData("signed 2017-06-01, signed 2017-07-01", Answer.Unknown)]
    [InlineData("signed 2017-06-01, ratified 2018-01-01", Answer.Yes)]
    public void An_instrument_is_adopted_from_its_first_step(string steps, Answer expected) =>
        Judged.Leaf(Pact, GivenGate.Treaty("pact", steps)).Answer.Should().Be(expected);

    [Theory]
    [InlineData("signed 2017-06-01", Answer.Unknown)]
    [InlineData("signed 2017-06-01, in-force 2017-06-24", Answer.Yes)]
    [InlineData("signed 2017-06-01, in-force 2017-06-25", Answer.No)]
    public void That_it_is_in_force_is_asked_apart(string steps, Answer expected) =>
        Judged.Leaf(Pact with { Stage = TreatyStage.InForce }, GivenGate.Treaty("pact", steps)).Answer.Should().Be(expected);

    [Theory]
    [InlineData("2017-06-23", Answer.No)]
    [InlineData("2017-06", Answer.Unknown)]
    [InlineData("2017-06-25", Answer.Yes)]
    public void What_has_ended_exists_no_more(string ended, Answer expected) =>
        Judged.Leaf(Pact, GivenGate.Treaty("pact", "signed 2000-01-01", ended: ended)).Answer.Should().Be(expected);

    [Theory]
    [InlineData("hypothetical", "2017-06-27", Answer.No)]
    [InlineData("draft", "2017-06-27", Answer.No)]
    [InlineData("hypothetical", "2017-06-01", Answer.Unknown)]
    [InlineData("adopted", "2017-06-01", Answer.Yes)]
    [InlineData("adopted", "2017-06-27", Answer.Unknown)]
    [InlineData("in-force", "2017-06-01", Answer.Yes)]
    [InlineData(null, "2017-06-01", Answer.Yes)]
    public void Without_a_date_it_stands_as_it_was_told_when_it_was_told(string? stage, string published, Answer expected) =>
        Judged.Leaf(Pact, GivenGate.Treaty("pact", stage: stage, source: "s"), Given.Source("s", published: published)).Answer
            .Should().Be(expected);

    [Fact]
    public void Who_tells_of_an_instrument_need_not_tell_of_its_end() =>
        Judged.Leaf(
            Pact, GivenGate.Treaty("pact", "signed 2000-01-01", ended: "2017-06", source: "s"),
            Given.Source("s", published: "2017-06-10")).Answer.Should().Be(Answer.Unknown);

    [Fact]
    public void A_decision_that_adopts_it_or_an_event_it_comes_out_of_dates_it()
    {
        Judged.Leaf(Pact, GivenGate.Treaty("pact"), GivenGate.Decision("un", "2017-06-01", instrument: "pact")).Answer
            .Should().Be(Answer.Yes);
        Judged.Leaf(Pact, GivenGate.Treaty("pact"), GivenGate.Meeting("e", "held", "2017-06-01", produced: "pact")).Answer
            .Should().Be(Answer.Yes);
        Judged.Leaf(Pact, GivenGate.Treaty("pact"), GivenGate.Meeting("e", "held", "2017-07-01", produced: "pact")).Answer
            .Should().Be(Answer.No);
        Judged.Leaf(Pact, GivenGate.Treaty("pact"), GivenGate.Meeting("e", "planned", "2017-06-01", produced: "pact")).Answer
            .Should().Be(Answer.Unknown);
    }

    [Fact]
    public void What_is_not_held_or_not_named_is_unknown()
    {
        Judged.Leaf(Pact).Because.Should().ContainSingle().Which.Says.Should().Be("the dataset does not hold the instrument pact");
        Judged.Leaf(new InstrumentExists { Text = "a mandate" }).Answer.Should().Be(Answer.Unknown);
        Judged.Leaf(Pact with { Stage = TreatyStage.Ended }, GivenGate.Treaty("pact")).Answer.Should().Be(Answer.Unknown);
    }

    [Theory]
    [InlineData("unsc")]
    [InlineData("unga")]
    public void An_open_organ_is_satisfied_by_either(string organ)
    {
        var explanation = Judged.Leaf(Resolution, [.. TwoOrgans, GivenGate.Decision(organ, "2017-06-01")]);
        explanation.Answer.Should().Be(Answer.Yes);
        explanation.Parts.Should().ContainSingle(part => part.Answer == Answer.Yes).Which.Says.Should().Be($"an instrument of {organ}");
    }

    [Fact]
    public void An_open_organ_is_unknown_while_only_one_can_be_excluded()
    {
        Judged.Leaf(Resolution, TwoOrgans).Answer.Should().Be(Answer.Unknown);
        var one = Judged.Leaf(Resolution, [.. TwoOrgans, Given.Coverage(RecordKind.Decision, "actor:unsc")]);
        one.Answer.Should().Be(Answer.Unknown);
        one.Parts.Select(part => part.Answer).Should().Equal(Answer.Unknown, Answer.No);
        Judged.Leaf(Resolution, [.. TwoOrgans, Given.Coverage(
            RecordKind.Decision, "actor:unsc"), Given.Coverage(RecordKind.Decision, "actor:unga")]).Answer.Should().Be(Answer.No);
        Judged.Leaf(Resolution, Given.Organ("unsc", of: "un"), Given.Coverage(RecordKind.Decision, "actor:unsc")).Answer
            .Should().Be(Answer.Unknown);
        Judged.Leaf(Resolution, [.. TwoOrgans, Given.Coverage(RecordKind.Treaty, "actor:un")]).Answer.Should().Be(Answer.No);
        Judged.Leaf(Resolution).Answer.Should().Be(Answer.Unknown);
    }

    [Fact]
    public void One_only_spoken_of_is_missing_where_the_dataset_promises_to_hold_how_it_came_to_be()
    {
        var (spokenOf, source) = (GivenGate.Treaty("pact", stage: "hypothetical", source: "s"), Given.Source("s", published: "2017-01-01"));
        Judged.Leaf(Pact, spokenOf, source).Answer.Should().Be(Answer.Unknown, "it may have come to be since");
        Judged.Leaf(Pact, spokenOf, source, Given.Coverage(RecordKind.Treaty, "treaty:pact")).Answer.Should().Be(Answer.No);
        Judged.Leaf(Pact, GivenGate.Treaty("pact", source: "s"), source, Given.Coverage(RecordKind.Treaty, "treaty:pact")).Answer
            .Should().Be(Answer.Yes);
    }

    [Fact]
    public void An_instrument_of_one_organ_is_not_assumed_to_be_of_another()
    {
        var ofCouncil = new InstrumentExists { Issuer = "unsc" };
        Judged.Leaf(ofCouncil, [.. TwoOrgans, GivenGate.Decision("unga", "2017-06-01")]).Answer.Should().Be(Answer.Unknown);
        Judged.Leaf(ofCouncil, [.. TwoOrgans, GivenGate.Decision("unga", "2017-06-01"), Given.Coverage(
            RecordKind.Decision, "actor:unsc")]).Answer.Should().Be(Answer.No);
    }
}
