using System.Globalization;
using FluentAssertions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Reference;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Reporting.Pictures;
using NodaTime;

namespace GeoPolDomain.Reporting.Tests.Pictures;

public class TimelineSvgTests
{
    private static readonly Dataset Syria = ReferenceData.CstoSyria2017;

    [Fact]
    public void The_members_of_the_CSTO_are_seven_rows_by_their_first_day_and_name()
    {
        var picture = TimelineSvg.Of(Syria.Memberships.Of("csto"), Syria);
        var drawn = new InTime(picture);

        drawn.Bars().Select(one => one.Row).Should()
            .Equal("armenia", "belarus", "kazakhstan", "kyrgyzstan", "russia", "tajikistan", "uzbekistan");
        picture.Title.Should().Be("Members of Collective Security Treaty Organization");
        picture.Description.Should()
            .StartWith("7 members, one row for each. Armenia: member since 18 September 2003, still so (contested).")
            .And.Contain("Uzbekistan: member from 16 August 2006 to 19 December 2012, suspended, as an exit.");
        picture.Width.Should().BeInRange(950, 970);
        picture.Height.Should().BeInRange(180, 300);
        picture.ToElement().Length.Should().BeLessThan(12_000);
    }

    [Fact]
    public void The_reason_of_an_end_stands_beside_the_bar()
    {
        var drawn = new InTime(TimelineSvg.Of(Syria.Memberships.Of("cst"), Syria));
        var (_, bar) = drawn.Bars().First(one => one.Row == "azerbaijan");

        bar.Elements().Where(one => one.Name.LocalName == "text").Select(one => one.Value).Should().Contain("not renewed");
    }

    [Fact]
    public void An_end_that_most_of_many_bars_share_is_said_once()
    {
        var world = ReferenceData.World;
        var drawn = new InTime(TimelineSvg.Of(world.Memberships.Of("unsc"), world));

        drawn.All.Where(one => one.Value == "not renewed").Should().BeEmpty();
        drawn.All.Where(one => one.Value == "An end without a word beside it is mostly: not renewed.").Should().ContainSingle();
        drawn.All.Where(one => one.Value == "ceased to exist").Should().NotBeEmpty();
    }

    [Fact]
    public void A_bar_that_goes_on_has_an_arrow_and_one_whose_end_is_not_told_is_torn()
    {
        var drawn = new InTime(TimelineSvg.Of(Syria.Memberships.Of("astana-process"), Syria));

        string[] Styles(string actor) =>
            [.. drawn.Bars().Single(one => one.Row == actor).Bar.Elements().Select(one => one.Attribute("class")?.Value ?? "")];
        Styles("russia").Should().Contain("tip").And.NotContain("torn");
        Styles("iraq").Should().Contain("torn").And.Contain("dots").And.NotContain("tip");
        Styles("syria").Should().NotContain("tip").And.NotContain("torn");
    }

    [Fact]
    public void Who_belongs_without_being_a_member_is_an_outline_with_its_status()
    {
        var drawn = new InTime(TimelineSvg.Of(Syria.Memberships.Of("astana-process"), Syria));
        var (_, host) = drawn.Bars().Single(one => one.Row == "kazakhstan");

        host.Elements().Select(one => one.Attribute("class")?.Value).Should().Contain("spell").And.NotContain("bar");
        host.Elements().Where(one => one.Name.LocalName == "text").Select(one => one.Value).Should().Equal("host");
    }

    [Fact]
    public void A_contested_row_is_marked_and_the_view_of_an_actor_says_that_it_is_one()
    {
        var uncontested = new InTime(TimelineSvg.Of(Syria.Memberships.Of("cst"), Syria));
        var own = new InTime(TimelineSvg.Of(Syria.Memberships.Of("cst", "uzbekistan"), Syria));

        uncontested.All.Where(one => one.Value == "≠").Should().NotBeEmpty();
        uncontested.All.Select(one => one.Value).Should().Contain("Uzbekistan. Contested: Uzbekistan sees it otherwise.");
        own.Title.Should().EndWith(", as Uzbekistan sees it");
        own.Bars().Single(one => one.Row == "uzbekistan").Bar.Attribute("data-view")!.Value.Should().Be("uzbekistan");
    }

