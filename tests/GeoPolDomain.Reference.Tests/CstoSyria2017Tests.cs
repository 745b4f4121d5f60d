using GeoPolDomain.Checks;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Reference.Tests;

/// <summary>What the curated dataset of the two articles must hold, and what it answers.</summary>
public class CstoSyria2017Tests
{
    private static readonly LocalDate Day = new(2017, 6, 22);

    private static Dataset Data => ReferenceData.CstoSyria2017;

    // Claims, speech, links and conditions from outside the two articles carry an x in their ids.
    private static bool OfTheArticles(string id) => !id.Contains("-x-", StringComparison.Ordinal);

    [Fact]
    public void It_holds_all_thirty_six_claims_of_the_articles() =>
        Data.Statements.Claims.Select(claim => claim.Id.ToString())
            .Should().Contain(Enumerable.Range(1, 36).Select(number => $"prp-{number:00}"));

    [Fact]
    public void It_holds_every_statement_of_both_articles_with_the_nested_ones_and_the_variant()
    {
        var first = Enumerable.Range(1, 21).Select(number => $"stm-a{number:00}").Append("stm-a09n");
        var second = Enumerable.Range(1, 22).Select(number => $"stm-b{number:00}").Append("stm-b06n").Append("stm-b04.2");
        Data.Statements.All.Select(statement => statement.Id.ToString()).Where(OfTheArticles).Should().BeEquivalentTo(first.Concat(second));
    }

    [Fact]
    public void Every_statement_is_told_in_the_article_it_is_named_after()
    {
        foreach (var statement in Data.Statements.All.Where(statement => OfTheArticles(statement.Id.ToString())))
            Data.Statements.ReportsOf(statement.Id).Select(report => report.Source.ToString())
                .Should().Contain(
                    statement.Id.ToString().StartsWith("stm-a", StringComparison.Ordinal) ? "doc-a" : "doc-b", statement.Id.ToString());
    }

    [Fact]
    public void What_was_said_outside_the_articles_cites_neither_of_them()
    {
        var outside = Data.Records.Where(record => !OfTheArticles(record.Key.Id)).ToList();
        outside.OfType<Statement>().Should().NotBeEmpty();
        outside.SelectMany(record => record.Citations)
            .Should().OnlyContain(citation => !citation.Source.ToString().StartsWith("doc-", StringComparison.Ordinal));
    }

    [Fact]
    public void The_nine_outlets_lost_in_copying_stay_nine_unknown_ones_and_one_of_them_is_probably_found()
    {
        var lost = Data.Sources.All.Where(source => source.Outlet?.Missing == MissingReason.Stripped).ToList();
        lost.Should().HaveCount(9).And.OnlyContain(
            source => source.Outlet!.Actor == null && source.Outlet.AsPrinted == "" && source.Published != null);
        var found = lost.Should().ContainSingle(source => source.Outlet!.Resolved != null).Subject;
        found.Id.ToString().Should().Be("src-unknown-a-memorandum");
        (found.Outlet!.Resolved!.Actor.ToString(), found.Outlet.Resolved.Basis.Length > 0).Should().Be(("mid-ru", true));
    }

    [Fact]
    public void Every_record_but_a_source_cites_a_source()
    {
        foreach (var record in Data.Records.Where(record => record is not Source))
            record.Citations.Should().NotBeEmpty(record.Key.ToString());
    }

    [Fact]
    public void No_reference_leads_nowhere_and_nothing_else_in_it_is_very_likely_wrong() =>
        Data.Check().Where(finding => finding.Severity >= Severity.Warning).Should().BeEmpty();

    [Theory]
    [InlineData("csto", "2017-06-22", "armenia belarus kazakhstan kyrgyzstan russia tajikistan")]
    [InlineData("csto", "2010-01-01", "armenia belarus kazakhstan kyrgyzstan russia tajikistan uzbekistan")]
    [InlineData("cst", "1993-12-31", "armenia azerbaijan belarus georgia kazakhstan kyrgyzstan russia tajikistan uzbekistan")]
    [InlineData("cst", "2000-01-01", "armenia belarus kazakhstan kyrgyzstan russia tajikistan")]
    public void It_knows_the_members_of_a_day(string organization, string day, string members) =>
        Data.Memberships.Of(organization).On(EdtfDate.Parse(day))
            .Where(member => member.Answer == Answer.Yes).Select(member => member.Actor.ToString())
            .Should().Equal(members.Split(' '));

