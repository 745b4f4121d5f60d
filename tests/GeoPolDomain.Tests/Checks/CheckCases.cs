using GeoPolDomain.Checks;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Rules;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Checks;

/// <summary>For every finding a case that has it and one that comes near it and does not.</summary>
internal static class CheckCases
{
    public static IEnumerable<CheckCase> All =>
    [
        .. References, .. SpellingCases.All, .. Times, .. Memberships, .. Forces, .. StrengthCases.All, .. Statements, .. Decisions,
    ];

    private static IEnumerable<CheckCase> References =>
    [
        new(
            FindingCode.DanglingReference, "claim:c-1/relations/0/claim", [Given.Claim("c-1", "entails c-2")],
            [Given.Claim("c-1", "entails c-2"), Given.Claim("c-2")]),
        new(
            FindingCode.DanglingReference, "claim:c-1/accordingTo", [Given.Claim("c-1") with { AccordingTo = "russia" }],
            [Given.Claim("c-1") with { AccordingTo = "russia" }, Given.State("russia")]),
        new(
            FindingCode.DanglingReference, "link:l-1/to", [Given.Claim("x"), Link("claim:x", "force:x")],
            [Given.Claim("x"), Given.Force("x"), Link("claim:x", "force:x")]),
        new(
            FindingCode.DanglingReference, "condition:k/requires/of/1/of/body",
            [Given.State("a"), Given.Condition("k", "a", "send", NestedDecision("duma"))],
            [Given.State("a"), Given.State("duma"), Given.Condition("k", "a", "send", NestedDecision("duma"))]),
        new(
            FindingCode.CircularReference, "actor:b/of", [Given.Organ("a", of: "b"), Given.Organ("b", of: "a")],
            [Given.Organ("a", of: "b"), Given.Organ("b", of: "c")]),
        new(
            FindingCode.CircularReference, "place:a/within", [Given.Place("a", within: "a")],
            [Given.Place("a", within: "b"), Given.Place("b")]),
        new(FindingCode.CircularReference, "report:r-3/through",
            [
                Given.Report("r-1", "s", "x", through: "r-2"), Given.Report("r-2", "s", "x", through: "r-3"),
                Given.Report("r-3", "s", "x", through: "r-2")
            ],
            [Given.Report("r-1", "s", "x", through: "r-2"), Given.Report("r-2", "s", "x", through: "r-3"), Given.Report("r-3", "s", "x")]),
        new(
            FindingCode.CircularReference, "condition:b/requires/of/0/condition", [Requiring("a", "b"), Requiring("b", "a")],
            [Requiring("a", "c"), Requiring("b", "c")]),
        new(FindingCode.CircularReference, "claim:b/relations/0/claim",
            [Given.Claim("a", "narrows b"), Given.Claim("b", "narrows a")],
            [Given.Claim("a", "entails b"), Given.Claim("b", "entails a")]),
        new(
            FindingCode.WrongKindOfRecord, "membership:m/organization",
            [Given.Person("lavrov"), Given.Membership("russia", "lavrov", "2004/..", id: "m")],
            [Given.Organization("csto"), Given.Membership("russia", "csto", "2004/..", id: "m")]),
        new(
            FindingCode.WrongKindOfRecord, "force:f/framework", [Given.State("russia"), Given.Force("f") with { Framework = "russia" }],
            [Given.Organization("csto"), Given.Force("f") with { Framework = "csto" }]),
        new(
            FindingCode.RelatedToItself, "claim:c-1/relations/0/claim", [Given.Claim("c-1", "contradicts c-1")],
            [Given.Claim("c-1", "contradicts c-2")]),
        new(FindingCode.RelatedToItself, "link:l-1/to", [Link("claim:x", "claim:x")], [Link("claim:x", "claim:y")]),
        new(
            FindingCode.RelatedToItself, "membership:m/member", [Given.Membership("cis", "cis", "1991/..", id: "m")],
            [Given.Membership("russia", "cis", "1991/..", id: "m")]),
    ];

