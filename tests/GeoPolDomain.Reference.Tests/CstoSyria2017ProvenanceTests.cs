using GeoPolDomain.Contradictions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Provenance;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reference.Tests;

/// <summary>What reasoning finds in the curated dataset, held against what an editor would list.</summary>
public class CstoSyria2017ProvenanceTests
{
    private static Dataset Data => ReferenceData.CstoSyria2017;

    private static IReadOnlyList<(string Id, string Kind, HashSet<RecordKey> Between)> Listed =>
        [.. Data.Contradictions.All.Select(one => (one.Id.ToString(), one.Kind.ToString(), one.Between.SelectMany(Lift).ToHashSet()))];

    [Fact]
    public void All_contradictions_listed_are_found_each_of_its_kind()
    {
        var found = Data.Contradictions.Search().All;
        Listed.Count(listed => !listed.Id.StartsWith("ctr-x-", StringComparison.Ordinal)).Should().Be(13);
        Listed.Should().HaveCount(14);
        Listed.Where(listed => !found.Any(one => IsOf(one, listed))).Select(listed => listed.Id).Should().BeEmpty();
    }

    [Fact]
    public void No_contradiction_is_invented() =>
        Data.Contradictions.Search().All.Where(one => !Listed.Any(listed => IsOf(one, listed))).Select(one => one.Describe())
            .Should().BeEmpty();

    [Fact]
    public void Whose_contradictions_are_listed_first_changes_nothing_that_is_found()
    {
        var data = Data;
        new Dataset(
            data.Id, data.Title,
            data.Records.Where(record => record is not Contradiction).Reverse()).Contradictions.Search().All.Select(one => one.Describe())
            .Should().Equal(data.Contradictions.Search().All.Select(one => one.Describe()));
    }

    [Theory]
    [InlineData("stm-a15", "stm-b08", "speaker", "kazakhstan-mfa", "abdrakhmanov")]
    [InlineData("stm-a15", "stm-b08", "wording", "is not negotiating with anybody", "not in talks with anyone")]
    [InlineData("stm-a09", "stm-b05", "verb", "publicly announced", "stated that Moscow promised")]
    [InlineData("stm-a09", "stm-b06", "occasion", "press-conference", "interview")]
    [InlineData("stm-a17", "stm-b09", "condition", "send", "discuss")]
    public void Two_tellings_of_one_remark_differ_in_what_the_articles_differ_in(
        string one, string other, string aspect, string told, string otherwise)
    {
        var compared = Data.Contradictions.CompareReports(one, alsoSamePosition: true);
        compared.Statements.Select(statement => statement.Id.ToString()).Should().Contain(other);
        var texts = compared.In(ReportAspect.Parse(aspect)).Single().Variants.Select(variant => variant.Text.Split(':')[0]).ToList();
        texts.Should().Contain(told);
        texts.Should().Contain(otherwise);
    }

    [Fact]
    public void An_outlet_that_was_stripped_from_one_article_is_known_from_the_other()
    {
        var outlet = Data.Contradictions.CompareReports("stm-a15", alsoSamePosition: true).In(ReportAspect.Outlet).Single();
        outlet.Silent.Should().Equal("report:rpt-a15");
        outlet.Variants.Select(one => one.Text).Should().Contain("rt");
    }

    [Fact]
    public void On_22_June_2017_a_reader_knew_of_Shamanov_and_Kalin_and_of_no_denial()
    {
        var known = Data.KnownOn(new LocalDate(2017, 6, 22)).Surely;
        known.Statements.All.Select(one => one.Id.ToString())
            .Should().Contain(["stm-a01", "stm-b07", "stm-a09", "stm-b06"]).And.NotContain(["stm-a15", "stm-b08"]);
        known.Statements.PositionsOn("prp-01").All.Select(one => one.ToString()).Should().Equal("russia affirms since 2017-06-22");
        known.Contradictions.Search().All.Should().NotContain(one => one.Kind == ContradictionKind.Denial);
    }

    [Fact]
    public void On_23_June_2017_a_reader_knew_of_the_denial()
    {
        var known = Data.KnownOn(new LocalDate(2017, 6, 23)).Surely;
        known.Statements.PositionsOn("prp-01").Of(StanceKind.Denies).Should().ContainSingle().Which.Actor!.ToString()
            .Should().Be("kazakhstan");
        known.Provenance.StandingOf("prp-01").Status.Should().Be(ClaimStatus.Contested);
    }

    [Fact]
    public void Whether_a_reader_knew_on_22_June_that_Kyrgyzstan_knew_nothing_cannot_be_told() =>
        Data.KnownOn(new LocalDate(2017, 6, 22)).Knows("statement:stm-b10").Should().Be(Answer.Unknown);

    [Fact]
    public void That_Russia_negotiates_is_carried_by_one_source_however_many_articles_tell_it()
    {
        var carried = Data.Provenance.CorroborationOf(ClaimId.Parse("prp-01"));
        (carried.Sources.ToString(), carried.Voices.ToString()).Should().Be(("1", "1"));
        var one = carried.Independent.Should().ContainSingle().Subject;
        one.Origins.Select(source => source.ToString()).Should().Equal("src-ria-2017-06-22");
        one.Reporters.Select(source => source.ToString()).Should().Contain(["doc-a", "doc-b"]);
    }

    [Fact]
    public void The_two_articles_by_themselves_are_perhaps_one_source()
    {
        var both = new Dataset("both", "Both articles", [.. Data.Records,
            new Statement { Id = "probe", Gist = "What both tell of themselves.", Speakers = [new Speaker()], Act = SpeechAct.Assert },
            new Report { Id = "probe-a", Statement = "probe", Source = "doc-a", Form = ReportForm.Paraphrased },
            new Report { Id = "probe-b", Statement = "probe", Source = "doc-b", Form = ReportForm.Paraphrased }]);
        both.Provenance.CorroborationOf(StatementId.Parse("probe")).Sources.ToString().Should().Be("1..2");
    }

    [Fact]
    public void Kazakhstan_denies_with_two_voices()
    {
        var denial = Data.Statements.PositionsOn("prp-05").Of("kazakhstan").Should().ContainSingle().Subject;
        denial.Voices.Select(one => one.Speaker!.ToString()).Should().BeEquivalentTo("kazakhstan-mfa", "abdrakhmanov");
    }

    private static bool IsOf(ContradictionFinding found, (string Id, string Kind, HashSet<RecordKey> Between) listed) =>
        found.Kind.ToString() == listed.Kind && IsIn(found.One, listed.Between) && IsIn(found.Other, listed.Between);

    // A finding gathers all who stand on a side; the list names those of the articles.
    private static bool IsIn(IEnumerable<DatasetRecord> side, HashSet<RecordKey> between) =>
        side.SelectMany(record => Lift(record.Key)).Any(between.Contains);

    /// <summary>A record, and what it is of: a report is of its statement, a condition of those that set it.</summary>
    private static IEnumerable<RecordKey> Lift(RecordKey key) => Data.Find(key) switch
    {
        Report report => [report.Statement.Key],
        Condition { StatedIn.IsEmpty: false } condition => condition.StatedIn.Select(one => one.Key),
        _ => [key],
    };
}