    [Theory]
    [InlineData("uzbekistan", "cst", "2003", Answer.No, "non-renewal")]
    [InlineData("uzbekistan", "csto", "2013", Answer.No, "suspension-as-exit")]
    [InlineData("georgia", "csto", "2008", Answer.No, "holds all memberships in csto")]
    [InlineData("georgia", "cis", "2008-08-31", Answer.Yes, "member")]
    [InlineData("georgia", "cis", "2010", Answer.No, "withdrawal")]
    [InlineData("turkmenistan", "cis", "2018-06-06", Answer.No, "associate")]
    [InlineData("ukraine", "cis", "2017-06-22", Answer.Unknown, "founding-state")]
    [InlineData("iran", "csto", "2024", Answer.Unknown, "no membership")]
    public void It_says_yes_no_or_unknown_and_why(string actor, string organization, string on, Answer answer, string because)
    {
        var told = Data.Memberships.IsMember(actor, organization, EdtfDate.Parse(on));
        told.Value.Should().Be(answer);
        told.Describe().Should().Contain(because);
    }

    [Fact]
    public void Of_the_treaty_of_1992_nine_were_parties_by_signature_at_the_end_of_1993_and_none_by_entry_into_force()
    {
        var day = new LocalDate(1993, 12, 31);
        Data.Memberships.Of("cst", viewpoint: null, LegalStep.Signed).On(day).Count(member => member.Answer == Answer.Yes).Should().Be(9);
        Data.Memberships.Of("cst", viewpoint: null, LegalStep.InForce).On(day).Should().BeEmpty();
    }

    [Fact]
    public void In_its_own_view_Uzbekistan_never_left_the_treaty()
    {
        Data.Memberships.IsMember("uzbekistan", "cst", new LocalDate(2003, 1, 1)).Value.Should().Be(Answer.No);
        Data.Memberships.IsMember("uzbekistan", "cst", new LocalDate(2003, 1, 1), viewpoint: "uzbekistan").Value.Should().Be(Answer.Yes);
    }

    [Fact]
    public void The_rapid_reaction_force_is_listed_unit_by_unit_without_numbers_beside_a_reported_twenty_thousand()
    {
        var battle = Data.Forces.Of("crrf").On(Day);
        battle.Lines.Select(line => line.UnitId!.ToString())
            .Should().BeEquivalentTo("uni-am", "uni-by", "uni-37", "uni-kzob", "uni-kg", "uni-31", "uni-98", "uni-tj");
        var total = battle.Total(StrengthKind.Nominal);
        total.Computed.ToString().Should().Be("0..");
        total.Reported.Select(one => one.Strength!.ToString()).Should().Contain("20000");
        battle.Remarks.Should().Contain(remark => remark.Says.Contains("leaves out belarus"));
    }

    [Fact]
    public void Russia_affirms_Kazakhstan_denies_and_Kyrgyzstan_knows_nothing()
    {
        var positions = Data.Statements.PositionsOn("prp-01");
        positions.All.Select(position => position.ToString()).Should().Equal(
            "russia affirms since 2017-06-22",
            "kazakhstan denies since 2017-06-23",
            "kyrgyzstan knows-nothing since 2017-06-23?");
        positions.Of(StanceKind.Denies).Single().Via.Should().Equal(ClaimId.Parse("prp-05"));
        positions.Of("russia").Single().Through.Select(source => source.Outlet!.Actor).Should().Equal(ActorId.Parse("ria-novosti"));
        positions.Of("kazakhstan").Single().Through.Should().Contain(source => source.Outlet!.Actor == null);
    }

    [Fact]
    public void The_conditions_of_the_Kyrgyz_president_lead_back_to_an_unknown_outlet()
    {
        var telling = Data.Provenance.TraceOf("stm-a14").Chains.Single(one => one.Report.Source == "doc-a");
        telling.Steps[^1].SourceId.ToString().Should().Be("src-unknown-a-atambayev");
        telling.Steps[^1].Missing.Should().Be("outlet unknown (stripped)");
        telling.ReachesKnownOutlet.Should().BeFalse();
    }

    [Fact]
    public void The_nested_proposal_leads_back_through_the_article_to_Sputnik()
    {
        var trace = Data.Provenance.TraceOf("stm-b06n");
        trace.Within!.StatementId.ToString().Should().Be("stm-b06");
        trace.Chains.Select(telling => telling.Steps[^1].Outlet?.ToString()).Should().Contain("sputnik");
    }

    [Fact]
    public void Both_articles_tell_of_one_utterance_of_Shamanov() =>
        Data.Statements.Links.Should().Contain(link => link.Kind == LinkKind.SameUtterance
            && link.From == RecordKey.Parse("statement:stm-a01") && link.To == RecordKey.Parse("statement:stm-b07"));
}
