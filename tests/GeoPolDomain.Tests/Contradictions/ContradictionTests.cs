using GeoPolDomain.Contradictions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Tests.Catalogue;

namespace GeoPolDomain.Tests.Contradictions;

/// <summary>What contradicts what, and what only seems to (hard cases P38, P39, P42).</summary>
public class ContradictionTests
{
    [Fact]
    public void Who_affirms_and_who_denies_contradict_each_other() =>
        Found(Given.Statement("s1", "x", "affirms c"), Given.Statement("s2", "y", "denies c"))
            .Should().Equal("denial: s1 | s2");

    [Fact]
    public void To_deny_what_a_claim_entails_contradicts_the_claim() =>
        Found(
            Given.Claim("a", "entails b"), Given.Claim("b", "entails c"), Given.Claim("c"),
            Given.Statement("s1", "x", "affirms a"), Given.Statement("s2", "y", "denies c"))
            .Should().Equal("denial: s1 | s2");

    [Fact]
    public void Two_claims_that_cannot_both_be_true_are_set_against_each_other_once() =>
        Found(
            Given.Claim("a", "contradicts b"), Given.Claim("b"),
            Given.Statement("s1", "x", "affirms a"), Given.Statement("s2", "y", "affirms b"))
            .Should().Equal("denial: s1 | s2");

    [Fact]
    public void Lack_of_information_is_no_denial() =>
        Found(Given.Statement("s1", "x", "affirms c"), Given.Statement("s2", "y", "knows-nothing c", act: "no-information"))
            .Should().Equal("no-information: s1 | s2");

    [Theory]
    [InlineData("no-response")]
    [InlineData("decline-comment")]
    public void Silence_contradicts_nothing_whatever_was_recorded_with_it(string act) =>
        Found(Given.Statement("s1", "x", "affirms c"), Given.Statement("s2", "y", "denies c", act: act, answerTo: "s1")).Should().BeEmpty();

    [Theory]
    [InlineData("doubts c")]
    [InlineData("conditions c")]
    [InlineData("denies d")]
    [InlineData("affirms c")]
    public void Doubt_condition_and_another_matter_are_no_denial(string stance) =>
        Found(Given.Statement("s1", "x", "affirms c"), Given.Statement("s2", "y", stance)).Should().BeEmpty();

    [Fact]
    public void To_deny_a_part_contradicts_the_whole_and_to_deny_the_whole_does_not_contradict_a_part()
    {
        DatasetRecord[] claims = [Given.Claim("whole"), Given.Claim("part", "narrows whole")];
        Found([.. claims, Given.Statement("s1", "x", "affirms whole"), Given.Statement("s2", "y", "denies part")])
            .Should().Equal("denial: s1 | s2");
        Found([.. claims, Given.Statement("s1", "x", "denies whole"), Given.Statement("s2", "y", "affirms part")]).Should().BeEmpty();
    }

    [Theory]
    [InlineData("appeal")]
    [InlineData("propose")]
    [InlineData("offer")]
    public void Who_refuses_what_is_asked_for_contradicts_nobody(string act) =>
        Found(Given.Statement("s1", "x", "affirms c", act: act), Given.Statement("s2", "y", "denies c")).Should().BeEmpty();

    [Fact]
    public void One_actor_may_contradict_itself_over_time()
    {
        var finding = All(
            Given.Statement("s1", "m", "affirms c", "2017-06-22", onBehalfOf: "x"),
            Given.Statement("s2", "n", "denies c", "2017-06-23", onBehalfOf: "x"))
            .Should().ContainSingle().Subject;
        finding.Within!.ToString().Should().Be("x");
        finding.Why.Should().Contain("first affirmed (2017-06-22), then denied (2017-06-23)");
    }

    [Fact]
    public void Unknown_speakers_are_never_the_same_somebody_and_so_do_not_contradict_themselves() =>
        All(Given.Statement("s1", null, "affirms c"), Given.Statement("s2", null, "denies c")).Should().ContainSingle().Which.Within
            .Should().BeNull();

