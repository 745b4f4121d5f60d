using System.Xml.Linq;
using FluentAssertions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Reference;
using GeoPolDomain.Reporting.Pictures;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Reporting.Tests.Pictures;

public class TiesSvgTests
{
    private const string Hostile = "<script>alert('1')</script> \"&\" \u202Eleft \U0001F30D";

    public static TheoryData<string> Days => ["1950-06-25", "1985-01-01", "1995-07-01", "2024-06-01"];

    [Theory]
    [MemberData(nameof(Days))]
    public void The_lines_of_a_network_say_who_owes_help_to_whom(string on)
    {
        var day = Given.Day(on);
        var drawn = Drawn.Read(TiesSvg.Of(ReferenceData.World, day));
        var states = drawn.Having("data-state").Select(one => one.Of("data-state")).ToHashSet();

        states.Should().HaveCountLessThanOrEqualTo(TiesSvg.MostStates).And.NotBeEmpty();
        Lines(HelpIn(drawn)).Should().Equal(
            Lines(HelpOf(ReferenceData.World, day).Where(one => states.Contains(one.Key.From) && states.Contains(one.Key.To))));
    }

    [Fact]
    public void The_lines_of_other_ties_are_those_of_the_panels()
    {
        var (data, day) = (ReferenceData.CstoSyria2017, new LocalDate(2017, 6, 22));
        var drawn = Drawn.Read(TiesSvg.Of(data, day));
        var states = drawn.Having("data-state").Select(one => one.Of("data-state")).ToHashSet();

        drawn.Having("data-tie").Where(one => one.Of("data-tie") == "shared")
            .Select(one => (one.Of("data-from"), one.Of("data-to"), one.Of("data-answer")))
            .Should().BeEquivalentTo(data.Panels.SharedNetwork(day).Edges
                .Select(one => (From: one.From.ToString(), To: one.To.ToString(), one.Answer.ToText()))
                .Where(one => states.Contains(one.From) && states.Contains(one.To)));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void The_cells_of_a_matrix_say_who_owes_help_to_whom(string on)
    {
        var day = Given.Day(on);
        var drawn = Drawn.Read(TiesMatrixSvg.Of(ReferenceData.World, day));
        var states = drawn.Having("data-row").Select(one => one.Of("data-row")).ToHashSet();

        states.Should().HaveCountLessThanOrEqualTo(TiesMatrixSvg.MostStates);
        var cells =
            from row in drawn.Having("data-row")
            from sign in row.Having("data-to")
            from to in sign.Of("data-to").Split(' ')
            select KeyValuePair.Create((From: row.Of("data-row"), To: to), sign.Of("data-sign") == "help" ? "yes" : "unknown");
        Lines(cells).Should().Equal(
            Lines(HelpOf(ReferenceData.World, day).Where(one => states.Contains(one.Key.From) && states.Contains(one.Key.To))));
    }

    [Fact]
    public void The_matrix_agrees_with_the_network_that_the_tool_writes()
    {
        var day = new LocalDate(2024, 6, 1);
        var drawn = Drawn.Read(TiesMatrixSvg.Of(ReferenceData.World, day));
        var states = drawn.Having("data-row").Select(one => one.Of("data-row")).ToHashSet();
        var edges = new[] { ObligationKind.Defense, ObligationKind.Offense }
            .SelectMany(kind => ReferenceData.World.Panels.ObligationNetwork(kind, day).Edges)
            .Select(one => (From: one.From.ToString(), To: one.To.ToString()))
            .Where(one => states.Contains(one.From) && states.Contains(one.To)).Select(one => $"{one.From} {one.To}").Distinct();

        var cells =
            from row in drawn.Having("data-row")
            from sign in row.Having("data-to")
            from to in sign.Of("data-to").Split(' ')
            select $"{row.Of("data-row")} {to}";
        cells.Order(StringComparer.Ordinal).Should().Equal(edges.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_network_says_how_many_states_it_leaves_out()
    {
        var day = new LocalDate(2024, 6, 1);
        var web = new TieWeb(ReferenceData.World, day, null);

        TiesSvg.Of(ReferenceData.World, day).Description.Should().Contain(
            $"These are the 60 states with the most ties; {web.TiedCount - 60} more have ties and are left out.");
        web.Most(60).Min(web.PartnersOf).Should().BeGreaterThanOrEqualTo(
            web.Most(1000).Except(web.Most(60)).Max(web.PartnersOf));
    }

    [Fact]
    public void No_box_lies_on_another_and_none_leaves_the_circle()
    {
        var drawn = Drawn.Read(TiesSvg.Of(ReferenceData.World, new LocalDate(2024, 6, 1)));

        var boxes = drawn.Descendants().Where(one => one.Name.LocalName == "rect" && one.Of("class") == "box")
            .Select(one => (X: one.Number("x"), Y: one.Number("y"), Wide: one.Number("width"), High: one.Number("height"))).ToList();
        boxes.Should().HaveCountGreaterThan(2);
        foreach (var one in boxes)
            foreach (var other in boxes.Where(other => other != one))
                (Math.Abs(one.X - other.X) >= one.Wide || Math.Abs(one.Y - other.Y) >= one.High).Should().BeTrue();
    }

    [Fact]
    public void One_state_that_owes_and_is_not_owed_has_an_arrow_to_the_other()
    {
        var data = Given.Data(
            Given.State("avonia"), Given.State("belmark"), Given.Treaty("pact", steps: "in-force 1990"),
            Given.Party("pact", "avonia", "in-force 1990"), Given.Party("pact", "belmark", "in-force 1990"),
            Given.Obligation("defense", "pact", "avonia", "belmark"));

        var line = Drawn.Read(TiesSvg.Of(data, new LocalDate(2000, 1, 1))).Having("data-tie")
            .Single(one => one.Of("data-tie") == "help");

        (line.Of("data-from"), line.Of("data-to")).Should().Be(("avonia", "belmark"));
        (line.Of("data-owes"), line.Of("data-is-owed")).Should().Be(("yes", "no"));
        line.Named("path").Single().Of("marker-end").Should().Be("url(#arrow)");
        line.Title().Should().StartWith("AVONIA owes BELMARK help in war");
    }

    [Fact]
    public void The_same_day_is_the_same_text_in_every_culture()
    {
        string Svg() => TiesSvg.Of(ReferenceData.World, new LocalDate(1985, 1, 1)).ToSvg()
            + TiesMatrixSvg.Of(ReferenceData.World, new LocalDate(1985, 1, 1)).ToSvg();

        Drawn.InCulture("de-DE", Svg).Should().Be(Drawn.InCulture("ar-SA", Svg)).And.Be(Svg());
    }

    [Fact]
    public void Hostile_names_stay_names()
    {
        var data = Given.Data(
            Given.State("avonia", "", Given.Name(Hostile)), Given.State("belmark", "", Given.Name(new string('W', 300))),
            Given.Treaty("pact", steps: "in-force 1990") with { Names = [Given.Name(Hostile)] },
            Given.Party("pact", "avonia", "in-force 1990"), Given.Party("pact", "belmark", "in-force 1990"),
            Given.Obligation("defense", "pact"));
        var day = new LocalDate(2000, 1, 1);

        var svg = TiesSvg.Of(data, day).ToSvg() + TiesMatrixSvg.Of(data, day).ToSvg();

        svg.Should().NotContain("<script").And.Contain("&lt;script&gt;");
        Drawn.Read(TiesSvg.Of(data, day)).Having("data-state").Should().HaveCount(2);
        Drawn.Read(TiesMatrixSvg.Of(data, day)).Having("data-row").Should().HaveCount(2);
    }

    [Fact]
    public void A_day_without_ties_is_an_empty_picture()
    {
        var day = new LocalDate(1000, 1, 1);

        Drawn.Read(TiesSvg.Of(ReferenceData.World, day)).Having("data-tie").Should().BeEmpty();
        Drawn.Read(TiesMatrixSvg.Of(ReferenceData.World, day)).Having("data-to").Should().BeEmpty();
    }

    // As sorted lines, because thousands of pairs are compared.
    private static IEnumerable<string> Lines(IEnumerable<KeyValuePair<(string From, string To), string>> help) =>
        help.Select(one => $"{one.Key.From} {one.Key.To} {one.Value}").Order(StringComparer.Ordinal);

    // What the boxes and the lines say together.
    private static Dictionary<(string From, string To), string> HelpIn(XElement drawn)
    {
        var help = new Dictionary<(string From, string To), string>();
        foreach (var treaty in drawn.Having("data-treaty"))
        {
            var members = treaty.Having("data-member").ToList();
            foreach (var from in members)
                foreach (var to in members.Where(to => to != from))
                    Add(from.Of("data-member"), to.Of("data-member"), from.Of("data-owes") == "yes" ? to.Of("data-is-owed") : "unknown");
        }

        foreach (var line in drawn.Having("data-tie").Where(one => one.Of("data-tie") is "help" or "offense"))
        {
            Add(line.Of("data-from"), line.Of("data-to"), line.Of("data-owes"));
            Add(line.Of("data-to"), line.Of("data-from"), line.Of("data-is-owed"));
        }

        return help;

        void Add(string from, string to, string answer)
        {
            if (answer != "no" && help.GetValueOrDefault((from, to)) != "yes")
                help[(from, to)] = answer;
        }
    }

    private static Dictionary<(string From, string To), string> HelpOf(Dataset data, LocalDate day) => data.Ties.Pairs(day)
        .SelectMany(pair => new (ActorId From, ActorId To, Answer Answer)[]
        {
            (pair.First, pair.Second, pair.FirstOwes), (pair.Second, pair.First, pair.SecondOwes),
        })
        .Where(one => one.Answer != Answer.No)
        .ToDictionary(one => (one.From.ToString(), one.To.ToString()), one => one.Answer.ToText());
}
