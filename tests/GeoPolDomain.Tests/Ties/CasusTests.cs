using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Tests.Ties;

/// <summary>What is owed when a state is attacked follows the words of the clauses and nothing else.</summary>
public class CasusTests
{
    private static readonly LocalDate Day = Given.Day("1938-09-28");

    [Theory]
    [InlineData("german-reich", Answer.Yes, Answer.Yes)]
    [InlineData("poland", Answer.No, Answer.No)]
    public void A_clause_names_the_attackers_against_which_it_holds(string by, Answer now, Answer ready)
    {
        var data = Pact("france", "czechoslovakia", against: "german-reich");
        var casus = data.Ties.IfAttacked("czechoslovakia", by, Day);
        casus.MustHelp("france").Value.Should().Be(now);
        casus.MustHelpOnceReady("france").Value.Should().Be(ready);
    }

    [Fact]
    public void A_clause_names_the_attackers_against_which_it_does_not_hold()
    {
        var data = Pact("romania", "poland", notAgainst: "german-reich");
        data.Ties.IfAttacked("poland", "german-reich", Day).MustHelp("romania").Should().BeNo().Because("not owed against german-reich");
        data.Ties.IfAttacked("poland", "soviet-union", Day).MustHelp("romania").Should().BeYes();
        data.Ties.IfAttacked("poland", ["german-reich", "soviet-union"], Day).MustHelp("romania").Should().BeYes();
    }

    [Theory]
    [InlineData("unprovoked-attack", Answer.Yes, 1, Answer.Yes)]
    [InlineData("unprovoked-attack", Answer.No, 1, Answer.No)]
    [InlineData("unprovoked-attack", Answer.Unknown, 1, Answer.Unknown)]
    [InlineData("attack-by-two-powers", Answer.Yes, 1, Answer.No)]
    [InlineData("attack-by-two-powers", Answer.Yes, 2, Answer.Yes)]
    [InlineData("threat", Answer.Unknown, 1, Answer.Yes)]
    [InlineData("war", Answer.No, 1, Answer.Yes)]
    [InlineData("of-a-new-kind", Answer.Yes, 1, Answer.Unknown)]
    [InlineData(null, Answer.Unknown, 1, Answer.Yes)]
    public void What_must_happen_is_in_the_clause(string? trigger, Answer unprovoked, int attackers, Answer expected)
    {
        ActorId[] by = ["russian-empire", "france"];
        Pact("germany", "austria", trigger: trigger).Ties.IfAttacked("austria", by.Take(attackers), Day, unprovoked: unprovoked)
            .MustHelp("germany").Value.Should().Be(expected);
    }

    [Theory]
    [InlineData("estonia", Answer.Yes)]
    [InlineData("europe", Answer.Yes)]
    [InlineData("world", Answer.Unknown)]
    [InlineData("falklands", Answer.No)]
    [InlineData("somewhere", Answer.Unknown)]
    [InlineData(null, Answer.Unknown)]
    public void An_attack_must_happen_in_the_area_of_the_clause(string? where, Answer expected)
    {
        var data = Given.Data(
        [
            .. Pact("united-states", "estonia", area: "europe").Records,
            Given.Place("world", "world-region"), Given.Place("europe", "world-region", "world"), Given.Place("estonia", "country", "europe"),
            Given.Place("america", "world-region"), Given.Place("falklands", "area", "america"), Given.Place("somewhere", "area"),
        ]);
        data.Ties.IfAttacked("estonia", "russia", Day, where is null ? null : PlaceId.Parse(where))
            .MustHelp("united-states").Value.Should().Be(expected);
    }

    [Fact]
    public void A_request_leaves_the_answer_unknown_until_a_record_shows_it()
    {
        var data = Pact("russia", "armenia", first: "request");
        var asked = data.Ties.IfAttacked("armenia", "azerbaijan", Day);
        asked.MustHelp("russia").Should().BeUnknown().Because("request");
        asked.MustHelpOnceReady("russia").Should().BeYes();
        var shown = Given.Data([.. data.Records, Request("armenia", "russia", "1938-09-29")]);
        shown.Ties.IfAttacked("armenia", "azerbaijan", Day).MustHelp("russia").Should().BeYes();
        var other = Given.Data([.. data.Records, Request("armenia", "iran", "1938-09-29")]);
        other.Ties.IfAttacked("armenia", "azerbaijan", Day).MustHelp("russia").Should().BeUnknown();
        var late = Given.Data([.. data.Records, Request("armenia", "russia", "1939-09-29")]);
        late.Ties.IfAttacked("armenia", "azerbaijan", Day).MustHelp("russia").Should().BeUnknown();
    }

    [Fact]
    public void A_clause_that_hinges_on_the_help_of_another_falls_with_it()
    {
        var data = Given.Data(
        [
            .. Pact("france", "czechoslovakia", against: "german-reich").Records,
            .. Pact("soviet-union", "czechoslovakia", hingesOn: "france-czechoslovakia").Records,
        ]);
        var german = data.Ties.IfAttacked("czechoslovakia", "german-reich", Day);
        german.MustHelp("soviet-union").Should().BeUnknown().Because("only if france helps first");
        german.MustHelpOnceReady("soviet-union").Should().BeYes();
        german.DutiesOf("soviet-union").Single().HingesOn.Should().ContainSingle().Which.Actor.Should().Be(ActorId.Parse("france"));
        data.Ties.IfAttacked("czechoslovakia", "poland", Day).MustHelp("soviet-union").Should().BeNo().Because("hinges on");
    }

