using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Statements;

/// <summary>Positions over time: changes, voices, parts and silences (hard cases P37, P38, P46).</summary>
public class PositionHistoryTests
{
    [Fact]
    public void An_actor_that_says_otherwise_later_has_changed()
    {
        var change = On(
            Given.Statement("s1", "m", "affirms c", "2017-06-22", onBehalfOf: "x"),
            Given.Statement("s2", "n", "denies c", "2017-06-24", onBehalfOf: "x"))
            .Changes.Should().ContainSingle().Subject;
        (change.Actor.ToString(), change.From.Stance, change.To.Stance, change.IsLater)
            .Should().Be(("x", StanceKind.Affirms, StanceKind.Denies, Answer.Yes));
        change.Describe().Should().Be("x: affirms (s1), then denies (s2)");
    }

    [Fact]
    public void On_one_day_two_who_differ_are_two_voices_of_one_state_and_without_a_date_it_is_not_known()
    {
        On(
            Given.Statement("s1", "minister", "affirms c", "2017-06-22", onBehalfOf: "x"),
            Given.Statement("s2", "ministry", "denies c", "2017-06-22", onBehalfOf: "x"))
            .Changes.Single().Describe().Should().Be("x: affirms (s1), then denies (s2); on the same days, by two voices");
        On(Given.Statement("s1", "x", "affirms c"), Given.Statement("s2", "x", "denies c", "2017-06-22"))
            .Changes.Single().IsLater.Should().Be(Answer.Unknown);
    }

    [Fact]
    public void A_position_says_by_whom_it_was_voiced() =>
        On(
            Given.Statement("s1", "minister", "denies c", "2017-06-23", onBehalfOf: "kz"),
            Given.Statement("s2", "ministry", "denies c", "2017-06-23", onBehalfOf: "kz"))
            .All.Should().ContainSingle().Which.Voices.Select(one => one.ToString()).Should().Equal("minister: s1", "ministry: s2");

    [Fact]
    public void Who_denies_a_part_denies_the_whole_in_part_and_who_affirms_the_whole_affirms_the_part()
    {
        var data = Given.Data(
            Given.Claim("whole"), Given.Claim("part", "narrows whole"),
            Given.Statement("s1", "x", "affirms whole"),
            Given.Statement("s2", "y", "denies part"),
            Given.Statement("s3", "z", "denies whole"));
        data.Statements.PositionsOn("whole").All.Select(one => one.ToString()).Should().Equal("x affirms", "y denies in part", "z denies");
        data.Statements.PositionsOn("part").All.Select(one => one.ToString()).Should().Equal("x affirms", "y denies");
    }

    [Fact]
    public void Silence_and_what_is_withheld_are_told_beside_the_positions_and_are_none()
    {
        var positions = On(
            Given.Statement("call", "x", "affirms c"),
            Given.Statement("s1", "y", "", act: "no-response", answerTo: "call"),
            Given.Statement("s2", "z", "", act: "withhold-confirmation", answerTo: "call"),
            Given.Statement("s3", "w", "denies c", act: "decline-comment"),
            Given.Statement("s4", "v", "", act: "no-response", answerTo: "another"));
        positions.Silences.Select(one => one.Id.ToString()).Should().Equal("s1", "s2", "s3");
        positions.All.Should().ContainSingle();
        positions.Describe().Should().Contain("from this no stance follows: s1: ");
    }

    [Fact]
    public void Without_a_viewpoint_the_answer_lists_the_views()
    {
        var book = Given.Data(
            Given.Statement("s1", "x", "affirms c"), Given.Statement("s2", "x", "denies c", accordingTo: "y"),
            Given.Statement("s3", "x", "denies c", accordingTo: "z")).Statements;
        book.PositionsOn("c").Views.Select(one => one.ToString()).Should().Equal("y", "z");
        book.PositionsOn("c", "y").Views.Select(one => one.ToString()).Should().Equal("z");
    }

    private static Positions On(params GeoPolDomain.Evidence.DatasetRecord[] records) => Given.Data(records).Statements.PositionsOn("c");
}
