using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using GeoPolDomain.Reference;

namespace GeoPolDomain.Reporting.Tests.Pages;

public class DecisionsSectionTests
{
    private const int MostBytes = 2_200_000;

    [Fact]
    public void Every_decision_of_the_votes_has_a_picture_and_only_the_first_is_open()
    {
        var section = Section(ReportPage.ToHtml(ReferenceData.UnscVotes), "votes");

        Regex.Count(section, "data-decision=").Should().Be(ReferenceData.UnscVotes.Decisions.All.Length);
        Regex.Count(section, "<details class=\"decision\"").Should().Be(ReferenceData.UnscVotes.Decisions.All.Length);
        Regex.Count(section, "<details class=\"decision\" open").Should().Be(1);
        Encoding.UTF8.GetByteCount(section).Should().BeLessThan(MostBytes);
    }

    [Fact]
    public void The_world_lists_its_rules_in_words_and_draws_no_vote()
    {
        var section = Section(ReportPage.ToHtml(ReferenceData.World), "votes");

        section.Should().NotContain("data-decision=").And.Contain("<details class=\"rules\"><summary>");
        foreach (var rule in ReferenceData.World.Decisions.Rules)
            section.Should().Contain($"href=\"#{rule.Key}\"");
    }

    private static string Section(string html, string id) =>
        Regex.Match(html, $"<section id=\"{id}\".*?</section>", RegexOptions.Singleline).Value;
}
