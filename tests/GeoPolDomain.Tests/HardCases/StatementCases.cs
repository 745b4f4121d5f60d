using GeoPolDomain.Contradictions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.HardCases;

/// <summary>H. Statements: who said what, and who did not.</summary>
public class StatementCases
{
    [Fact]
    public void P35_Two_reports_of_one_utterance_keep_what_each_of_them_says()
    {
        var data = Held.Data(
            Given.Statement("a1", "shamanov", "affirms talks", "2017-06-22"),
            Given.Statement("b7", "shamanov", "affirms talks", "2017-06-22"),
            Given.Source("ria", "ria-novosti"),
            Given.Source("interfax", "interfax"),
            Given.Report("r-a1", "a1", "ria") with { Form = ReportForm.Translated, Verb = "confirmed" },
            Given.Report("r-b7", "b7", "interfax") with
            {
                Form = ReportForm.Paraphrased,
                AttributedTo = [Given.Speaker("duma-defence-committee")],
            },
            new Link
            {
                Id = "lnk-01",
                From = "statement:a1",
                To = "statement:b7",
                Kind = LinkKind.SameUtterance,
                Likelihood = Likelihood.AlmostCertain,
                Difference = "One names the person, the other the committee.",
            });
        data.Statements.ReportsOf("a1").Single().Form.Should().Be(ReportForm.Translated);
        data.Statements.ReportsOf("b7").Single().AttributedTo.Single().Actor!.ToString().Should().Be("duma-defence-committee");
        data.Statements.Links.Single().Difference.Should().NotBeNull();
        data.Contradictions.CompareReports("a1").Differences.Where(one => one.IsContested).Select(one => one.Aspect.ToString())
            .Should().Equal("speaker", "form", "outlet");
    }

    [Fact]
    public void P36_Speaker_source_and_carrier_are_a_chain_and_words_told_within_words_are_a_statement_of_their_own()
    {
        var data = Held.Data(
            Given.Statement("kalin", "kalin", "", "2017-06-22"),
            Given.Statement("russian-proposal", null, "", nestedIn: "kalin"),
            Given.Source("haberturk-tv", "haberturk", "2017-06-22"),
            Given.Source("ria-item", "ria-novosti", "2017-06-22"),
            Given.Source("sputnik-item", "sputnik", "2017-06-22"),
            Given.Source("edm", "jamestown"),
            Given.Report("r-1", "kalin", "haberturk-tv"),
            Given.Report("r-2", "kalin", "ria-item", through: "r-1"),
            Given.Report("r-3", "kalin", "sputnik-item", through: "r-2"),
            Given.Report("r-4", "kalin", "edm", citing: "sputnik-item", through: "r-3"));
        var telling = data.Provenance.TraceOf("kalin").Chains.Single(one => one.Report.Id == "r-4");
        telling.Steps.Select(step => step.Outlet!.ToString()).Should().Equal("jamestown", "sputnik", "ria-novosti", "haberturk");
        data.Provenance.TraceOf("russian-proposal").Within!.StatementId.ToString().Should().Be("kalin");
        data.Statements.Find("russian-proposal")!.Speakers.Single().Actor.Should().BeNull();
    }

    [Fact]
    public void P37_A_person_speaks_in_one_of_several_capacities()
    {
        var data = Held.Data(
            Given.Person("shamanov"),
            Given.Tenure("t-chair", "shamanov", "Chair of the defence committee", "duma-defence-committee", spell: "2016/2021"),
            Given.Tenure("t-commander", "shamanov", "Commander of the Airborne Troops", "russia", spell: "2009/2016"),
            Given.Statement("s", "shamanov", "", "2017-06-22") with
            {
                Speakers = [new Speaker { Actor = "shamanov", Tenure = "t-chair", OnBehalfOf = "duma-defence-committee" }],
            });
        var tenure = data.Actors.FindTenure(data.Statements.Find("s")!.Speakers[0].Tenure!)!;
        (tenure.Office, tenure.Spell!.Contains(Given.Day("2017-06-22"))).Should().Be(("Chair of the defence committee", Answer.Yes));
        data.Actors.FindTenure("t-commander")!.Spell!.Contains(Given.Day("2017-06-22")).Should().Be(Answer.No);
    }

    [Theory]
    [InlineData("no-response", true)]
    [InlineData("decline-comment", true)]
    [InlineData("no-information", false)]
    [InlineData("withhold-confirmation", false)]
    [InlineData("withhold-approval", false)]
    public void P38_Silence_and_its_kin_are_acts_and_never_a_denial(string act, bool isSilence)
    {
        var data = Held.Data(
            Given.Claim("talks"),
            Given.Statement("prompt", "shamanov", "affirms talks", "2017-06-22"),
            Given.Statement("answer", "kazakhstan", "", "2017-06-22/2017-06-23", act) with { AnswerTo = ["prompt"] });
        var answer = data.Statements.Find("answer")!;
        (answer.Act.IsSilence, answer.AnswerTo.Single().ToString()).Should().Be((isSilence, "prompt"));
        data.Statements.PositionsOn("talks").Of("kazakhstan").Should().BeEmpty("from silence nothing follows");
    }

