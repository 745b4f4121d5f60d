using System.Reflection;
using GeoPolDomain.Checks;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Rules;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Testing.Tests;

public class GivenTests
{
    /// <summary>One of each, as a test would write it.</summary>
    internal static readonly DatasetRecord[] OneOfEach =
    [
        Given.State("norland", "gw 1918/..", "Norland"),
        Given.Organization("league", "alliance", "1991-09/.."),
        Given.Territory("isle", of: "norland"),
        Given.Organ("council", of: "league"),
        Given.Process("talks-format", host: "norland"),
        Given.Person("minister", Given.Name("A. Minister", language: "en")),
        Given.Outlet("courier"),
        Given.Group("harbours", members: "norland ostwick", quantifier: "all"),
        Given.Tenure("office", "minister", body: "norland", spell: "2000/..", attested: "2003"),
        Given.Succession("old-ostwick", "ostwick", "successor", on: "1990"),
        Given.Relation("norland", "ally", "ostwick", during: "1991/.."),
        Given.Membership("norland", of: "league", "1991-09/..", steps: "signed 1991-03-04, in-force 1991-09"),
        Given.Limitation("norland", "league", "2000/2001", right: "vote"),
        Given.Coverage(RecordKind.Membership, "actor:league"),
        Given.Treaty("pact", steps: "signed 1991-03-04, in-force 1991-09", end: "dissolved 2010"),
        Given.Party("pact", "norland", "signed 1991-03-04"),
        Given.Obligation("defense", "pact", from: "norland", towards: "ostwick"),
        Given.Source("article", "courier", "2003-05-14", author: "reporter", reliability: "B"),
        Given.Source("copy", missing: "stripped", editionOf: "article"),
        Given.Claim("guard-sails", "entails ships-sail", about: "ostwick"),
        Given.Statement("says", "minister", "affirms guard-sails, doubts ships-sail", "2003-05", onBehalfOf: "norland"),
        Given.Statement("silence", null, "", act: "no-response"),
        Given.Report("told", "says", "article", citing: "copy", form: "verbatim"),
        Given.Link("statement:says", "same-subject", "statement:silence"),
        Given.Assessment("thinks", null, "evaluation", "doubts guard-sails", "article"),
        Given.Force("guard", "1995/.."),
        Given.Unit("first", of: "norland"),
        Given.Contribution("norland", "guard", "2003", "~500", unit: "first", source: "article"),
        Given.Total("guard", "2003", "900..1000", "nominal"),
        Given.Deployment("norland", "planned", "observer", "20", "deployed", when: "2004", place: "island", hostConsent: "ostwick"),
        Given.Place("island", "area", within: "sea"),
        Given.Zone("strait", "island whole, sea whole", "norland guards", createdBy: "pact"),
        Given.Event(
            "summit",
            "meeting",
            "planned 2003-06 2003-05-14, held 2003-06-20",
            "norland host, ostwick participant",
            produced: "pact"),
        Given.Rule("council-rule", new MajorityTest { Share = ">1/2" }, "norland ostwick", "council", "substantive"),
        Given.Motion("motion", "council", "tabled 2003-06-01 norland, put-to-vote 2003-06-02", "norland"),
        Given.Decision("decision", "council", "yes norland, no ostwick", "2003-06-02", "motion", "not-adopted", rule: "council-rule"),
        Given.Condition("mandate", "norland", "send", new DecisionTaken { Body = "council" }, statedIn: "says"),
        Given.Condition("calm", "norland", "stay", "the sea is calm"),
    ];

    public static TheoryData<int> Each() => [.. Enumerable.Range(0, OneOfEach.Length)];

    [Theory]
    [MemberData(nameof(Each))]
    public void A_record_is_valid_by_itself(int which)
    {
        var data = Given.Data(OneOfEach[which]);
        data.Should().RoundTrip();
        // A limitation needs a membership that it limits, and a source a record that cites it.
        Assert.All(
            data.Check(),
            finding => Assert.Contains(
                finding.Code,
                new[] { FindingCode.DanglingReference, FindingCode.LimitationWithoutMembership, FindingCode.UnusedSource }));
    }

