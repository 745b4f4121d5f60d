using System.Globalization;
using System.Xml.Linq;
using FluentAssertions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Places;
using GeoPolDomain.Reference;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Reporting.Pictures;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reporting.Tests.Pictures;

/// <summary>Where the members of an organization are.</summary>
public class MapSvgTests
{
    private static readonly LocalDate InJune = new(2017, 6, 22);
    private static readonly Dataset Syria = ReferenceData.CstoSyria2017;

    [Theory]
    [InlineData("csto")]
    [InlineData("cis")]
    [InlineData("cst")]
    [InlineData("astana-process")]
    public void A_sign_says_what_the_roster_answers_on_the_day_and_on_every_other_day(string organization)
    {
        var roster = Syria.Memberships.Of(organization);
        var signs = Signs(MapSvg.Of(roster, Syria, new() { On = InJune }));

        signs.Should().NotBeEmpty();
        foreach (var sign in signs)
        {
            var actor = ActorId.Parse(sign.Of("data-actor"));
            AsAnswer(sign.Of("data-answer")).Should().Be(roster.Contains(actor, InJune).Value.ToText(), "{0}", actor);
            for (var day = new LocalDate(1991, 1, 1); day.Year < 2027; day = day.PlusDays(17))
                AsAnswer(WordOn(sign, day)).Should().Be(roster.Contains(actor, day).Value.ToText(), "{0} on {1:R}", actor, day);
        }
    }

    [Fact]
    public void Nobody_who_belongs_is_missing_the_others_are_named_below()
    {
        foreach (var organization in new[] { "csto", "cis", "astana-process" })
        {
            var roster = Syria.Memberships.Of(organization);
            var picture = MapSvg.Of(roster, Syria, new() { On = InJune });
            var drawn = Signs(picture).Select(one => one.Of("data-actor")).ToHashSet();
            foreach (var member in roster.Standing(InJune).Where(one => !drawn.Contains(one.Actor.ToString())))
                picture.Description.Should().Contain(Syria.Actors.NameOf(member.Actor));
        }

        MapSvg.Of(Syria.Memberships.Of("astana-process"), Syria).ToSvg()
            .Should().Contain(">Not on the map, because no point of a seat is recorded: United Nations.</text>");
    }

    [Fact]
    public void A_sign_stands_at_the_point_of_the_seat()
    {
        var drawn = Signs(MapSvg.Of(Syria.Memberships.Of("csto"), Syria, new() { On = InJune }));
        var places = drawn.ToDictionary(one => one.Of("data-actor"), one => one.Named("circle").Single());

        drawn.Single(one => one.Of("data-actor") == "armenia").Of("data-point").Should().Be("40.2,44.5");
        drawn.Single(one => one.Of("data-actor") == "armenia").Of("data-place").Should().Be("plc-yerevan");
        places["belarus"].Number("cx").Should().BeLessThan(places["russia"].Number("cx"));
        places["tajikistan"].Number("cy").Should().BeGreaterThan(places["kazakhstan"].Number("cy"));
    }

    [Fact]
    public void Members_suspended_observers_and_unknown_differ_in_their_words()
    {
        var au = ReferenceData.World.Memberships.Of("au");
        var day = new LocalDate(2022, 6, 1);
        var signs = Signs(MapSvg.Of(au, ReferenceData.World, new() { On = day })).ToDictionary(one => one.Of("data-actor"));

        (signs["kenya"].Of("data-answer"), signs["mali"].Of("data-answer")).Should().Be(("yes", "suspended"));
        var process = Signs(MapSvg.Of(Syria.Memberships.Of("astana-process"), Syria, new() { On = InJune }));
        process.Single(one => one.Of("data-actor") == "jordan").Of("data-answer").Should().Be("other");
        var cis = Signs(MapSvg.Of(Syria.Memberships.Of("cis"), Syria, new() { On = new LocalDate(2015, 1, 1) }));
        cis.Single(one => one.Of("data-actor") == "ukraine").Of("data-answer").Should().Be("unknown");
    }

    [Fact]
    public void Who_does_not_belong_on_the_day_is_hidden()
    {
        var signs = Signs(MapSvg.Of(Syria.Memberships.Of("csto"), Syria, new() { On = InJune }));

        signs.Where(one => one.Attribute("hidden") is not null).Select(one => one.Of("data-actor")).Should().Equal("uzbekistan");
        signs.Should().OnlyContain(one => one.Attribute("hidden") != null == (one.Of("data-answer") == "no"));
    }

