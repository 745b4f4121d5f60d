using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>The kinds of record a dataset holds.</summary>
[JsonConverter(typeof(RecordKindConverter))]
public enum RecordKind
{
    /// <summary>A document or other source.</summary>
    Source,

    /// <summary>A state, organization, organ, process, group, person or outlet.</summary>
    Actor,

    /// <summary>An office as held by one person for a time.</summary>
    Tenure,

    /// <summary>One actor following another.</summary>
    Succession,

    /// <summary>One spell of a membership.</summary>
    Membership,

    /// <summary>A suspension or freeze while the membership goes on.</summary>
    Limitation,

    /// <summary>A common force.</summary>
    Force,

    /// <summary>A military unit.</summary>
    Unit,

    /// <summary>What a contributor gives to a force.</summary>
    Contribution,

    /// <summary>A content that can be true or false.</summary>
    Claim,

    /// <summary>What somebody said, or pointedly did not say.</summary>
    Statement,

    /// <summary>One telling of a statement.</summary>
    Report,

    /// <summary>A connection between two records.</summary>
    Link,

    /// <summary>What the dataset holds completely.</summary>
    Coverage,

    /// <summary>How one actor stands to another.</summary>
    Relation,

    /// <summary>A treaty or other instrument.</summary>
    Treaty,

    /// <summary>The part one actor has in an instrument.</summary>
    TreatyParty,

    /// <summary>A duty under an instrument.</summary>
    Obligation,

    /// <summary>A place on the map.</summary>
    Place,

    /// <summary>Parts of places put together by an instrument.</summary>
    Zone,

    /// <summary>Something that happens, or was to happen.</summary>
    Event,

    /// <summary>Soldiers at a place, or meant for one.</summary>
    Deployment,

    /// <summary>What an author thinks, adds or asks.</summary>
    Assessment,

    /// <summary>What a source got wrong.</summary>
    Correction,

    /// <summary>Records that contradict one another.</summary>
    Contradiction,

    /// <summary>How a body decides.</summary>
    DecisionRule,

    /// <summary>What is put to a decision.</summary>
    Motion,

    /// <summary>How a body decided.</summary>
    Decision,

    /// <summary>What somebody requires before an act.</summary>
    Condition,
}

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

/// <summary>Lets System.Text.Json read and write a <see cref="RecordKind"/> by its name, as a value and as a dictionary key.</summary>
public sealed class RecordKindConverter() : NamesConverter<RecordKind>(RecordKinds.Names);
