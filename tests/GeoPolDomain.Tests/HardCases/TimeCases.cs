using GeoPolDomain.Events;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Tests.HardCases;

/// <summary>B. Partial, uncertain and conflicting time.</summary>
public class TimeCases
{
    [Theory]
    [InlineData("2009-06")]
    [InlineData("2014-05")]
    [InlineData("2017-05-03/2017-05-04")]
    [InlineData("2017-06-20~")]
    [InlineData("2017-06-23?")]
    [InlineData("XXXX-06-06")]
    public void P12_A_time_is_held_as_exactly_as_it_is_known(string told) =>
        Held.Record(Given.Source("paper", published: told)).Published!.ToString().Should().Be(told);

    [Fact]
    public void P12_A_partial_date_is_compared_in_three_values_and_an_inferred_one_says_how()
    {
        EdtfDate.Parse("2009-06").IsBefore(EdtfDate.Parse("2009-06-14")).Should().Be(Answer.Unknown);
        EdtfDate.Parse("2009-06").IsBefore(EdtfDate.Parse("2009-07")).Should().Be(Answer.Yes);
        var inferred = Held.Record(Given.Source(
            "paper",
            published: "2018-06-06?") with
        { PublishedBasis = "The page prints 6 June; the year is that of the session told of." });
        inferred.Published!.IsUncertain.Should().BeTrue();
        var relative = Held.Record(Given.Event("talks", "meeting", "planned") with
        {
            States = [new EventState { Modality = Modality.Planned, WhenAsPrinted = "in July", AsOf = EdtfDate.Parse("2017-06-22") }],
        });
        relative.States[0].When.Should().BeNull();
    }

    [Fact]
    public void P13_What_happened_was_said_was_published_and_was_cited_on_four_days()
    {
        var data = Held.Data(
            Given.Treaty("memorandum", "memorandum", "signed 2017-05-04, in-force 2017-05-05, in-force 2017-05-06"),
            Given.Statement("lavrentyev", "lavrentyev", "", said: "2017-05-04"),
            Given.Source("wire", published: "2017-05-05"),
            Given.Source("article", published: "2017-06"),
            Given.Report("r", "lavrentyev", "article", citing: "wire"));
        var report = data.Statements.FindReport("r")!;
        string[] days =
        [
            data.Treaties.Find("memorandum")!.Steps[1].On.ToString(),
            data.Statements.Find(report.Statement)!.Said!.ToString(),
            data.Sources.Find(report.Citing!)!.Published!.ToString(),
            data.Sources.Find(report.Source)!.Published!.ToString(),
        ];
        days.Should().Equal("2017-05-05", "2017-05-04", "2017-05-05", "2017-06");
    }

    [Fact]
    public void P14_A_plan_is_never_overwritten_by_what_came_of_it()
    {
        var round = Held.Record(Given.Event(
            "astana-5", "meeting", "planned 2017-07 2017-06-22, planned 2017-07-04/2017-07-05 2017-06, held 2017-07-04/2017-07-05"));
        round.States.Select(state => $"{state.Modality} {state.When}")
            .Should().Equal("planned 2017-07", "planned 2017-07-04/2017-07-05", "held 2017-07-04/2017-07-05");
        Held.Record(Given.Deployment("kyrgyzstan", "planned", "observer", when: "2017")).Status.Should().Be(DeploymentStatus.Planned);
    }

    [Fact]
    public void P15_Values_that_conflict_stand_beside_each_other_with_their_sources_and_how_far_each_is_believed()
    {
        var georgia = Held.Record(Given.Membership("georgia", "cst", "1994-04-20/1999-04-20") with
        {
            Steps = [Signed("1993-12-09", "early-encyclopedia", "2"), Signed("1993-09-09", "later-encyclopedia", "3")],
        });
        var signed = georgia.Steps.Where(one => one.Step == LegalStep.Signed).ToList();
        signed.Select(one => one.On).Distinct().Should().HaveCount(2, "they conflict");
        signed.MinBy(one => one.Citations[0].Credibility!.ToString(), StringComparer.Ordinal)!.On.ToString().Should().Be("1993-12-09");

        var kazakhstan = Held.Data(
            Given.Force("kms"),
            Given.Total("kms", "2022-01", "2030"),
            Given.Total("kms", "2022-01", "~2500"),
            Given.Total("kms", "2022-01", "3600", "nominal"));
        var told = kazakhstan.Forces.Of("kms").On(EdtfDate.Parse("2022-01"));
        told.Total(StrengthKind.Deployed).Reported.Select(one => one.Strength!.ToString()).Should().BeEquivalentTo("2030", "~2500");
        told.Total(StrengthKind.Nominal).Reported.Should().ContainSingle();
    }

    private static DatedStep Signed(string on, string source, string credibility) => new()
    {
        Step = LegalStep.Signed,
        On = EdtfDate.Parse(on),
        Citations = [new Citation { Source = source, Credibility = Credibility.Parse(credibility) }],
    };
}