    private static IEnumerable<CheckCase> Times =>
    [
        new(FindingCode.CitesLaterSource, "report:r/citing", [.. Cited("2017-06-23")], [.. Cited("2017-06-22")]),
        new(FindingCode.CitesLaterSource, "report:r-2/through",
            [
                Given.Source("a", published: "2017-06-24"), Given.Source("b", published: "2017-06-22"), Given.Report("r-1", "s", "a"),
                Given.Report("r-2", "s", "b", through: "r-1")
            ],
            [
                Given.Source("a"), Given.Source("b", published: "2017-06-22"), Given.Report("r-1", "s", "a"),
                Given.Report("r-2", "s", "b", through: "r-1")
            ]),
        new(FindingCode.SourcesOlderThanFact, "event:round-5/states/0/when", [.. Held("2017-07-03")], [.. Held("2017-07")]),
        new(FindingCode.SourcesOlderThanFact, "decision:d/on",
            [Given.Source("paper", published: "2017"), Given.Decision("d", "unsc", on: "2018-04-10", source: "paper")],
            [Given.Source("paper", published: "2018"), Given.Decision("d", "unsc", on: "2018-04-10", source: "paper")]),
        new(
            FindingCode.OfficeOfNoPerson, "tenure:t/person", [Given.State("x"), Given.Tenure("t", "x", "Minister")],
            [Given.Person("x"), Given.Tenure("t", "x", "Minister")]),
        new(FindingCode.AttestedOutsideTenure, "tenure:t/attested",
            [Given.Tenure("t", "x", "Minister", spell: "2011/2017", attested: "2018-03")],
            [Given.Tenure("t", "x", "Minister", spell: "2011/2017", attested: "2017")]),
        new(FindingCode.EndsBeforeItBegins, "treaty:t/end/on",
            [Given.Treaty("t", steps: "signed 1955-05-14", end: "dissolved 1954")],
            [Given.Treaty("t", steps: "signed 1955-05-14", end: "dissolved 1955")]),
        new(
            FindingCode.StepsOutOfOrder, "treaty:t/steps/1/on", [Given.Treaty("t", steps: "signed 2003-09-18, in-force 2002-10-07")],
            [Given.Treaty("t", steps: "signed 2002-10-07, in-force 2003-09-18")]),
        new(FindingCode.StepsOutOfOrder, "membership:m/steps/0/on",
            [Given.Membership("georgia", "cst", "1994/1999", steps: "ratified 1993-08, signed 1993-09-09, signed 1993-12-09", id: "m")],
            [Given.Membership("georgia", "cst", "1994/1999", steps: "ratified 1993-10, signed 1993-09-09, signed 1993-12-09", id: "m")]),
        new(FindingCode.PartyBeforeTreaty, "treaty-party:p/steps/0/on",
            [Given.Treaty("cst", steps: "signed 1992-05-15"), Given.Party("cst", "russia", "signed 1991-05-15") with { Id = "p" }],
            [Given.Treaty("cst", steps: "signed 1992-05-15"), Given.Party("cst", "russia", "signed 1992") with { Id = "p" }]),
        new(FindingCode.OutsideTreaty, "treaty-party:p/spell",
            [
                Given.Treaty("wto", steps: "signed 1955-05-14", end: "dissolved 1991-07-01"),
                Given.Party("wto", "hungary", spell: "1955-05-14/1999") with { Id = "p" },
            ],
            [
                Given.Treaty("wto", steps: "signed 1955-05-14", end: "dissolved 1991-07-01"),
                Given.Party("wto", "hungary", spell: "1955-05-14/1991") with { Id = "p" },
            ]),
        new(FindingCode.OutsideTreaty, "obligation:o/during",
            [
                Given.Treaty("wto", steps: "signed 1955-05-14"),
                Given.Obligation("defense", "wto", "hungary", during: "1950/1954") with { Id = "o" },
            ],
            [
                Given.Treaty("wto", steps: "signed 1955-05-14"),
                Given.Obligation("defense", "wto", "hungary", during: "1950/1955") with { Id = "o" },
            ]),
        new(
            FindingCode.HeldBeforeItsTime, "event:e/states/0/asOf", [Given.Event("e", "meeting", "held 2017-07-04 2017-06-22")],
            [Given.Event("e", "meeting", "planned 2017-07-04 2017-06-22")]),
    ];

