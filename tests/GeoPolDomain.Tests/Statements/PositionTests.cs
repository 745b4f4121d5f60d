using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Tests.Statements;

/// <summary>Who said what of the talks on sending troops to Syria, June 2017 (hard cases P37 to P39, P43).</summary>
public class PositionTests
{
    private static readonly Dataset Talks = Given.Data(
        Given.Claim("prp-01", "entails prp-01-kz, entails prp-01-kg"),
        Given.Claim("prp-01-kz"),
        Given.Claim("prp-01-kg"),
        Given.Claim("prp-05", "contradicts no-talks"),
        Given.Claim("no-talks", "contradicts prp-01"),
        Given.Claim("prp-06"),
        Given.Statement("stm-a01", "shamanov", "affirms prp-01, denies prp-02", "2017-06-22", onBehalfOf: "russia"),
        Given.Statement("stm-b01", "shoigu", "affirms prp-01", "2018-06-06", onBehalfOf: "russia"),
        Given.Statement("stm-a15", "kz-mfa", "denies prp-01-kz", "2017-06-23", "deny", onBehalfOf: "kazakhstan"),
        Given.Statement("stm-a14", "atambayev", "conditions prp-01-kg", "2017-06-24", onBehalfOf: "kyrgyzstan"),
        Given.Statement(
            "stm-b10", "kg-mfa", "knows-nothing prp-01-kg, denies prp-06", "2017-06-22", "no-information", onBehalfOf: "kyrgyzstan"),
        Given.Statement("stm-b03", "cis-ministers", "", "2018-06-06/..", "no-response"),
        Given.Report("rep-1", "stm-a01", "edm", citing: "ria"),
        Given.Report("rep-2", "stm-a01", "sputnik", citing: "ria"),
        Given.Report("rep-3", "stm-b01", "vpk"),
        Given.Source("edm"),
        Given.Source("ria"),
        Given.Source("vpk"));

    [Fact]
    public void A_position_is_taken_for_the_one_spoken_for()
    {
        var russia = On("prp-01").Of("russia").Should().ContainSingle().Subject;
        russia.Stance.Should().Be(StanceKind.Affirms);
        russia.Since!.ToString().Should().Be("2017-06-22");
        russia.Statements.Select(one => one.Id.ToString()).Should().Equal("stm-a01", "stm-b01");
        russia.Via.Should().BeEmpty();
        russia.ToString().Should().Be("russia affirms since 2017-06-22");
        On("prp-01").Of("shamanov").Should().BeEmpty();
    }

    [Fact]
    public void A_position_names_its_reports_and_the_sources_they_go_back_to()
    {
        var russia = On("prp-01").Of("russia")[0];
        russia.Reports.Select(one => one.Id.ToString()).Should().Equal("rep-1", "rep-2", "rep-3");
        russia.Through.Select(one => one.Id.ToString()).Should().Equal("ria", "vpk");
    }

    [Fact]
    public void Who_denies_what_a_claim_entails_denies_the_claim()
    {
        var kazakhstan = On("prp-01").Of("kazakhstan").Should().ContainSingle().Subject;
        kazakhstan.Stance.Should().Be(StanceKind.Denies);
        kazakhstan.Via.Select(one => one.ToString()).Should().Equal("prp-01-kz");
    }

    [Fact]
    public void Who_affirms_a_claim_affirms_what_it_entails_and_denies_what_it_contradicts()
    {
        On("prp-01-kg").Of("russia").Should().ContainSingle().Which.Stance.Should().Be(StanceKind.Affirms);
        On("no-talks").Of("russia").Should().ContainSingle().Which.Stance.Should().Be(StanceKind.Denies);
    }

    [Fact]
    public void Who_denies_a_claim_does_not_affirm_what_it_contradicts() =>
        On("no-talks").Of("kazakhstan").Should().BeEmpty();

    [Fact]
    public void To_know_nothing_or_to_set_a_condition_stays_with_the_claim_it_is_said_of()
    {
        On("prp-01-kg").Of("kyrgyzstan").Select(one => one.Stance).Should().Equal(StanceKind.Conditions, StanceKind.KnowsNothing);
        On("prp-01").Of("kyrgyzstan").Should().BeEmpty();
        On("prp-01").Of(StanceKind.Denies).Should().OnlyContain(one => one.Actor! == ActorId.Parse("kazakhstan"));
    }

    [Fact]
    public void Silence_is_no_position_whatever_was_recorded_with_it()
    {
        var data = Given.Data(
            Given.Statement("s1", "x", "denies c", act: "no-response"),
            Given.Statement("s2", "y", "denies c", act: "decline-comment"),
            Given.Statement("s3", "z", "knows-nothing c", act: "no-information"));
        data.Statements.PositionsOn("c").All.Should().ContainSingle().Which.Stance.Should().Be(StanceKind.KnowsNothing);
    }

