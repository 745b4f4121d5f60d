using System.Xml.Linq;
using FluentAssertions;
using GeoPolDomain.Identity;
using GeoPolDomain.Reporting.Pictures;
using GeoPolDomain.Statements;
using NodaTime.Text;

namespace GeoPolDomain.Reporting.Tests.Pictures;

public class PositionsSvgTests
{
    public static TheoryData<string> Claims => [.. Drawn.Syria.Statements.Claims.Select(one => one.Id.ToString())];

    [Theory]
    [MemberData(nameof(Claims))]
    public void Every_sign_is_a_stance_or_a_silence_of_the_library(string id)
    {
        ClaimId claim = id;
        var positions = Drawn.Syria.Statements.PositionsOn(claim);
        var stances = positions.Timeline.Select(one => Line(
            one.Actor, one.Stance.ToText(), one.Statement, one.Via?.ToString(), one.IsInPart ? "yes" : null));
        var silences = positions.Silences.SelectMany(said =>
            said.Speakers.Select(one => Line(one.OnBehalfOf ?? one.Actor, said.Act.ToString(), said, null, null)));

        var drawn = Signs(PositionsSvg.Of(Drawn.Syria, claim).Read()).Select(one => string.Join('|',
            one.Get("data-actor"), one.Get("data-stance"), one.Get("data-statement"), one.Get("data-via"), one.Get("data-in-part"),
            one.Get("data-earliest"), one.Get("data-latest")));

        drawn.Should().BeEquivalentTo(stances.Concat(silences));
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void Every_sign_has_the_shape_and_the_word_of_its_stance(string id)
    {
        foreach (var sign in Signs(PositionsSvg.Of(Drawn.Syria, id).Read()))
        {
            var (drawing, words) = (ShapeOf(sign), sign.All("text").Last().Value);
            var isInPart = sign.Get("data-in-part") is not null;
            var (mark, word) = sign.Get("data-stance") switch
            {
                "affirms" => (isInPart ? "M0-8A8" : "M-4 0L-1 3.5 4-3.5", "affirms"),
                "denies" => (isInPart ? "M0-8A8" : "M-3.5-3.5L3.5 3.5M3.5-3.5L-3.5 3.5", "denies"),
                "doubts" => ("M0-9L9 0 0 9-9 0Z", "doubts"),
                "conditions" => (">if<", "names a condition"),
                "knows-nothing" => (">?<", "knows nothing"),
                _ => ("class=\"unknown\"", ""),
            };
            drawing.Should().Contain(mark);
            words.Should().StartWith(word + (isInPart ? " in part" : ""));
            drawing.Contains("dotted").Should().Be(sign.Get("data-via") is not null);
        }
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void No_sign_stands_on_another(string id)
    {
        var signs = Signs(PositionsSvg.Of(Drawn.Syria, id).Read()).Select(PlaceOf).ToList();

        for (var i = 0; i < signs.Count; i++)
            for (var j = 0; j < i; j++)
                Math.Max(Math.Abs(signs[i].X - signs[j].X), Math.Abs(signs[i].Y - signs[j].Y)).Should().BeGreaterThan(20);
    }

    [Fact]
    public void Russia_affirms_the_talks_Kazakhstan_denies_them_and_Kyrgyzstan_knows_nothing()
    {
        var picture = PositionsSvg.Of(Drawn.Syria, "prp-01");

        picture.Description.Should().StartWith("Contested: Russia affirms it, and Kazakhstan denies it.");
        picture.Description.Should().Contain("Kyrgyzstan: knows nothing");
        var titles = picture.Read().All("title").Select(one => one.Value);
        titles.Should().Contain(one => one.Contains("Kairat Abdrakhmanov") && one.Contains("denies") && one.Contains("through RT"));
    }

    [Fact]
    public void A_picture_is_printed_as_its_title_and_its_description()
    {
        var picture = PositionsSvg.Of(Drawn.Syria, "prp-01");
        picture.ToString().Should().Be($"{picture.Title}: {picture.Description}");
    }

    [Fact]
    public void The_view_of_an_actor_is_drawn_where_the_options_name_it()
    {
        var data = Given.Data(
            Given.Claim("prp-a"), Given.Statement("stm-1", "a", "affirms prp-a"),
            Given.Statement("stm-2", "b", "denies prp-a", accordingTo: "b"));

        Signs(PositionsSvg.Of(data, "prp-a").Read()).Should().ContainSingle();
        Signs(PositionsSvg.Of(data, "prp-a", new() { Viewpoint = "b" }).Read()).Should().HaveCount(2);
    }

    [Fact]
    public void Each_sign_has_a_shape_of_its_own()
    {
        var data = Given.Data(
            Given.Claim("prp-a"), Given.Claim("prp-whole", "entails prp-a"), Given.Claim("prp-part", "narrows prp-a"),
            Given.Statement("stm-1", "a", "affirms prp-a"), Given.Statement("stm-2", "b", "denies prp-a"),
            Given.Statement("stm-3", "c", "doubts prp-a"), Given.Statement("stm-4", "d", "conditions prp-a"),
            Given.Statement("stm-5", "e", "knows-nothing prp-a"),
            Given.Statement("stm-6", "f", "", act: "no-response", answerTo: "stm-1"),
            Given.Statement("stm-7", "g", "affirms prp-whole"), Given.Statement("stm-8", "h", "denies prp-part"));

        var signs = Signs(PositionsSvg.Of(data, "prp-a").Read()).ToList();

        signs.Should().HaveCount(8);
        signs.Select(ShapeOf).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Many_stances_of_one_day_are_stacked_and_the_rest_is_counted()
    {
        var statements = Enumerable.Range(1, PositionsSvg.MostSigns + 25)
            .Select(i => Given.Statement($"stm-{i}", "russia", "affirms prp-a", "2017-06-22"));

        var picture = PositionsSvg.Of(Given.Data([Given.Claim("prp-a"), Given.State("russia"), .. statements]), "prp-a").Read();

        var places = Signs(picture).Select(PlaceOf).ToList();
        places.Should().HaveCount(PositionsSvg.MostSigns).And.OnlyHaveUniqueItems();
        places.Max(one => one.Y).Should().BeLessThan(picture.Number("height"));
        picture.All("text").Should().Contain(one => one.Value.StartsWith("and 25 more signs"));
    }

    [Fact]
    public void An_inexact_date_has_a_band_and_an_exact_one_has_none()
    {
        var data = Given.Data(
            Given.Claim("prp-a"),
            Given.Statement("stm-1", "russia", "affirms prp-a", "2017-06"),
            Given.Statement("stm-2", "russia", "denies prp-a", "2017-08-01"));

        var bands = PositionsSvg.Of(data, "prp-a").Read().All("rect").Where(one => one.Get("class") == "span").ToList();

        bands.Should().ContainSingle();
        var tracks = PositionsSvg.Of(data, "prp-a").Read().All("path").Where(one => one.Get("class")?.StartsWith("track") == true);
        tracks.Should().ContainSingle().Which.Get("class").Should().Be("track yes-line");
    }

    [Fact]
    public void A_claim_that_the_dataset_does_not_hold_is_named()
    {
        PositionsSvg.Of(Given.Data(), "prp-a").Title.Should().Contain("prp-a: the dataset does not hold this claim");
    }

    [Fact]
    public void Hostile_texts_stay_texts()
    {
        var data = Given.Data(
            Given.Claim("prp-a") with { Text = Drawn.Hostile },
            Given.Statement("stm-1", null, "conditions prp-a") with
            {
                Gist = Drawn.Hostile,
                Speakers = [new Speaker { AsPrinted = Drawn.Hostile, Capacity = Drawn.Hostile }],
            });

        var picture = PositionsSvg.Of(data, "prp-a", new() { LinkTo = _ => "#\"><script>" }).Read();

        picture.All("script").Should().BeEmpty();
        picture.All("a").Should().ContainSingle().Which.Get("href").Should().Be("#\"><script>");
    }

    [Fact]
    public void The_order_of_the_records_changes_nothing()
    {
        var records = Drawn.Syria.Records.ToList();

        var picture = PositionsSvg.Of(Given.Data(records.AsEnumerable().Reverse()), "prp-01").ToSvg();

        picture.Should().Be(PositionsSvg.Of(Given.Data(records), "prp-01").ToSvg());
    }

    private static string Line(ActorId? actor, string stance, Statement statement, string? via, string? isInPart) => string.Join('|',
        actor, stance, statement.Id, via, isInPart, Iso(statement.Said?.Earliest), Iso(statement.Said?.Latest));

    private static string? Iso(NodaTime.LocalDate? day) => day is { } one ? LocalDatePattern.Iso.Format(one) : null;

    private static IEnumerable<XElement> Signs(XElement picture) => picture.Having("data-stance");

    private static (double X, double Y) PlaceOf(XElement sign) => sign.All("g").First(one => one.Get("transform") is not null).Place();

    // The drawing without its colours and without its place.
    private static string ShapeOf(XElement sign)
    {
        var shape = new XElement(sign.All("g").First(one => one.Get("transform") is not null));
        shape.SetAttributeValue("transform", null);
        foreach (var one in shape.DescendantsAndSelf().Where(one => one.Get("class") is "yes" or "no" or "doubt"))
            one.SetAttributeValue("class", "filled");
        return shape.ToString();
    }
}