    [Fact]
    public void Hovering_or_focusing_a_bar_tells_its_dates_steps_and_sources()
    {
        var picture = TimelineSvg.Of(Syria.Memberships.Of("csto"), Syria, new() { LinkTo = key => $"#{key}" });
        var (_, bar) = new InTime(picture).Bars().Single(one => one.Row == "armenia");

        bar.Attribute("href")!.Value.Should().Be("#membership:armenia-csto");
        bar.Elements().First().Value.Should()
            .StartWith("Armenia, member since 18 September 2003, still so. Steps: signed 7 October 2002; in force 18 September 2003.")
            .And.Contain(" Sources: ");
        new InTime(TimelineSvg.Of(Syria.Memberships.Of("csto"))).Bars().Should()
            .OnlyContain(one => one.Bar.Attribute("tabindex")!.Value == "0");
    }

    [Fact]
    public void The_line_of_the_day_stands_where_the_day_is()
    {
        var day = new LocalDate(2017, 6, 22);
        var drawn = new InTime(TimelineSvg.Of(Syria.Memberships.Of("csto"), Syria, new() { On = day }));

        drawn.Of("day").Single().Number("x1").Should().BeApproximately(drawn.StartOf(day), 0.02);
    }

    [Theory]
    [InlineData("csto")]
    [InlineData("cst")]
    [InlineData("cis")]
    [InlineData("astana-process")]
    public void Nothing_lies_over_anything_else(string organization)
    {
        var drawn = new InTime(TimelineSvg.Of(Syria.Memberships.Of(organization), Syria));

        var boxes = drawn.Bars().SelectMany(one => one.Bar.Elements())
            .Where(one => one.Name.LocalName == "rect")
            .Select(one => (X: one.Number("x"), Y: one.Number("y"), Width: one.Number("width")))
            .Concat(drawn.Bars().SelectMany(one => one.Bar.Elements()).Where(one => one.Attribute("class")?.Value == "small quiet")
                .Select(one => (X: one.Number("x"), Y: one.Number("y") - 9.5, Width: TextWidth.Of(one.Value, 10))));
        foreach (var lane in boxes.GroupBy(one => one.Y))
        {
            var inOrder = lane.OrderBy(one => one.X).ToList();
            inOrder.Zip(inOrder.Skip(1), (one, next) => next.X - one.X - one.Width).Should().NotContain(gap => gap < -1.6);
        }
    }

    [Fact]
    public void The_same_roster_gives_the_same_bytes_in_any_culture()
    {
        var svg = TimelineSvg.Of(Syria.Memberships.Of("cis"), Syria).ToSvg();
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "de-DE", "ar-SA", "sv-SE" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                TimelineSvg.Of(Syria.Memberships.Of("cis"), Syria).ToSvg().Should().Be(svg);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Hostile_and_odd_names_stay_texts()
    {
        string[] names =
        [
            "<script>alert(1)</script>", "\"'&<>]]>", "\u202Eالعربية עברית", new string('W', 400), "🌍👩‍👩‍👧 e\u0301", "a\0b",
        ];
        var data = new Dataset(
            "hostile",
            "Hostile",
            names.SelectMany((name, i) => new Evidence.DatasetRecord[]
            {
                Given.State($"state-{i}", "", Given.Name(name)),
                Given.Membership($"state-{i}", "pact", $"20{i:00}-01-01/2015", status: i == 1 ? "onload-alert" : "member"),
            }));

        var svg = TimelineSvg.Of(data.Memberships.Of("pact"), data, new() { LinkTo = key => $"#\"><script>{key}" });

        new InTime(svg).Bars().Should().HaveCount(names.Length);
        svg.ToSvg().Should().NotContain("<script");
        new InTime(svg).All.Where(one => one.Name.LocalName == "text").Should()
            .OnlyContain(one => TextWidth.Of(one.Value, 12) < 240);
    }

    [Fact]
    public void An_organization_without_members_is_a_picture_that_says_so()
    {
        var picture = TimelineSvg.Of(Syria.Memberships.Of(ActorId.Parse("nobody")), Syria);

        picture.Description.Should().Be("No membership is recorded.");
        new InTime(picture).Bars().Should().BeEmpty();
    }
}
