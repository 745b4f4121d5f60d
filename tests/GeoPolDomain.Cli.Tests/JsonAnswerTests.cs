using System.Text.Json;
using FluentAssertions;

namespace GeoPolDomain.Cli.Tests;

public sealed class JsonAnswerTests
{
    [Fact]
    public void Members_are_given_with_answer_status_and_reasons()
    {
        var answer = Ask.Geopol("members csto --on 2017-06-22 --format json").Json;

        Names(answer).Should().Equal("organization", "organizationName", "on", "onEarliest", "onLatest", "members");
        answer.GetProperty("organization").GetString().Should().Be("csto");
        answer.GetProperty("on").GetString().Should().Be("2017-06-22");
        foreach (var member in answer.GetProperty("members").EnumerateArray())
            Names(member).Should().Equal("actor", "actorName", "answer", "status", "memberships", "because");
        Texts(answer.GetProperty("members"), "actor")
            .Should().Equal("armenia", "belarus", "kazakhstan", "kyrgyzstan", "russia", "tajikistan");
    }

    [Fact]
    public void A_membership_is_unknown_in_its_last_year_and_an_observer_is_listed_apart()
    {
        var answer = Ask.TheSmall("members league --on 2001-05 --format json").Json;

        Texts(answer.GetProperty("members"), "actor").Should().Equal("avonia", "belmark");
        Texts(answer.GetProperty("members"), "answer").Should().Equal("yes", "unknown");
        Texts(answer.GetProperty("others"), "status").Should().Equal("observer");
    }

    [Fact]
    public void A_membership_can_be_counted_from_a_legal_step()
    {
        var answer = Ask.TheSmall("members league --on 1989-12-31 --by signed --format json").Json;

        answer.GetProperty("by").GetString().Should().Be("signed");
        Texts(answer.GetProperty("members"), "actor").Should().StartWith("avonia");
    }

    [Fact]
    public void Memberships_of_an_actor_name_the_organizations()
    {
        var answer = Ask.TheSmall("memberships avonia --on 2000 --viewpoint belmark --format json").Json;

        Names(answer).Should().Equal("actor", "actorName", "on", "onEarliest", "onLatest", "viewpoint", "viewpointName", "memberships");
        Texts(answer.GetProperty("memberships"), "organization").Should().Equal("league");
    }

    [Fact]
    public void Compared_reports_have_their_differences_and_the_reports_that_do_not_mention_them()
    {
        var answer = Ask.Geopol("tellings stm-a15 --same-position --format json").Json;

        Names(answer).Should().Equal("statement", "statementCaption", "statements", "links", "tellings", "differences");
        Texts(answer.GetProperty("links"), "likelihood").Should().Equal("almost-certain");
        var speaker = answer.GetProperty("differences").EnumerateArray().First();
        Names(speaker).Should().Equal("aspect", "isContested", "told", "remark");
        Texts(speaker.GetProperty("told"), "text").Should().Equal("abdrakhmanov", "kazakhstan-mfa");
        var outlet = answer.GetProperty("differences").EnumerateArray().Single(one => one.GetProperty("aspect").GetString() == "outlet");
        outlet.GetProperty("silent").EnumerateArray().Single().GetString().Should().Be("report:rpt-a15");
    }

    [Fact]
    public void Without_the_option_only_one_utterance_is_compared() =>
        Ask.Geopol("tellings stm-a15 --format json").Json.GetProperty("statements").GetArrayLength().Should().Be(1);

    [Fact]
    public void An_order_of_battle_has_the_sum_and_the_reported_total()
    {
        var answer = Ask.TheSmall("force guard --on 2001-05-01 --format json").Json;

        Texts(answer.GetProperty("lines"), "contributor").Should().Equal("avonia", "belmark");
        var total = answer.GetProperty("totals")[0];
        total.GetProperty("computed").GetString().Should().Be("~1500");
        total.GetProperty("reported")[0].GetProperty("strength").GetString().Should().Be("3000");
        answer.GetProperty("remarks").ValueKind.Should().Be(JsonValueKind.Array);
    }

    [Fact]
    public void A_position_leaves_out_an_unknown_speaker_and_says_why_an_outlet_is_missing()
    {
        var positions = Ask.TheSmall("positions league --format json").Json.GetProperty("positions");

        Texts(positions, "stance").Should().Equal("affirms", "denies", "conditions");
        positions[1].GetProperty("through")[0].GetProperty("missing").GetString().Should().Contain("unknown").And.Contain("stripped");
        positions[2].TryGetProperty("actor", out _).Should().BeFalse();
        positions[2].GetProperty("conditions")[0].GetString().Should().Be("somebody asks for it");
    }

    [Fact]
    public void A_trace_goes_from_the_reporting_source_to_the_first_source_named()
    {
        var telling = Ask.TheSmall("trace no-1 --format json").Json.GetProperty("tellings")[0];

        Texts(telling.GetProperty("steps"), "source").Should().Equal("paper", "wire");
        telling.GetProperty("reachesKnownOutlet").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public void An_id_shows_the_records_of_all_kinds_with_this_id()
    {
        var records = Ask.TheSmall("show league --format json").Json.GetProperty("records");

        Texts(records, "record").Should().Equal("actor", "claim");
    }

    [Fact]
    public void A_key_shows_one_record() =>
        Texts(Ask.TheSmall("show claim:league --format json").Json.GetProperty("records"), "record").Should().Equal("claim");

    [Fact]
    public void The_brief_gathers_the_other_answers()
    {
        var answer = Ask.Geopol("brief --format json").Json;

        Names(answer).Should().StartWith(["dataset", "title", "counts", "members", "force", "positions", "trace"]);
        Texts(answer.GetProperty("members"), "organization").Should().Equal("csto", "cis");
        answer.GetProperty("force").GetProperty("force").GetString().Should().Be("crrf");
    }

    [Fact]
    public void Answers_do_not_depend_on_the_culture()
    {
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            var before = Ask.TheSmall("brief");
            System.Globalization.CultureInfo.CurrentCulture = new("ar-SA");
            Ask.TheSmall("brief").Should().Be(before);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);

    private static IEnumerable<string?> Texts(JsonElement list, string name) =>
        list.EnumerateArray().Select(item => item.GetProperty(name).GetString());
}