    private static IEnumerable<CheckCase> Memberships =>
    [
        new(
            FindingCode.OverlappingMemberships, "membership:m-2/spell",
            [Uzbek("m-1", "1992-05-15/1999-04-20"), Uzbek("m-2", "1999-04-20/..")],
            [Uzbek("m-1", "1992-05-15/1999-04"), Uzbek("m-2", "1999-04-20/..")]),
        new(FindingCode.OverlappingMemberships, "membership:m-3/spell",
            [Uzbek("m-1", "1992/2020"), Uzbek("m-2", "1995/1996") with { Status = MembershipStatus.Observer }, Uzbek("m-3", "2000/2001")],
            [
                Uzbek("m-1", "1992/2020"), Uzbek("m-2", "1995/1996") with { Status = MembershipStatus.Observer },
                Uzbek("m-3", "2000/2001") with { AccordingTo = "uzbekistan" }
            ]),
        new(FindingCode.MembershipOutsideExistence, "membership:m/spell",
            [Given.Organization("csto", existence: "2002-10-07/.."), Given.Membership("armenia", "csto", "1992-05-15/..", id: "m")],
            [Given.Organization("csto", existence: "2002-10-07/.."), Given.Membership("armenia", "csto", "2002/..", id: "m")]),
        new(FindingCode.MembershipOutsideExistence, "membership:m/spell",
            [Given.State("belarus", "gw 1991-08-25/.., cow 1991-08-25/.."), Given.Membership("belarus", "un", "1945-10-24/..", id: "m")],
            [Given.State("belarus", "gw 1991-08-25/.., m49 1945/.."), Given.Membership("belarus", "un", "1945-10-24/..", id: "m")]),
        new(FindingCode.MembershipOutsideExistence, "membership:m/spell",
            [Given.State("ukraine", "gw 1991-12-01/.."), Given.Membership("ukraine", "un", "1945-10-24/..", id: "m")],
            [
                Given.State("ukraine", "gw 1991-12-01/.."),
                Given.Membership("ukraine", "un", "1945-10-24/..", id: "m") with { Note = "A member of its own while a Soviet republic." }
            ]),
        new(FindingCode.MembershipOutsideExistence, "membership:m/spell",
            [Given.Organization("pact", existence: "1955-05-14/1991-07-01"), Given.Membership("hungary", "pact", "1955-05-14/..", id: "m")],
            [Given.Organization("pact", existence: "1955-05-14/1991-07-01"), Given.Membership("hungary", "pact", "1955-05-14/", id: "m")]),
        new(
            FindingCode.SpellWithoutBeginning, "membership:m/spell", [Given.Membership("a", "b", "../1990", id: "m")],
            [Given.Membership("a", "b", "/1990", id: "m"), Given.State("a", "../1990", Given.Name("A", period: "../1985"))]),
        new(
            FindingCode.SpellWithoutBeginning, "tenure:t/spell", [Given.Person("x"), Given.Tenure("t", "x", "Minister", spell: "../1990")],
            [Given.Person("x"), Given.Tenure("t", "x", "Minister", spell: "1990/..")]),
        new(
            FindingCode.EndedYetOpen, "membership:m/end", [Given.Membership("a", "b", "1992/..", end: "withdrawal", id: "m")],
            [Given.Membership("a", "b", "1992/", end: "withdrawal", id: "m")]),
        new(
            FindingCode.EndWithoutReason, "membership:m/spell",
            [Given.Organization("pact", existence: "1955/1991"), Given.Membership("albania", "pact", "1955/1968-09-13", id: "m")],
            [Given.Organization("pact", existence: "1955/1991-07-01"), Given.Membership("hungary", "pact", "1955/1991-07-01", id: "m")]),
        new(
            FindingCode.EndWithoutReason, "membership:m/spell", [Given.Membership("albania", "pact", "1955/1968-09-13", id: "m")],
            [Given.Membership("albania", "pact", "1955/1968-09-13", end: "withdrawal", id: "m")]),
        new(
            FindingCode.CoverageWithoutRecords, "coverage:c/about/0",
            [
                Given.Organization("csto"), Given.Membership("armenia", "csto", "2002/..", id: "m"),
                Given.Coverage(RecordKind.Membership, "actor:csto", "1992/1999", "c")
            ],
            [
                Given.Organization("csto"), Given.Membership("armenia", "csto", "1999/..", id: "m"),
                Given.Coverage(RecordKind.Membership, "actor:csto", "1992/1999", "c")
            ]),
        new(
            FindingCode.CoverageWithoutRecords, "coverage:c/about/0",
            [Given.Force("kfor"), Given.Coverage(RecordKind.Contribution, "force:kfor", id: "c")],
            [
                Given.Force("kfor"), Given.Contribution("poland", "kfor", "1999", "258"),
                Given.Coverage(RecordKind.Contribution, "force:kfor", id: "c")
            ]),
        new(FindingCode.LimitationWithoutMembership, "limitation:l/of",
            [Given.Membership("mali", "au", "2002/2010"), Given.Limitation("mali", "au", "2012-03/2012-10") with { Id = "l" }],
            [Given.Membership("mali", "au", "2002/.."), Given.Limitation("mali", "au", "2012-03/2012-10") with { Id = "l" }]),
    ];