    [Fact]
    public void What_one_side_alone_says_was_said_is_found_in_its_view_only()
    {
        var data = Given.Data(Given.Statement("s1", "x", "affirms c"), Given.Statement("s2", "y", "denies c", accordingTo: "x"));
        data.Contradictions.Search().All.Should().BeEmpty();
        data.Contradictions.Search("x").All.Should().ContainSingle();
        data.Contradictions.Search("y").All.Should().BeEmpty();
        (string.Join(' ', data.Contradictions.Search().Views), data.Contradictions.Search("x").Views.Length).Should().Be(("x", 0));
        data.Contradictions.Search().Describe().Should().Be("no contradiction is found\nfurther records in the view of x");
        var inView = data.Contradictions.Search("x");
        inView.Of(ContradictionKind.Denial).Should().Equal(inView.Of("statement:s1")).And.ContainSingle();
    }

    [Fact]
    public void Two_judgements_are_set_against_each_other_as_judgements_and_a_label_as_a_label()
    {
        Found(Given.Assessment("a1", "x", "evaluation", "affirms c"), Given.Assessment("a2", null, "evaluation", "denies c"))
            .Should().Equal("evaluation: a1 | a2");
        Found(Given.Statement("s1", "x", "affirms c"), Given.Assessment("a2", "y", "label", "denies c")).Should().Equal("label: s1 | a2");
    }

    [Fact]
    public void Of_what_a_text_allows_there_is_a_dispute_of_law() =>
        Found(
            Given.Claim("c", nature: "law"), Given.Assessment("a1", "x", "inference", "affirms c"),
            Given.Statement("s1", "y", "denies c")).Should().Equal("law: a1 | s1");

    [Fact]
    public void What_happened_later_shows_that_words_held_for_their_time_and_what_happened_before_that_they_did_not_fit()
    {
        var mission = GivenGate.Plan("d1", "armenia", "aleppo", "peacekeeper", "actual", "2019-02-08/..");
        Found(mission, Given.Link("deployment:d1", "speaks-for", "claim:c"), Given.Statement("s1", "x", "denies c", "2018-06-15"))
            .Should().Equal("time-bound: d1 | s1");
        Found(mission, Given.Link("deployment:d1", "speaks-for", "claim:c"), Given.Statement("s1", "x", "denies c", "2020"))
            .Should().Equal("fact: d1 | s1");
        Found(mission, Given.Link("deployment:d1", "speaks-against", "claim:c"), Given.Statement("s1", "x", "affirms c"))
            .Should().Equal("fact: s1 | d1");
        Found(mission, Given.Link("deployment:d1", "speaks-for", "claim:c"), Given.Statement("s1", "x", "affirms c")).Should().BeEmpty();
    }

    [Fact]
    public void Claims_that_pull_against_each_other_only_seem_to_contradict_and_only_in_one_mouth()
    {
        DatasetRecord[] claims = [Given.Claim("a", "in-tension b"), Given.Claim("b")];
        Found([.. claims, Given.Statement("s1", "x", "denies a"), Given.Statement("s2", "x", "conditions b")])
            .Should().Equal("apparent: s1 | s2");
        Found([.. claims, Given.Statement("s1", "x", "denies a"), Given.Statement("s2", "y", "conditions b")]).Should().BeEmpty();
    }

    [Fact]
    public void Authors_who_name_or_judge_by_claims_that_pull_against_each_other_strain()
    {
        DatasetRecord[] claims = [Given.Claim("a", "in-tension b"), Given.Claim("b")];
        Found([.. claims, Given.Assessment("a1", "x", "label", "affirms a"), Given.Statement("s2", "y", "affirms b")])
            .Should().Equal("label: a1 | s2");
        Found([.. claims, Given.Statement("s1", "y", "affirms a"), Given.Assessment("a2", "x", "label", "affirms b")])
            .Should().Equal("label: s1 | a2");
        Found([.. claims, Given.Assessment("a1", "x", "evaluation", "affirms a"), Given.Assessment("a2", "y", "evaluation", "affirms b")])
            .Should().Equal("evaluation: a1 | a2");
    }

