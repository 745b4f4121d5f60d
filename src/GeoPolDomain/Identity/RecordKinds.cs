using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>The names of the kinds of record.</summary>
public static class RecordKinds
{
    internal static Names<RecordKind> Names { get; } = new(
        "a kind of record",
        (RecordKind.Source, "source"),
        (RecordKind.Actor, "actor"),
        (RecordKind.Tenure, "tenure"),
        (RecordKind.Succession, "succession"),
        (RecordKind.Membership, "membership"),
        (RecordKind.Limitation, "limitation"),
        (RecordKind.Force, "force"),
        (RecordKind.Unit, "unit"),
        (RecordKind.Contribution, "contribution"),
        (RecordKind.Claim, "claim"),
        (RecordKind.Statement, "statement"),
        (RecordKind.Report, "report"),
        (RecordKind.Link, "link"),
        (RecordKind.Coverage, "coverage"),
        (RecordKind.Relation, "relation"),
        (RecordKind.Treaty, "treaty"),
        (RecordKind.TreatyParty, "treaty-party"),
        (RecordKind.Obligation, "obligation"),
        (RecordKind.Place, "place"),
        (RecordKind.Zone, "zone"),
        (RecordKind.Event, "event"),
        (RecordKind.Deployment, "deployment"),
        (RecordKind.Assessment, "assessment"),
        (RecordKind.Correction, "correction"),
        (RecordKind.Contradiction, "contradiction"),
        (RecordKind.DecisionRule, "decision-rule"),
        (RecordKind.Motion, "motion"),
        (RecordKind.Decision, "decision"),
        (RecordKind.Condition, "condition"));

    /// <summary>The name on the wire, such as <c>membership</c>.</summary>
    public static string ToText(this RecordKind kind) => Names.Of(kind);
}
