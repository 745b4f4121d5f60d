using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Tests.Catalogue;

/// <summary>
/// The conditions set in June 2017 before soldiers of Kyrgyzstan and Kazakhstan would go to Syria, and what bears on them.
/// </summary>
internal static class SyriaConditions
{
    private static readonly DatasetRecord[] Conditions =
    [
        GivenGate.Condition(
            "cnd-ata-1", new DecisionTaken { Body = "csto", Manner = DecisionManner.Unanimity, Text = "Kyrgyz troops to Syria" },
            "kyrgyzstan", statedIn: "stm-a14"),
        GivenGate.Condition(
            "cnd-ata-2", new InstrumentExists { Issuer = "un", OrganOpen = true, Text = "a resolution on Syria" }, "kyrgyzstan",
            statedIn: "stm-a14"),
        GivenGate.Condition(
            "cnd-ata-3", new DecisionTaken { Body = "kyrgyzstan-parliament", Text = "Kyrgyz troops to Syria" }, "kyrgyzstan",
            statedIn: "stm-a14"),
        GivenGate.Condition(
            "cnd-ata-4", new Composition { Text = "volunteers from professional soldiers and officers" }, "kyrgyzstan",
            nature: "constraint", statedIn: "stm-a14"),
        GivenGate.Condition(
            "cnd-ata",
            new AllOf { Of = [Met("cnd-ata-1"), Met("cnd-ata-2"), Met("cnd-ata-3"), Met("cnd-ata-4")] },
            "kyrgyzstan",
            guard: new Circumstance { Text = "if such a question arises" },
            scope: "troops to Syria",
            statedIn: "stm-a14"),
        GivenGate.Condition(
            "cnd-kz-unsc-a",
            new AllOf { Of =
            [
                new InstrumentExists { Issuer = "unsc", Text = "a resolution" },
                new InstrumentExists { Issuer = "unsc", Text = "a mandate" }
            ] },
            "kazakhstan",
            scope: "peacekeepers to any hot spot",
            statedIn: "stm-a17"),
        GivenGate.Condition(
            "cnd-kz-unsc-b",
            new AllOf { Of =
            [
                new InstrumentExists { Issuer = "unsc", Text = "a resolution" },
                new InstrumentExists { Issuer = "un", OrganOpen = true, Text = "a mandate" }
            ] },
            "kazakhstan",
            act: "discuss",
            scope: "peacekeepers to any hot spot",
            statedIn: "stm-b09"),
        GivenGate.Condition(
            "cnd-astana", new ConsentGiven { Of = ["iran", "russia", "turkey"], Claim = "prp-17" }, "guarantors", act: "admit",
            scope: "observers of other countries", statedIn: "stm-a06"),
        GivenGate.Condition("cnd-parl", new DecisionTaken { Body = "kazakhstan-parliament", Text = "troops abroad" }, "kazakhstan"),
        GivenGate.Condition(
            "cnd-duk",
            new Not { Of = new Circumstance { Text = "while Assad is in power", Tenure = "off-assad-president" } },
            "kyrgyzstan",
            act: "rebuild",
            nature: "opinion",
            scope: "in Syria",
            statedIn: "stm-b17"),
    ];

    private static readonly DatasetRecord[] World =
    [
        .. new[] { "armenia", "belarus", "kazakhstan", "kyrgyzstan", "russia", "tajikistan" }.Select(state => Given.Membership(
            state, "csto", "2003-09-18/..")),
        Given.Membership("uzbekistan", "csto", "2006-08-16/2012-12-19"),
        Given.Organ("unga", of: "un"),
        Given.Organ("unsc", of: "un"),
        Given.Organ("kazakhstan-parliament", of: "kazakhstan"),
        Given.Organ("kyrgyzstan-parliament", of: "kyrgyzstan"),
        GivenGate.Tenure("off-assad-president", "2000-07-17/2024-12-08"),
        Given.Claim("prp-07"),
        Given.Claim("prp-17"),
        Given.Claim("prp-27"),
        Said("stm-a06", "lavrentyev", "conditions prp-07", "2017-05-05?", "russia"),
        Given.Statement("stm-a07", "iran", "affirms prp-17", act: "agree"),
        Given.Statement("stm-a08", "turkey", "affirms prp-17", act: "agree"),
        Said("stm-a14", "atambayev", "", "2017-06-24?", "kyrgyzstan"),
        Said("stm-a17", "kazakhstan", "", "2017-06-23?"),
        Said("stm-b09", "abdrakhmanov", "", "2017-06-23", "kazakhstan"),
        Said("stm-b17", "dukenbayev", "denies prp-27", "2018-06-12?"),
        Given.Report("rpt-a06", "stm-a06", "doc-a"),
        Given.Report("rpt-a07", "stm-a07", "doc-a"),
        Given.Report("rpt-a08", "stm-a08", "doc-a"),
        Given.Report("rpt-a14", "stm-a14", "doc-a", citing: "src-unknown-a-atambayev"),
        Given.Report("rpt-a14-ugorod", "stm-a14", "ext-ugorod-2017-06"),
        Given.Report("rpt-a17", "stm-a17", "doc-a"),
        Given.Report("rpt-b09", "stm-b09", "doc-b", citing: "src-rt-2017-06-23"),
        Given.Report("rpt-b17", "stm-b17", "doc-b"),
        Given.Source("doc-a", published: "2017-06-27"),
        Given.Source("doc-b", published: "2018-06?"),
        Given.Source("ext-ugorod-2017-06", published: "2017-06"),
        Given.Source("src-rt-2017-06-23", published: "2017-06-23"),
        Given.Source("src-unknown-a-atambayev", published: "2017?-06-24"),
    ];

    /// <summary>The promise that nothing met these conditions before October 2017: asked then, the same gates were still ahead.</summary>
    private static readonly DatasetRecord[] Promises =
    [
        .. new[] { "cnd-ata", "cnd-kz-unsc-a", "cnd-kz-unsc-b" }.Select(id => Given.Coverage(
            RecordKind.Decision, $"condition:{id}", "../2017-10-02")),
    ];

    /// <summary>Without a word on what is missing.</summary>
    public static Dataset Bare { get; } = Given.Data([.. Conditions, .. World]);

    /// <summary>With the promise that what is missing was not so.</summary>
    public static Dataset Promised { get; } = Given.Data([.. Conditions, .. World, .. Promises]);

    private static ConditionMet Met(string id) => new() { Condition = id };

    private static Statement Said(string id, string speaker, string stances, string said, ActorId? onBehalfOf = null) =>
        Given.Statement(id, speaker, stances, said, "set-condition", onBehalfOf);
}