    [Fact]
    public void A_paraphrase_may_not_say_what_its_quotation_does_not()
    {
        DatasetRecord[] told =
        [
            Given.Claim("promise", about: "x y"), Given.Claim("proposal", about: "x y"),
            Given.Statement("p", "kalin", "affirms promise", "2017-06-22"), Given.Statement("q", "kalin", "affirms proposal", "2017-06-22"),
            Given.Report("r1", "p", "doc", citing: "sputnik"),
        ];
        Found([.. told, Given.Report("r2", "q", "doc", citing: "sputnik", form: "translated")]).Should().Equal("paraphrase: p | q");
        Found([.. told, Given.Report("r2", "q", "doc", citing: "sputnik")]).Should().BeEmpty("neither is a quotation");
        Found([.. told, Given.Report("r2", "q", "other", citing: "ria", form: "verbatim")])
            .Should().BeEmpty("they are told in different sources");
    }

    [Fact]
    public void A_paraphrase_may_say_what_follows_from_its_quotation() =>
        Found(
            Given.Claim("promise", "entails proposal"), Given.Claim("proposal"),
            Given.Statement("p", "kalin", "affirms proposal", "2017-06-22"), Given.Statement("q", "kalin", "affirms promise", "2017-06-22"),
            Given.Report("r1", "p", "doc"), Given.Report("r2", "q", "doc", form: "verbatim")).Should().BeEmpty();

    [Fact]
    public void One_utterance_has_one_occasion()
    {
        Found(
            Given.Statement("s", "x", ""), Given.Report("r1", "s", "a", occasion: "press-conference"),
            Given.Report("r2", "s", "b", occasion: "interview"), Given.Report("r3", "s", "c"))
            .Should().Equal("setting: r1 | r2");
        Found(
            Given.Statement("s", "x", ""), Given.Statement("t", "x", ""), Given.Link("statement:s", "same-utterance", "statement:t"),
            Given.Report("r1", "s", "a", occasion: "press-conference"), Given.Report("r2", "t", "b", occasion: "interview"))
            .Should().Equal("setting: r1 | r2");
        Found(
            Given.Statement("s", "x", ""), Given.Report("r1", "s", "a", occasion: "speech"),
            Given.Report("r2", "s", "b", occasion: "speech")).Should().BeEmpty();
    }

    [Fact]
    public void All_is_more_than_generally_of_the_same_people_in_the_same_matter()
    {
        var all = Given.Statement("s1", "governments", "", act: "no-response", onBehalfOf: "cis", quantifier: "all", answerTo: "call");
        Found(all, Given.Statement("s2", "cis", "", act: "no-response", quantifier: "generally", answerTo: "call"))
            .Should().Equal("quantifier: s1 | s2");
        Found(all, Given.Statement("s2", "cis", "", act: "no-response", quantifier: "generally", answerTo: "other")).Should().BeEmpty();
        Found(all, Given.Statement("s2", "others", "", act: "no-response", quantifier: "generally", answerTo: "call")).Should().BeEmpty();
        Found(all, Given.Statement("s2", "cis", "", act: "no-response", quantifier: "all", answerTo: "call")).Should().BeEmpty();
    }

    [Fact]
    public void A_circle_of_claims_ends()
    {
        var data = Given.Data(
            Enumerable.Range(0, 300).Select(i => (DatasetRecord)Given.Claim($"c{i:000}", $"entails c{(i + 1) % 300:000}"))
                .Append(Given.Statement("s1", "x", "affirms c000")).Append(Given.Statement("s2", "y", "denies c150")));
        data.Contradictions.Search().All.Should().ContainSingle();
    }

    private static IReadOnlyList<ContradictionFinding> All(params DatasetRecord[] records) =>
        Given.Data(records).Contradictions.Search().All;

    private static IEnumerable<string> Found(params DatasetRecord[] records) =>
        All(records).Select(one => $"{one.Kind}: {Ids(one.One)} | {Ids(one.Other)}");

    private static string Ids(IEnumerable<DatasetRecord> records) => string.Join(' ', records.Select(record => record.Key.Id));
}