    [Theory]
    [InlineData("un")]
    [InlineData("nato")]
    [InlineData("caricom")]
    [InlineData("pif")]
    public void No_sign_and_no_name_lies_over_another_or_leaves_the_picture(string organization)
    {
        var picture = MapSvg.Of(ReferenceData.World.Memberships.Of(organization), ReferenceData.World);
        var signs = Signs(picture);
        var circles = signs.Select(one => one.Named("circle").Single())
            .Select(one => (X: one.Number("cx"), Y: one.Number("cy"), R: one.Number("r"))).ToList();
        var size = circles[0].R < 6 ? 9 : 11;
        var names = signs.SelectMany(one => one.Named("text")).Where(one => one.Of("class").Contains("halo", StringComparison.Ordinal))
            .Select(one => (Left: one.Number("x"), Right: one.Number("x") + TextWidth.Of(one.Value, size),
                Top: one.Number("y") - (size * 0.7), Bottom: one.Number("y"))).ToList();

        for (var i = 0; i < circles.Count; i++)
            for (var j = 0; j < i; j++)
                (Math.Pow(circles[i].X - circles[j].X, 2) + Math.Pow(circles[i].Y - circles[j].Y, 2))
                    .Should().BeGreaterThanOrEqualTo(Math.Pow(2 * circles[i].R, 2), "{0} and {1}", signs[i].Title(), signs[j].Title());
        for (var i = 0; i < names.Count; i++)
            for (var j = 0; j < i; j++)
                (names[i].Left < names[j].Right && names[j].Left < names[i].Right
                    && names[i].Top < names[j].Bottom && names[j].Top < names[i].Bottom).Should().BeFalse();
        circles.Should().OnlyContain(one =>
            one.X > one.R && one.X < picture.Width - one.R && one.Y > one.R && one.Y < picture.Height - one.R);
        names.Should().OnlyContain(one => one.Left >= 0 && one.Right <= picture.Width && one.Top >= 0 && one.Bottom <= picture.Height);
        names.Count.Should().BeGreaterThan(signs.Count / 4);
    }

    [Fact]
    public void A_contested_member_is_marked_and_shown_as_the_viewpoint_of_the_roster_has_it()
    {
        var own = MapSvg.Of(Syria.Memberships.Of("cst", "uzbekistan"), Syria, new() { On = new LocalDate(2000, 1, 1) });
        var common = MapSvg.Of(Syria.Memberships.Of("cst"), Syria, new() { On = new LocalDate(2000, 1, 1) });

        own.Title.Should().Be("Where the members of Parties to the Collective Security Treaty are, as Uzbekistan sees it");
        Signs(common).Single(one => one.Of("data-actor") == "uzbekistan").Title().Should().Contain("Contested");
        Signs(own).Single(one => one.Of("data-actor") == "uzbekistan").Title().Should().NotContain("Contested");
    }

    [Fact]
    public void Pointing_at_a_sign_tells_the_membership_the_seat_and_the_sources()
    {
        var picture = MapSvg.Of(Syria.Memberships.Of("csto"), Syria, new() { On = InJune, LinkTo = key => $"#{key}" });
        var sign = Signs(picture).Single(one => one.Of("data-actor") == "armenia");

        sign.Of("href").Should().Be("#actor:armenia");
        sign.Title().Should().StartWith("Armenia, member since 18 September 2003, still so.").And.Contain("Seat: Yerevan.")
            .And.Contain("Sources: ");
        Signs(MapSvg.Of(Syria.Memberships.Of("csto"), Syria)).Should().OnlyContain(one => one.Of("tabindex") == "0");
        picture.Description.Should().StartWith("On 22 June 2017: members: Armenia (Yerevan), Belarus (Minsk)");
    }

    [Fact]
    public void Hostile_names_and_notes_stay_texts_and_fit()
    {
        var place = new Place
        {
            Id = "p",
            Kind = PlaceKind.City,
            Names = [new Name { Text = Drawn.Hostile }],
            SeatOf = ["norland"],
            Point = GeoPoint.Of(-17.7m, 179.9m),
            Note = Drawn.Hostile,
        };
        var data = new Dataset(
            "d", "t",
            [
                Given.State("norland") with { Names = [new Name { Text = Drawn.Hostile }] }, place,
                Given.Membership("norland", "league", "2000/.."), Given.Membership("nowhere", "league", "2000/.."),
            ]);
        var svg = MapSvg.Of(data.Memberships.Of("league"), data);

        svg.ToSvg().Should().NotContain("<script").And.Contain("&lt;script&gt;");
        var sign = Signs(svg).Single();
        var label = sign.Named("text").Last();
        label.Value.Should().EndWith("…");
        (label.Number("x") + TextWidth.Of(label.Value, 11)).Should().BeLessThan(svg.Width);
    }

    [Fact]
    public void Without_any_point_the_members_are_named_in_words()
    {
        var data = Given.Data(Given.Membership("norland", "league", "2000/.."));
        var picture = MapSvg.Of(data.Memberships.Of("league"), data);

        Signs(picture).Should().BeEmpty();
        picture.Description.Should().Contain("Not on the map, because no point of a seat is recorded: norland.");
        picture.Height.Should().BeGreaterThan(0);
    }

    [Fact]
    public void The_map_is_the_same_text_in_every_culture()
    {
        string Draw() => MapSvg.Of(Syria.Memberships.Of("cis"), Syria).ToSvg();
        Drawn.InCulture("de-DE", Draw).Should().Be(Drawn.InCulture("ar-SA", Draw));
    }

    private static List<XElement> Signs(Picture picture) => [.. Drawn.Read(picture).Having("data-actor")];

    private static string AsAnswer(string word) => word switch { "suspended" => "yes", "other" => "no", _ => word };

    private static string WordOn(XElement sign, LocalDate day) => sign.Of("data-answers").Split(';').Select(one => one.Split('='))
        .Last(one => string.CompareOrdinal(one[0], day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)) <= 0)[1];
}