    [Fact]
    public void Clauses_that_hinge_on_each_other_end_in_unknown()
    {
        var data = Given.Data(
        [
            .. Pact("france", "czechoslovakia", hingesOn: "soviet-union-czechoslovakia").Records,
            .. Pact("soviet-union", "czechoslovakia", hingesOn: "france-czechoslovakia").Records,
        ]);
        var casus = data.Ties.IfAttacked("czechoslovakia", "german-reich", Day);
        casus.MustHelp("france").Should().BeUnknown();
        casus.MustHelpOnceReady("soviet-union").Should().BeUnknown();
        casus.Describe().Should().Contain("the clauses lead back to each other");
    }

    [Fact]
    public void A_helper_brings_its_allies_only_by_clauses_that_speak_of_any_war()
    {
        var data = Given.Data(
        [
            .. Pact("united-kingdom", "poland").Records,
            .. Pact("egypt", "united-kingdom", trigger: "war").Records,
            .. Pact("portugal", "united-kingdom", trigger: "armed-attack").Records,
            .. Pact("sudan", "egypt", trigger: "war").Records,
        ]);
        var casus = data.Ties.IfAttacked("poland", "german-reich", Day);
        casus.Duties.Should().ContainSingle();
        var egypt = casus.Duties[0].Brings.Should().ContainSingle().Subject;
        (egypt.Actor, egypt.Towards, egypt.Answer, egypt.AnswerOnceReady)
            .Should().Be((ActorId.Parse("egypt"), ActorId.Parse("united-kingdom"), Answer.Unknown, Answer.Yes));
        egypt.Brings.Should().ContainSingle().Which.Actor.Should().Be(ActorId.Parse("sudan"));
        casus.MustHelp("egypt").Should().BeNo("it owes nothing to Poland");
        casus.Describe().Should().Contain("brings:").And.Contain("only if united-kingdom joins the war").And.NotContain("portugal");
    }

    [Fact]
    public void Whoever_is_bound_to_both_sides_is_told()
    {
        var data = Given.Data(
        [
            .. Pact("united-states", "greece").Records,
            .. Pact("united-states", "turkey").Records,
            .. Pact("turkey", "greece", kind: "nonaggression").Records,
            .. Pact("united-states", "turkey", kind: "neutrality").Records,
        ]);
        var casus = data.Ties.IfAttacked("greece", "turkey", Day);
        casus.MustHelp("united-states").Should().BeYes();
        casus.Duties.Single(one => one.IsHelp).Collisions.Select(one => one.Says).Should().Equal(
            "united-states owes defense to turkey too", "united-states owes neutrality to turkey");
        casus.Broken.Should().ContainSingle().Which.Obligation.Kind.Should().Be(ObligationKind.Nonaggression);
    }

    [Fact]
    public void Without_a_text_there_is_no_obligation()
    {
        var casus = Pact("france", "poland").Ties.IfAttacked("poland", "german-reich", Day);
        casus.MustHelp("romania").Should().BeNo().Because("no text obliges romania");
        casus.MustHelp("german-reich").Should().BeNo().Because("is an attacker");
        casus.Helpers.Should().Equal("france");
        Given.Data().Ties.IfAttacked("poland", "german-reich", Day).Describe().Should().Contain("no text obliges anybody");
    }

    [Fact]
    public void An_instrument_that_has_ended_is_the_reason_for_no()
    {
        var data = Given.Data(
            Given.Treaty("t", steps: "in-force 1955-03-03", end: "renounced 1980-01-01"),
            Given.Party("t", "united-states"),
            Given.Party("t", "taiwan"),
            Given.Obligation("defense", "t"));
        data.Ties.IfAttacked("taiwan", "china", Given.Day("1979-12-31")).MustHelp("united-states").Should().BeYes();
        data.Ties.IfAttacked("taiwan", "china", Given.Day("1980-01-02")).MustHelp("united-states").Should().BeNo()
            .Because("ended on 1980-01-01").RestingOn("treaty:t");
    }

    [Fact]
    public void An_attack_needs_an_attacker() =>
        Given.Data().Ties.Invoking(one => one.IfAttacked("poland", Array.Empty<ActorId>(), Day)).Should().Throw<ArgumentException>();

    // A pact in which the first state owes something to the second; its id is that of both states.
    private static Dataset Pact(
        string from,
        string towards,
        string kind = "defense",
        string? trigger = null,
        string against = "",
        string notAgainst = "",
        string area = "",
        string hingesOn = "",
        string first = "")
    {
        var id = kind == "defense" ? $"{from}-{towards}" : $"{from}-{towards}-{kind}";
        return Given.Data(
            Given.Treaty(id, steps: "in-force 1900-01-01"),
            Given.Party(id, from),
            Given.Party(id, towards),
            Given.Obligation(
                kind, id, from, towards, id: id, trigger: trigger, against: against, notAgainst: notAgainst, area: area, hingesOn: hingesOn,
                first: first));
    }

    private static DatasetRecord Request(string by, string to, string on) =>
        Given.Event("request", "request", $"held {on}", $"{by} speaker, {to} addressee");
}
