using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>The names of the kinds of record.</summary>
internal static class RecordKinds
{
    public static Names<RecordKind> Names { get; } = new(
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
        (RecordKind.Coverage, "coverage"));
}
