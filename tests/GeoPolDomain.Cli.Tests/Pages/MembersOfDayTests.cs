using System.Xml.Linq;
using FluentAssertions;
using GeoPolDomain.Reporting.Tests;

namespace GeoPolDomain.Cli.Tests.Pages;

/// <summary>The members that a page lists for its day are those of <c>geopol members</c>.</summary>
public sealed class MembersOfDayTests
{
    [Theory]
    [InlineData("csto-syria-2017", "")]
    [InlineData("csto-syria-2017", "--on 2017-06-22")]
    [InlineData("csto-syria-2017", "--on 2012-11-01")]
    [InlineData("csto-syria-2017", "--on 1993-12-20")]
    [InlineData("csto-syria-2017", "--on 2024-06-01 --viewpoint armenia")]
    [InlineData("world", "")]
    [InlineData("world", "--on 1961-10-01")]
    [InlineData("unsc-votes", "--on 1990-08-02")]
    public void The_members_on_the_day_are_those_that_the_tool_names_with_the_same_answer(string dataset, string options)
    {
        var page = ReportedPage.Of(dataset, options);
        var organizations = page.Section("memberships").Elements("details").Where(one => one.Having("data-left").Any()).ToList();
        var viewpoint = options.IndexOf("--viewpoint", StringComparison.Ordinal) is var at && at < 0 ? "" : options[at..];

        organizations.Should().NotBeEmpty();
        foreach (var one in organizations)
        {
            var organization = one.Elements("p").First().Elements("a").First().Of("href")["#actor:".Length..];
            var told = page.Asked($"members {organization} --on {page.Day} {viewpoint}").List("members")
                .Select(member => $"{member.Text("actor")}, {member.Text("actorName")}: {member.Text("answer")}");
            Shown(one).Order().Should().Equal(told.Order(), "of {0}", organization);
        }
    }

    private static IEnumerable<string> Shown(XElement organization) => organization.Elements("ul")
        .Where(one => one.Get("class") == "members").Elements("li").Where(one => one.Get("hidden") is null)
        .Select(one => $"{one.Of("data-actor")}, {one.Elements("a").First().Value}: {one.Elements("b").Single().Value}");
}
