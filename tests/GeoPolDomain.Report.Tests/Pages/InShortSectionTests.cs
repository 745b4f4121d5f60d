using System.Xml.Linq;
using FluentAssertions;
using GeoPolDomain.Reporting.Pages.Short;
using GeoPolDomain.Reporting.Voices;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reporting.Tests.Pages;

public class InShortSectionTests
{
    private static readonly LocalDate InJune = new(2017, 6, 22);
    private static readonly XElement Syria = new InShortSection().Read(Drawn.Syria, new() { On = InJune });

    [Fact]
    public void Each_actor_stands_on_the_first_claim_as_the_library_answers()
    {
        var positions = Drawn.Syria.Statements.PositionsOn("prp-01");
        var told = Syria.All("dt").First().ElementsAfterSelf().TakeWhile(one => one.Name == "dd").Select(one => one.Value).ToList();

        told.Should().HaveCount(positions.All.Length + 1);
        foreach (var (position, words) in positions.All.Zip(told))
            words.Should().Contain($"{Drawn.Syria.Actors.NameOf(position.Actor!)} {SayWords.Stands(position)}");
        told[^1].Should().Contain("Without an answer, which is no denial: officials in Bishkek and Astana");
    }

    [Fact]
    public void The_first_words_of_each_actor_are_told_with_who_told_them_first()
    {
        Syria.Value.Should().Contain("Vladimir Shamanov, Chairman of the Defence Committee of the State Duma, 22 June 2017 in 2 "
            + "statements, known through RIA Novosti.");
        Syria.Value.Should().Contain("Kairat Abdrakhmanov, Minister of Foreign Affairs, 23 June 2017, known through RT, Arab News.");
    }

    [Fact]
    public void A_claim_of_which_the_same_statements_speak_is_not_told_again() =>
        Syria.Value.Should().NotContain(Drawn.Syria.Statements.FindClaim("prp-05")!.Text);

    [Fact]
    public void Kyrgyzstan_required_four_things_of_which_three_were_not_met()
    {
        var said = Syria.All("dd").Single(one => one.Value.Contains("Almazbek Atambayev")).Value;

        said.Should().Contain("(1) a decision of Collective Security Treaty Organization, by unanimity")
            .And.Contain("(2) a resolution of the UN (United Nations, whichever organ)")
            .And.Contain("(3) a decision of Parliament of Kyrgyzstan: that it agrees")
            .And.Contain("(4) who goes: Volunteers from among professional soldiers and officers")
            .And.Contain("The question arises only if").And.EndWith("On 24 June 2017 it was not met, as far as known.");
    }

    [Fact]
    public void The_members_are_those_of_the_day_of_the_page()
    {
        var names = Syria.All("dt").Single(one => one.Value == "Collective Security Treaty Organization" && one.NextNode is XElement
        { FirstNode: XElement { Name.LocalName: "span" } }).ElementsAfterSelf().First();

        names.Having("data-actor").Where(one => one.Get("hidden") is null).Select(one => one.Get("data-actor"))
            .Should().Equal(Drawn.Syria.Memberships.Of("csto").On(InJune).Select(one => one.Actor.ToString()));
    }

    [Fact]
    public void Each_contributor_of_the_force_has_a_line_with_its_units()
    {
        var battle = Drawn.Syria.Forces.Of("crrf").On(EdtfDate.On(InJune));

        foreach (var given in battle.Lines.GroupBy(one => one.Contributor))
        {
            var name = Drawn.Syria.Actors.NameOf(given.Key);
            var line = Syria.All("dd").Single(one => one.Value.StartsWith($"{name}: ", StringComparison.Ordinal));
            line.Value.Should().ContainAll(given.Select(one => one.Unit!.Names[0].Text));
        }

        Syria.Value.Should().Contain("In all, as reported 2009: 20,000 nominal.");
    }

    [Fact]
    public void A_claim_of_which_nobody_speaks_is_nothing_to_tell_in_short() =>
        new InShortSection().HasContent(new(Given.Data(Given.Claim("prp-1")), new())).Should().BeFalse();

    [Fact]
    public void Texts_of_the_dataset_stay_texts()
    {
        var data = Given.Data(
            Given.Claim("prp-1") with { Text = Drawn.Hostile },
            Given.Statement("stm-1", "russia", "affirms prp-1"),
            Given.Statement("stm-2", "kazakhstan", "denies prp-1"));

        var section = new InShortSection().Read(data);

        section.All("script").Should().BeEmpty();
        section.All("dt").First().Value.Should().Contain("<script>alert(1)</script>");
    }
}
