using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Ties;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tests.Ties;

/// <summary>What is said of a tie in one line, and what a question says of itself.</summary>
public class TieWordsTests
{
    private static readonly LocalDate Day = Given.Day("1938-09-28");

    private static readonly Dataset Pact = Given.Data(
        Given.Treaty("pact", steps: "in-force 1900-01-01"),
        Given.Party("pact", "france"),
        Given.Party("pact", "poland"),
        Given.Rule("council-rule", new UnanimityTest(), body: "council"),
        Given.Obligation("defense", "pact", "france", "poland", id: "pact-1", first: "decision council") with { Article = "1" });

    [Fact]
    public void A_pair_and_how_it_changed_are_told_in_a_line()
    {
        Pact.Ties.Pairs(Day).Single().ToString().Should().Be("france, poland: yes");
        Pact.Ties.Changes(Given.Day("1899-01-01"), Day).Single().ToString().Should().Be("france, poland: no, then yes");
    }

    [Fact]
    public void A_dyad_counts_its_ties_and_says_whose_view_it_takes()
    {
        var dyad = Pact.Ties.Between("france", "poland", Day);
        dyad.ToString().Should().Be("france and poland: 0 organizations, 1 treaties, 1 obligations");
        dyad.Viewpoint.Should().BeNull();
        var seen = Given.Data([.. Pact.Records, Given.State("france") with { AccordingTo = "poland" }]);
        seen.Ties.Between("france", "poland", Day, "poland").Viewpoint.Should().Be(ActorId.Parse("poland"));
    }

    [Fact]
    public void A_shared_force_is_told_by_its_name()
    {
        var data = Given.Data(
            Given.Force("corps"), Given.Contribution("france", "corps", "1938", "100"),
            Given.Contribution("poland", "corps", "1938", "200"));
        data.Ties.Between("france", "poland", Day).Forces.Single().Force.Should().Be(ForceId.Parse("corps"));
    }

    [Fact]
    public void A_case_its_duties_and_what_comes_before_are_told_in_a_line_each()
    {
        var casus = Pact.Ties.IfAttacked("poland", "german-reich", Day, viewpoint: "france");
        casus.Attack.Viewpoint.Should().Be(ActorId.Parse("france"));
        casus.ToString().Should().Be("poland attacked by german-reich on 1938-09-28: 1 must help or may have to");
        var duty = casus.Duties.Single();
        duty.ToString().Should().Be("unknown: france owes poland defense under pact, article 1");
        var step = duty.First.Single();
        step.Rule!.Candidates.Should().ContainSingle();
        step.Because.Single().Says.Should().Be("no record shows it within 30 days");
        step.ToString().Should().StartWith("unknown: decision of council (rule: ");
    }

    [Fact]
    public void Attacks_are_equal_when_they_suppose_the_same()
    {
        Attack Supposed(string victim = "poland", string by = "german-reich", Answer unprovoked = Answer.Yes, ActorId? viewpoint = null) =>
            new(victim, [.. by.Split(' ').Select(ActorId.Parse)], Day, null, unprovoked, viewpoint);
        Distinct.Are(
            () => Supposed(), () => Supposed("france"), () => Supposed(by: "german-reich soviet-union"), () => Supposed(by: "soviet-union"),
            () => Supposed(unprovoked: Answer.No), () => Supposed(viewpoint: "poland"));
    }
}