    private static IEnumerable<CheckCase> Forces =>
    [
        new(FindingCode.ContributionOutsideForce, "contribution:c/when",
            [Given.Force("kfor", "1999/.."), Given.Contribution("poland", "kfor", "1998", "258") with { Id = "c" }],
            [Given.Force("kfor", "1999/.."), Given.Contribution("poland", "kfor", "1999", "258") with { Id = "c" }]),
        new(FindingCode.UnitOfAnother, "contribution:c/unit", [.. Giving("kazakhstan")], [.. Giving("russia")]),
        new(FindingCode.UnitOfAnother, "deployment:d/unit",
            [Given.Unit("u-98", of: "russia"), Given.Deployment("belarus", "actual", "combat", unit: "u-98") with { Id = "d" }],
            [Given.Unit("u-98", of: "russia"), Given.Deployment("russia", "actual", "combat", unit: "u-98") with { Id = "d" }]),
        new(FindingCode.StrengthOfNoKind, "deployment:d/strength",
            [Given.Deployment("armenia", "actual", "demining", "83") with { Id = "d" }],
            [Given.Deployment("armenia", "actual", "demining", "83", "deployed") with { Id = "d" }]),
    ];

    private static IEnumerable<CheckCase> Statements =>
    [
        new(FindingCode.ToldBeforeSaid, "report:r/source", [.. Told("2017-06-21")], [.. Told("2017-06")]),
        new(FindingCode.ToldBeforeSaid, "statement:inner/said",
            [Given.Statement("outer", "a", "", "2017-06-22"), Given.Statement("inner", "b", "", "2017-06-23", nestedIn: "outer")],
            [Given.Statement("outer", "a", "", "2017-06-22"), Given.Statement("inner", "b", "", "2017-06-22", nestedIn: "outer")]),
        new(
            FindingCode.AnswerBeforeQuestion, "statement:a/answerTo/0",
            [Given.Statement("q", "x", "", "2017-06-22"), Answering("2017-06-21")],
            [Given.Statement("q", "x", "", "2017-06-22"), Answering("2017-06")]),
        new(FindingCode.OfficeOfAnother, "statement:s/speakers/0/tenure", [.. InOffice("shoigu", "2017")], [.. InOffice("lavrov", "2017")]),
        new(
            FindingCode.OfficeNotHeld, "statement:s/speakers/0/tenure", [.. InOffice("lavrov", "2003-11")],
            [.. InOffice("lavrov", "2005")]),
        new(
            FindingCode.QuotationWithGap, "report:r/wording/1", [Quoting("verbatim we agree", "inserted")],
            [Quoting("verbatim we agree", "elided", "inserted [the troops]")]),
        new(
            FindingCode.QuotationWithGap, "report:r/wording", [Quoting("elided ...")], [Quoting("elided ...", "verbatim we agree")]),
        new(
            FindingCode.AffirmsAndDenies, "statement:s/stances/1", [Given.Statement("s", "a", "affirms c-1, denies c-1")],
            [Given.Statement("s", "a", "affirms c-1, denies c-2, conditions c-1")]),
    ];

