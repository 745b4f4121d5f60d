using System.Globalization;
using System.Text.RegularExpressions;
using FluentAssertions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Reference;
using GeoPolDomain.Reporting.Pages;
using GeoPolDomain.Reporting.Pictures.Timelines;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reporting.Tests.Pages;

public class MembershipsSectionTests
{
    private static readonly Dataset Syria = ReferenceData.CstoSyria2017;
    private static readonly LocalDate InJune = new(2017, 6, 22);

    [Fact]
    public void The_members_shown_on_the_day_of_the_page_are_those_of_the_roster()
    {
        var lists = Lists(Syria, InJune);

        var csto = lists["csto"];
        csto.Where(one => !one.IsHidden).Select(one => one.Actor).Should()
            .Equal("armenia", "belarus", "kazakhstan", "kyrgyzstan", "russia", "tajikistan");
        csto.Where(one => one.IsHidden).Select(one => one.Actor).Should().Equal("uzbekistan");
        foreach (var (organization, list) in lists)
            list.Where(one => !one.IsHidden).Select(one => one.Actor).Order().Should()
                .Equal(Asked(Syria.Memberships.Of(organization), InJune), "in {0}", organization);
    }

    [Fact]
    public void On_any_other_day_the_script_finds_the_answer_of_the_roster()
    {
        foreach (var (organization, list) in Lists(Syria, InJune))
            foreach (var entry in list)
                for (var day = new LocalDate(1990, 1, 1); day.Year < 2028; day = day.PlusDays(17))
                    AnswerOn(entry.Answers, day).Should().Be(
                        Asked(Syria.Memberships.Of(organization), entry.Actor, day),
                        "of {0} in {1} on {2:R}", entry.Actor, organization, day);
    }

    [Fact]
    public void The_records_on_which_the_answers_rest_are_told_in_words()
    {
        var html = Html(Syria, InJune);

        html.Should().Contain("Armenia</a> <b class=\"answer\">yes</b> <span class=\"because\">member from 18 September 2003 on</span>");
        html.Should().Contain("Turkmenistan</a> (associate since 26 August 2005, still so)");
        html.Should().Contain("the dataset holds all memberships from 14 May 2002 to 18 January 2021; at other times");
        html.Should().Contain("the dataset does not promise to hold all memberships");
    }

    [Fact]
    public void A_day_before_the_year_1_is_not_written_and_the_first_entry_is()
    {
        var data = Given.Data(
            Given.Membership("sparta", "league", "-0549/-0365"), Given.Membership("athens", "league", "0098-05-05/0100-01-01"));
        var league = data.Memberships.Of("league");

        MemberList.ToText(league.Through("sparta"), Spans("-0549/-0365")).Should().Be("0001-01-01=no");
        MemberList.ToText(league.Through("athens"), Spans("0098-05-05/0100-01-01")).Should()
            .Be("0001-01-01=untold;0098-05-05=yes;0100-01-02=no");
    }

    [Fact]
    public void The_section_of_the_world_is_light()
    {
        var html = Html(ReferenceData.World, new LocalDate(2020, 1, 1));

        html.Length.Should().BeLessThan(3_500_000);
        html.Should().Contain("<code>geopol memberships ACTOR</code>");
        Regex.Count(html, "<details open=\"\">").Should().Be(2);
    }

    private static DaySpan[] Spans(string spell) => [DaySpan.Of(EdtfInterval.Parse(spell))];

    // Who may have been a member only because the dataset does not promise to hold all of that time is not listed.
    private static string Asked(Roster roster, ActorId actor, LocalDate day) =>
        roster.Contains(actor, day).Value is var answer && answer == Answer.Unknown
            && !roster.Standing(day).Any(one => one.Actor == actor && one.Answer != Answer.No)
            ? "untold"
            : answer.ToText();

    private static List<string> Asked(Roster roster, LocalDate day) =>
    [
        .. roster.Memberships.Select(one => one.Member).Distinct()
            .Where(actor => roster.Memberships.Any(one => one.Member == actor && one.Status.CountsAsMember != Answer.No))
            .Where(actor => Asked(roster, actor, day) is "yes" or "unknown")
            .Select(actor => actor.ToString())
            .Order(),
    ];

    private static string Html(Dataset data, LocalDate day)
    {
        var page = new PageContext(data, new() { On = day });
        new MembershipsSection().Write(page);
        return page.Html.ToString();
    }

    private static Dictionary<ActorId, List<Entry>> Lists(Dataset data, LocalDate day)
    {
        var lists = new Dictionary<ActorId, List<Entry>>();
        foreach (var organization in data.Memberships.All.Select(one => one.Organization).Distinct())
        {
            var page = new PageContext(data, new() { On = day });
            MemberList.Write(page, data.Memberships.Of(organization));
            lists[organization] =
            [
                .. Regex.Matches(page.Html.ToString(), "<li data-actor=\"([^\"]*)\" data-answers=\"([^\"]*)\"( hidden=\"\")?>")
                    .Select(one => new Entry(one.Groups[1].Value, one.Groups[2].Value, one.Groups[3].Length > 0)),
            ];
        }

        return lists;
    }

    // As the script of the page does it: the last entry on or before the day.
    private static string AnswerOn(string answers, LocalDate day)
    {
        var iso = day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        return answers.Split(';').Select(one => one.Split('=')).Last(one => string.CompareOrdinal(one[0], iso) <= 0)[1];
    }

    private sealed record Entry(string Actor, string Answers, bool IsHidden);
}