    [Fact]
    public void All_records_together_have_no_findings_and_round_trip() =>
        Given.Data(OneOfEach).WithStubs().Should().HaveNoFindings(Severity.Notice).And.RoundTrip();

    [Fact]
    public void A_territory_belongs_to_a_state() =>
        Assert.Equal("norland", Given.Territory("isle", of: "norland").Of?.ToString());

    [Fact]
    public void Every_factory_is_among_them()
    {
        var made = OneOfEach.Select(record => record.GetType().Name).ToHashSet();
        Assert.All(
            typeof(Given).GetMethods(BindingFlags.Public | BindingFlags.Static)
                .Where(method => method.ReturnType.IsAssignableTo(typeof(DatasetRecord))),
            method => Assert.Contains(method.ReturnType.Name, made));
    }

    [Fact]
    public void The_same_call_makes_the_same_id_whatever_was_made_before()
    {
        var first = Given.Membership("armenia", of: "csto", "1992-05-15/..");
        Given.Membership("russia", of: "csto", "1992-05-15/..");
        Assert.Equal(first, Given.Membership("armenia", of: "csto", "1992-05-15/.."));
        Assert.Equal("armenia-csto-1992-05-15-on", first.Id.ToString());
    }

    [Theory]
    [InlineData("1984", "a-o-1984-to-1985")]
    [InlineData("1984~", "a-o-1984-about-to-1985")]
    [InlineData("1984?", "a-o-1984-perhaps-to-1985")]
    [InlineData("..", "a-o-until-1985")]
    [InlineData("", "a-o-to-1985")]
    public void Times_that_differ_make_ids_that_differ(
        string start,
        string id) => Assert.Equal(id, Given.Membership("a", of: "o", $"{start}/1985").Id.ToString());

    [Fact]
    public void A_long_id_is_cut_and_stays_its_own()
    {
        var (one, other) = (Obligation('x'), Obligation('y'));
        Assert.NotEqual(one, other);
        Assert.Equal(one, Obligation('x'));
        Assert.True(one.ToString().Length <= 120);

        static ObligationId Obligation(char last) => Given.Obligation("defense", "pact", scope: new string('z', 200) + last).Id;
    }

    [Fact]
    public void Two_records_that_say_the_same_need_an_id_each()
    {
        var one = Given.Contribution("a", "f", "2003", "5");
        Assert.Throws<ArgumentException>(() => Given.Data(one, Given.Contribution("a", "f", "2003", "5")));
        Given.Data(one, Given.Contribution("a", "f", "2003", "5", id: "other")).Should().HaveRecord("contribution:other");
    }

    [Fact]
    public void A_text_that_is_not_what_it_should_be_says_why()
    {
        Assert.Equal(
            "'deny' is no stance; write affirms, denies, doubts, conditions, knows-nothing",
            Flaw(() => Given.Statement("s", "a", "deny c")));
        Assert.Equal(
            "'affirms' in 'affirms' is too short; each item is stance and claim, as in 'denies prp-01'",
            Flaw(() => Given.Statement("s", "a", "affirms")));
        Assert.Equal("'22 June' is no day; write it as in '2017-06-22'", Flaw(() => Given.Day("22 June")));
        Assert.Contains("'aye' is no vote; write yes, no, abstain", Flaw(() => Given.Votes("aye a")), StringComparison.Ordinal);

        static string Flaw(Action make) => Assert.Throws<FormatException>(make).Message;
    }

    [Fact]
    public void Every_stance_and_every_vote_can_be_written()
    {
        foreach (var stance in Enum.GetValues<StanceKind>())
            Assert.Equal(stance, Given.Statement("s", "a", $"{stance.ToText()} c").Stances[0].Kind);
        foreach (var vote in Enum.GetValues<VoteCast>())
            Assert.Equal(vote, Given.Votes($"{vote.ToText()} a").Ballots[0].Vote);
    }
}