    [Fact]
    public void P39_To_affirm_to_deny_and_to_know_nothing_are_three_stances()
    {
        var data = Held.Data(
            Given.Claim("talks"),
            Given.Statement("ru", "russia", "affirms talks", "2017-06-22"),
            Given.Statement("kz", "kazakhstan", "denies talks", "2017-06-23"),
            Given.Statement("kg", "kyrgyzstan", "knows-nothing talks", "2017-06-22"),
            Given.Statement("both", "turkey", "affirms talks, conditions sending, doubts outcome", "2017-06-22"));
        data.Statements.PositionsOn("talks").All.Select(position => $"{position.Actor} {position.Stance.ToText()}")
            .Should().Equal("russia affirms", "turkey affirms", "kazakhstan denies", "kyrgyzstan knows-nothing");
        data.Contradictions.Search().All.Select(Found).Should()
            .BeEquivalentTo(["denial: both ru | kz", "no-information: both ru | kg"], "who knows nothing denies nothing");
    }

    [Fact]
    public void P39_A_paraphrase_that_says_more_than_its_quotation_is_found()
    {
        var data = Held.Data(
            Given.Claim("promise", about: "turkey kazakhstan"),
            Given.Claim("proposal", about: "turkey kazakhstan"),
            Given.Statement("told", "kalin", "affirms promise", "2017-06-22"),
            Given.Statement("quoted", "kalin", "affirms proposal", "2017-06-22"),
            Given.Report("r-1", "told", "doc-a", citing: "sputnik"),
            Given.Report("r-2", "quoted", "doc-a", citing: "sputnik", form: "translated"));
        data.Contradictions.Search().All.Select(Found).Should().Equal("paraphrase: told | quoted");
    }

    [Fact]
    public void P40_A_printed_quotation_is_put_together_again_with_every_mark()
    {
        string[] pieces = ["“We are talking about ", "[servicemen]", " … ", "under ", "‘peacekeeping’", " colours”"];
        SegmentKind[] kinds =
        [
            SegmentKind.Verbatim, SegmentKind.Inserted, SegmentKind.Elided, SegmentKind.Verbatim, SegmentKind.ScareQuoted,
            SegmentKind.Verbatim
        ];
        var report = Held.Record(Given.Report("r", "s", "paper") with
        {
            Form = ReportForm.Translated,
            SpokenIn = LanguageTag.Parse("ru"),
            Translator = new Mention { Missing = MissingReason.NotStated },
            Wording = [.. pieces.Zip(kinds, (text, kind) => new QuotationSegment { Kind = kind, Text = text })],
        });
        string.Concat(report.Wording.Select(segment => segment.Text))
            .Should().Be("“We are talking about [servicemen] … under ‘peacekeeping’ colours”");
        report.Wording.Where(segment => segment.Kind == SegmentKind.Inserted).Should().ContainSingle();
    }

    [Fact]
    public void P42_What_an_author_thinks_is_an_assessment_and_no_statement_of_those_it_is_about()
    {
        var data = Held.Data(
            new Assessment
            {
                Id = "asm-message",
                Kinds = [AssessmentKind.Motive],
                By = [new Mention { AsPrinted = "", Missing = MissingReason.Stripped }],
                Text = "Moscow wants to send the West a message.",
                About = ["russia"],
            },
            new Assessment
            {
                Id = "asm-forecast",
                Kinds = [AssessmentKind.Forecast],
                By = [new Mention { Actor = "agayev" }],
                Text = "Nobody will object.",
                Horizon = EdtfValue.Parse("2018"),
                Outcome = new Outcome { CameTrue = Answer.Unknown, AsOf = EdtfValue.Parse("2018-06-06") },
            });
        data.Statements.All.Should().BeEmpty();
        data.Assessments.All.Select(one => one.By.Single().Actor?.ToString()).Should().Equal("agayev", null);
    }

    [Theory]
    [InlineData("repeated")]
    [InlineData("habitual")]
    [InlineData("standing")]
    public void P43_What_is_said_again_and_again_has_no_day(string frequency)
    {
        var statement = Held.Record(Given.Statement("s", "russia", "") with { Frequency = Frequency.Parse(frequency) });
        (statement.Said, statement.Frequency!.IsKnown).Should().Be((null, true));
    }

    [Fact]
    public void P46_That_nobody_takes_part_holds_for_its_time_only()
    {
        var data = Held.Data(
            Given.Claim("none-takes-part"),
            Given.Statement("s", "jamestown", "affirms none-takes-part", "2018-06"),
            Given.Deployment("armenia", "actual", "demining", "83", "deployed", when: "2019-02-08/.."),
            new Contradiction
            {
                Id = "x",
                Kind = ContradictionKind.TimeBound,
                Between = ["statement:s"],
                Text = "It held in the middle of 2018 and no longer did in 2019.",
            });
        var first = data.Forces.Deployments.Single().When!;
        first.IsAfter(data.Statements.Find("s")!.Said!).Should().Be(Answer.Yes, "the statement was not false when it was made");
        data.Contradictions.All.Single().Kind.Should().Be(ContradictionKind.TimeBound);
    }

    private static string Found(ContradictionFinding one) => $"{one.Kind}: {Ids(one.One)} | {Ids(one.Other)}";

    private static string Ids(IEnumerable<DatasetRecord> records) =>
        string.Join(' ', records.Select(record => record.Key.Id).Order(StringComparer.Ordinal));
}
