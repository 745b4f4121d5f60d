using System.Collections.Immutable;
using FluentAssertions;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Reporting.Pictures;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Reporting.Tests.Pictures;

public class AskedVoteTests
{
    private const string Hostile = "<script>alert('1')</script> \"&\" \u202Eleft \U0001F30D";

    private static readonly DecisionRule Council = Given.Rule(
        "council", new MajorityTest { Share = Share.Of(3) }, "avonia belmark corland duria estovia");

    [Fact]
    public void Votes_that_are_still_to_come_are_hatched_and_may_come_on_the_bar()
    {
        var drawn = Drawn.Read(VoteSvg.Of(Council.Evaluate(Given.Votes("yes avonia belmark, no corland", isOpen: true))));

        drawn.Having("data-vote").Where(one => one.Of("data-vote") == "unknown").Select(one => one.Of("data-voter"))
            .Should().Equal("duria", "estovia");
        var bar = drawn.Having("data-needed").Single();
        (bar.Of("data-needed"), bar.Of("data-reached"), bar.Of("data-whole")).Should().Be(("3", "2..4", "5"));
        bar.Named("rect").Select(one => one.Of("class")).Should().Contain("hatched");
    }

    [Fact]
    public void Counts_without_names_are_seats_without_names()
    {
        var votes = new Votes
        {
            Ballots = [new() { Voter = "avonia", Vote = VoteCast.Yes }],
            Counts = [new() { Vote = VoteCast.Yes, Count = 2 }, new() { Vote = VoteCast.No, Count = 1 }],
        };
        var picture = VoteSvg.Of(Council.Evaluate(votes));

        var drawn = Drawn.Read(picture);
        drawn.Having("data-count").Select(one => (one.Of("data-vote"), one.Of("data-count")))
            .Should().Equal(("for", "1"), ("unknown", "2"), ("against", "1"));
        drawn.Value.Should().Contain("it is not told which is whose");
    }

    [Fact]
    public void Each_way_to_vote_has_a_shape_of_its_own()
    {
        var verdict = Council.Evaluate(Given.Votes("yes avonia, no belmark, abstain corland, absent duria, not-participating estovia"));

        Drawn.Read(VoteSvg.Of(verdict)).Having("data-voter").Select(one => one.Named("use").Single().Of("href"))
            .Should().OnlyHaveUniqueItems().And.HaveCount(5);
    }

    [Fact]
    public void Hostile_texts_stay_texts()
    {
        var avonia = Given.State("avonia", "", Given.Name(Hostile));
        var rule = Council with { Names = [Given.Name(Hostile + new string('x', 500))] };
        var decision = new Decision
        {
            Id = "dec-1",
            Body = "council",
            Title = Hostile,
            Rule = "council",
            Ballots = [new() { Voter = "avonia", Vote = VoteCast.No, Text = Hostile }],
        };
        var data = Given.Data(avonia, rule, decision);

        var svg = VoteSvg.Of(data, "dec-1", new() { LinkTo = key => $"#{key}" }).ToSvg();

        svg.Should().NotContain("<script");
        var drawn = System.Xml.Linq.XElement.Parse(svg);
        drawn.Having("data-voter").Single(one => one.Of("data-voter") == "avonia").Title().Should().Contain(Hostile);
        drawn.Descendants().Where(one => one.Name.LocalName == "a").Should().NotBeEmpty();
        ReportPage.ToHtml(data).Should().NotContain("<script>alert");
    }

    [Fact]
    public void A_body_of_thousands_is_not_drawn_seat_by_seat()
    {
        var verdict = Given.Rule("many", new MajorityTest { Share = ">1/2" })
            .Evaluate(new Votes { Counts = [new() { Vote = VoteCast.Yes, Count = 30_000 }] }, Electorate.OfSize(50_000));

        var drawn = Drawn.Read(VoteSvg.Of(verdict));

        drawn.Having("data-vote").Should().BeEmpty();
        drawn.Value.Should().Contain("50,000 seats are too many to draw.");
        drawn.Having("data-needed").Single().Of("data-needed").Should().Be("25001");
    }

    [Fact]
    public void A_decision_without_a_rule_shows_what_is_told_of_the_votes()
    {
        var data = Reference.ReferenceData.CstoSyria2017;

        var drawn = Drawn.Read(VoteSvg.Of(data, "dec-unga-68-262"));

        var seats = drawn.Having("data-vote").ToLookup(one => one.Of("data-vote"), one => one.Named("use").Count());
        seats["for"].Sum().Should().Be(100);
        seats["against"].Sum().Should().Be(11);
        seats["abstaining"].Sum().Should().Be(58);
        drawn.Value.Should().Contain("no rule is recorded");
    }

    [Fact]
    public void No_text_of_a_picture_leaves_it()
    {
        ImmutableArray<ActorId> voters = [.. Enumerable.Range(1, 40).Select(one => ActorId.Parse($"a-voter-with-a-very-long-name-{one}"))];
        var rule = Given.Rule("all", new UnanimityTest(), string.Join(' ', voters));
        var picture = VoteSvg.Of(rule.Evaluate(Given.Votes("no " + string.Join(' ', voters))));

        var texts = Drawn.Read(picture).Descendants().Where(one => one.Name.LocalName == "text");
        foreach (var text in texts.Where(one => one.Attribute("x") is not null))
            if ((text.Attribute("class")?.Value ?? "").Split(' ') is var classes && !classes.Contains("code"))
                (text.Number("x") + TextWidth.Of(text.Value, classes.Contains("small") ? 11 : classes.Contains("head") ? 15 : 12))
                    .Should().BeLessThanOrEqualTo(picture.Width + 1, "of the text {0}", text.Value);
    }
}
