using System.Xml.Linq;
using FluentAssertions;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Reporting.Pages;
using GeoPolDomain.Reporting.Voices;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reporting.Tests.Pages;

public class ConditionsSectionTests
{
    private static readonly XElement Syria = new ConditionsSection().Read(Drawn.Syria);

    [Fact]
    public void Every_leaf_has_the_answer_of_the_library_and_what_would_settle_it()
    {
        var trees = Syria.Having("data-condition").ToList();

        trees.Should().NotBeEmpty();
        foreach (var tree in trees)
        {
            var verdict = Drawn.Syria.Preconditions.Evaluate(
                (ConditionId)tree.Get("data-condition")!, EdtfDate.Parse(tree.Get("data-on")!));
            var leaves = new[] { verdict.Guard, verdict.Requires }.OfType<Explanation>().SelectMany(Leaves)
                .Select(one => (one.Answer.ToText(), Needed(one)));

            var drawn = tree.Having("data-leaf").Select(one => (one.Get("data-answer")!,
                one.Elements().FirstOrDefault(p => p.Get("class") == "needed")?.Value));

            tree.Get("data-answer").Should().Be(verdict.Answer.ToText());
            drawn.Should().Equal(leaves);
        }
    }

    [Fact]
    public void Every_condition_is_told_once_and_its_points_within_it()
    {
        var points = new[] { "cnd-ata-1", "cnd-ata-2", "cnd-ata-3", "cnd-ata-4" };

        Syria.Having("data-condition").Select(one => one.Get("data-condition")).Should().BeEquivalentTo(
            Drawn.Syria.Preconditions.All.Select(one => one.Id.ToString()).Except(points));
    }

    [Fact]
    public void A_reader_learns_what_Kyrgyzstan_required_in_June_2017()
    {
        var tree = Syria.Having("data-condition").Single(one => one.Get("data-condition") == "cnd-ata").Value;

        tree.Should().Contain("Almazbek Atambayev")
            .And.Contain("a decision of Collective Security Treaty Organization, by unanimity: that soldiers be sent, by all members");
        tree.Should().Contain("a resolution of the UN (United Nations, whichever organ)").And.Contain("who goes: Volunteers");
        tree.Should().Contain("not met").And.Contain("Known through".ToLowerInvariant());
    }

    [Fact]
    public void On_any_day_the_script_finds_the_answer_of_the_library()
    {
        foreach (var tree in Syria.Having("data-condition"))
        {
            var id = (ConditionId)tree.Get("data-condition")!;
            var answers = tree.Having("data-answers").Single().Get("data-answers")!.Split(';').Select(one => one.Split('=')).ToList();
            for (var day = new LocalDate(2008, 1, 1); day.Year < 2028; day = day.PlusDays(11))
                if (Iso.Of(day) is var text && string.CompareOrdinal(text, answers[1][0]) >= 0)
                    answers.Last(one => string.CompareOrdinal(one[0], text) <= 0)[1].Should().Be(
                        ConditionTree.Word(Drawn.Syria.Preconditions.Evaluate(id, day).Answer), "of {0} on {1}", id, text);
        }
    }

    [Fact]
    public void Where_too_much_changes_only_the_day_of_the_page_is_answered_and_no_other_day_is_claimed()
    {
        var many = Enumerable.Range(0, 700).Select(i =>
            Given.Statement($"stm-many-{i}", "russia", "affirms prp-x", Iso.Of(new LocalDate(2010, 1, 1).PlusDays(2 * i))));
        var data = new Datasets.Dataset("many", "Many", [.. Drawn.Syria.Records, .. many]);

        var tree = new ConditionsSection().Read(data, new() { On = new(2017, 10, 1) }).Having("data-condition")
            .Single(one => one.Get("data-condition") == "cnd-ata");

        tree.Having("data-answers").Should().BeEmpty();
        tree.Value.Should().Contain("On 1 October 2017: unknown.");
    }

    [Fact]
    public void The_day_of_the_page_is_the_day_of_all_trees_but_those_of_conditions_set_later()
    {
        var page = new ConditionsSection().Read(Drawn.Syria, new() { On = new(2017, 10, 1) });

        page.Having("data-condition").Select(one => one.Get("data-on")).Distinct()
            .Should().BeEquivalentTo("2017-10-01", "2017-10-02", "2018-06-12", "2018-06-30");
    }

    private static string? Needed(Explanation one) =>
        one.Needed is { } needed ? $"Would settle it: {InNames.Of(Drawn.Syria, needed).TrimEnd('.')}." : null;

    private static IEnumerable<Explanation> Leaves(Explanation one) => one.Parts.IsEmpty ? [one] : one.Parts.SelectMany(Leaves);
}
