using GeoPolDomain.Checks;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Tests.Checks;

/// <summary>The cases of who contributes to a force, and of numbers of soldiers against each other.</summary>
internal static class StrengthCases
{
    private const string Day = "2022-01-10";

    public static IEnumerable<CheckCase> All =>
    [
        new(
            FindingCode.ContributionOfNonMember, "contribution:c/contributor", [.. Covered("belarus", "member", "georgia")],
            [.. Covered("georgia", "partner", "georgia")]),
        new(
            FindingCode.PartsExceedTotal, "contribution:t/strength",
            [Total("3000"), Part("a", "2000"), Part("b", "1001..1500")],
            [Total("3000"), Part("a", "2000"), Part("b", "1000..1500")]),
        new(
            FindingCode.PartsExceedTotal, "contribution:t/strength", [Total("3000"), Part("a", "3001")],
            [Total("3000"), Part("a", "1800", unit: "u-1"), Part("a", "1800", unit: "u-2"), Part("b", "~5000")]),
        new(
            FindingCode.StrengthsDiffer, "contribution:t-2/strength", [Total("2000", "t-1"), Total("2500..3000", "t-2")],
            [Total("2000", "t-1"), Total("1900..2100", "t-2")]),
        new(
            FindingCode.StrengthsDiffer, "contribution:t-2/strength",
            [Total("2000", "t-1"), Total("2500", "t-2") with { AccordingTo = "russia" }],
            [Total("2000", "t-1"), Total("2500", "t-2") with { StrengthKind = StrengthKind.Pledged }]),
        new(
            FindingCode.StrengthsDiffer, "contribution:t-2/strength",
            [Total("2000", "t-1"), Given.Total("f", "2022-01-10/2022-02-20", "2500", id: "t-2")],
            [Total("2000", "t-1"), Given.Total("f", "2022-01", "2500", id: "t-2"), Given.Total("f", "2022-01-11", "3950", id: "t-3")]),
        new(
            FindingCode.StrengthsDiffer, "deployment:d-2/strength", [Sent("d-1", "83"), Sent("d-2", "100")],
            [Sent("d-1", "83"), Sent("d-2", "100") with { Status = DeploymentStatus.Planned }]),
    ];

    private static Contribution Total(string strength, string id = "t") => Given.Total("f", Day, strength, id: id);

    private static Contribution Part(string contributor, string strength, string? unit = null) =>
        Given.Contribution(contributor, "f", Day, strength, unit: unit is null ? null : UnitId.Parse(unit));

    private static Deployment Sent(string id, string strength) =>
        Given.Deployment("armenia", "actual", "demining", strength, "deployed", when: Day, id: id);

    private static IEnumerable<DatasetRecord> Covered(string member, string status, string contributor) =>
    [
        Given.Organization("csto"),
        Given.Membership(member, "csto", "2002/..", status),
        Given.Coverage(RecordKind.Membership, "actor:csto"),
        Given.Force("f") with { Framework = "csto" },
        Given.Contribution(contributor, "f", "2017", "100", id: "c"),
    ];
}