    private static IEnumerable<CheckCase> Decisions =>
    [
        new(
            FindingCode.TwoBallots, "decision:d/ballots/2", [Given.Decision("d", "unsc", "yes france japan, no france")],
            [Given.Decision("d", "unsc", "yes france japan, no russia")]),
        new(
            FindingCode.BallotOfNonMember, "decision:d/ballots/1/voter", [.. Seated("2017-11-16", "yes russia, no spain")],
            [.. Seated("2016-11-16", "yes russia, no spain")]),
        new(
            FindingCode.BallotsAgainstResult, "decision:d/declared",
            [.. Voted("adopted", "yes a, no b c")], [.. Voted("not-adopted", "yes a, no b c")]),
        new(
            FindingCode.BallotsAgainstResult, "decision:d/declared",
            [.. Voted("not-adopted", "yes a b c")], [.. Voted("not-adopted", "yes a, no b")]),
        new(FindingCode.DecisionBeforeMotion, "decision:d/on",
            [Given.Motion("s-2017-962", "unsc", "tabled 2017-11-02"), Given.Decision("d", "unsc", on: "2017-10-24", motion: "s-2017-962")],
            [Given.Motion("s-2017-962", "unsc", "tabled 2017-11-02"), Given.Decision("d", "unsc", on: "2017-11-16", motion: "s-2017-962")]),
        new(
            FindingCode.StagesOutOfOrder, "motion:m/stages/1/on", [Given.Motion("m", "unsc", "tabled 2017-11-02, withdrawn 2017-10-16")],
            [Given.Motion("m", "unsc", "tabled 2017-11-02, withdrawn, failed 2017-11-16")]),
        new(
            FindingCode.TimeNeverComes, "condition:k/requires/of/0/until", [Waiting("2017-06-26", "2017-06-24")],
            [Waiting("2017-06-24", "2017-06-26")]),
    ];

    private static Link Link(string from, string to) => new() { Id = "l-1", From = from, To = to, Kind = LinkKind.SameSubject };

    private static Requirement NestedDecision(string body) => new AllOf
    {
        Of = [new Circumstance { Text = "it arises" }, new Not { Of = new DecisionTaken { Body = body } }],
    };

    private static Condition Requiring(string id, string other) =>
        Given.Condition(id, "x", "send", new AnyOf { Of = [new ConditionMet { Condition = other }] });

    private static Condition Waiting(string from, string until) =>
        Given.Condition(
            "k", "x", "send", new AllOf { Of = [new TimeReached { From = EdtfDate.Parse(from), Until = EdtfDate.Parse(until) }] });

    private static IEnumerable<DatasetRecord> Cited(string published) =>
        [
            Given.Source("wire", published: published), Given.Source("paper", published: "2017-06-22"),
            Given.Report("r", "s", "paper", citing: "wire")
        ];

    private static IEnumerable<DatasetRecord> Held(string published) =>
        [Given.Source("paper", published: published), Given.Event("round-5", "meeting", "held 2017-07-04/2017-07-05", source: "paper")];

    private static Membership Uzbek(string id, string spell) => Given.Membership("uzbekistan", "cst", spell, id: id);

    private static IEnumerable<DatasetRecord> Giving(string contributor) =>
        [Given.Unit("u-98", of: "russia"), Given.Contribution(contributor, "crrf", "2017", unit: "u-98") with { Id = "c" }];

    private static IEnumerable<DatasetRecord> Told(string published) =>
        [Given.Source("paper", published: published), Given.Statement("s", "a", "", "2017-06-22"), Given.Report("r", "s", "paper")];

    private static Report Quoting(params string[] pieces) => Given.Report("r", "s", "x") with
    {
        Wording =
        [
            .. pieces.Select(piece => piece.Split(' ', 2)).Select(piece => new QuotationSegment
            {
                Kind = SegmentKind.Parse(piece[0]), Text = piece.Length > 1 ? piece[1] : null,
            }),
        ],
    };

    private static Statement Answering(string said) => Given.Statement("a", "y", "", said) with { AnswerTo = ["q"] };

    private static IEnumerable<DatasetRecord> Seated(string on, string ballots) =>
    [
        Given.Membership("russia", "unsc", "1945-10-24/.."), Given.Membership("spain", "unsc", "2015/2016", end: "withdrawal"),
        Given.Decision("d", "unsc", ballots, on),
    ];

    private static IEnumerable<DatasetRecord> Voted(string declared, string ballots) =>
    [
        Given.Rule("half", new MajorityTest { Share = ">1/2" }, "a b c"),
        Given.Decision("d", "council", ballots, declared: declared, rule: "half"),
    ];

    private static IEnumerable<DatasetRecord> InOffice(string speaker, string said) =>
    [
        Given.Person("lavrov"),
        Given.Person("shoigu"),
        Given.Tenure("t", "lavrov", "Minister of Foreign Affairs", "russia", "2004/.."),
        Given.Statement("s", speaker, "", said) with { Speakers = [new Speaker { Actor = speaker, Tenure = "t" }] },
    ];
}