    [Fact]
    public void Positions_stand_by_stance_and_then_by_time() =>
        On("prp-01").All.Select(one => one.ToString())
            .Should().Equal("russia affirms since 2017-06-22", "kazakhstan denies since 2017-06-23");

    [Fact]
    public void Stances_follow_chains_of_claims_and_end_in_their_circles()
    {
        var data = Given.Data(
            Given.Claim("a", "entails b"), Given.Claim("b", "entails c"), Given.Claim("c", "entails a, contradicts d"), Given.Claim("d"),
            Given.Statement("s1", "x", "affirms a"),
            Given.Statement("s2", "y", "denies c"),
            Given.Statement("s3", "z", "doubts b"));
        Said("c").Should().Equal("x affirms", "y denies", "z doubts");
        Said("d").Should().Equal("x denies");
        Said("a").Should().Equal("x affirms", "y denies", "z doubts");

        IEnumerable<string> Said(string claim) => data.Statements.PositionsOn(claim).All.Select(one => one.ToString());
    }

    [Fact]
    public void That_claims_contradict_themselves_by_way_of_others_puts_no_words_in_a_mouth()
    {
        var data = Given.Data(
            Given.Claim("a", "entails b, contradicts a"), Given.Claim("b", "contradicts a"),
            Given.Statement("s1", "x", "affirms a"));
        data.Statements.PositionsOn("a").All.Select(one => one.ToString()).Should().Equal("x affirms");
    }

    [Fact]
    public void Unknown_speakers_are_never_the_same_somebody()
    {
        var data = Given.Data(
            Given.Statement("s1", null, "affirms c", "2017-06-22"),
            Given.Statement("s2", null, "affirms c"),
            Given.Statement("s3", "x", "affirms c") with { Speakers = [Given.Speaker(null), Given.Speaker(null), Given.Speaker("x")] },
            Given.Statement("s4", "x", "affirms c"));
        var all = data.Statements.PositionsOn("c").All;
        all.Where(one => one.Actor is null).Should().HaveCount(4).And.OnlyContain(one => one.Statements.Length == 1);
        all.Should().ContainSingle(one => one.Actor != null).Which.Statements.Should().HaveCount(2);
        all[0].ToString().Should().Be("unknown affirms since 2017-06-22");
    }

    [Fact]
    public void Since_is_the_first_dated_statement_and_nothing_where_none_is_dated()
    {
        var data = Given.Data(
            Given.Statement("s1", "x", "affirms c"), Given.Statement("s2", "x", "affirms c", "2017-06"), Given.Statement(
                "s3", "x", "affirms c", "2017-06-22"),
            Given.Statement("s4", "y", "affirms c"));
        data.Statements.PositionsOn("c").All.Select(one => one.ToString()).Should().Equal("x affirms since 2017-06", "y affirms");
    }

    [Fact]
    public void What_one_side_says_was_said_is_taken_in_its_view_only()
    {
        var data = Given.Data(Given.Statement("s1", "x", "affirms c", accordingTo: "y"), Given.Statement("s2", "z", "affirms c"));
        data.Statements.PositionsOn("c").All.Should().ContainSingle();
        data.Statements.PositionsOn("c", "y").All.Should().HaveCount(2);
        data.Statements.PositionsOn("c", "z").All.Should().ContainSingle();
    }

    [Fact]
    public void Of_a_claim_nobody_spoke_of_there_are_no_positions()
    {
        var nobody = On("prp-99");
        (nobody.ClaimId.ToString(), nobody.Claim, nobody.All.Length).Should().Be(("prp-99", null, 0));
    }

    [Fact]
    public void Thirty_thousand_statements_in_a_circle_of_a_thousand_claims_are_all_found()
    {
        var data = Given.Data(Enumerable.Range(0, 30_000).Select(i => (DatasetRecord)Given.Statement(
            $"s{i}", $"x{i % 300}", $"affirms c{i % 1000}", "2017-06-22"))
            .Concat(Enumerable.Range(0, 1000).Select(i => Given.Claim($"c{i}", $"entails c{(i + 1) % 1000}")))
            .Concat(Enumerable.Range(0, 30_000).Select(i => Given.Report($"r{i}", $"s{i}", "edm"))));
        data.Statements.PositionsOn("c1").All.Should().HaveCount(300);
        var reports = 0;
        for (var i = 0; i < 30_000; i++)
            reports += data.Statements.ReportsOf($"s{i}").Count();
        reports.Should().Be(30_000);
    }

    private static Positions On(string claim) => Talks.Statements.PositionsOn(claim);
}
