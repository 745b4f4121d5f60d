using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>The kinds of record that a dataset can hold.</summary>
[JsonConverter(typeof(RecordKindConverter))]
public enum RecordKind
{
    /// <summary>A document, broadcast or other thing that says something.</summary>
    Source,

    /// <summary>A state, organization, organ, process, group, person or outlet.</summary>
    Actor,

    /// <summary>One person holding one office for a time.</summary>
    Tenure,

    /// <summary>One actor succeeding another, for example a state and its successor state.</summary>
    Succession,

    /// <summary>One uninterrupted period in which a member belongs to an organization under one status.</summary>
    Membership,

    /// <summary>A suspension, freeze or absence during a membership that continues.</summary>
    Limitation,

    /// <summary>A common force, or a contingent named as a whole.</summary>
    Force,

    /// <summary>A military unit of one state.</summary>
    Unit,

    /// <summary>The part of a force that one contributor provides, or the reported total of the force.</summary>
    Contribution,

    /// <summary>A content that can be true or false, no matter who asserts it.</summary>
    Claim,

    /// <summary>Something that a speaker said, or deliberately did not say.</summary>
    Statement,

    /// <summary>One rendering of a statement in a source.</summary>
    Report,

    /// <summary>A connection between two records.</summary>
    Link,

    /// <summary>A promise that the dataset holds all records of a kind about a subject for a time.</summary>
    Coverage,

    /// <summary>The relation of one actor to another for a time, for example as an ally or opponent.</summary>
    Relation,

    /// <summary>A treaty or other instrument, for example a charter, protocol or resolution.</summary>
    Treaty,

    /// <summary>The part that one actor has in an instrument, for example as a party or signatory.</summary>
    TreatyParty,

    /// <summary>A duty under an instrument, owed by some actors to others.</summary>
    Obligation,

    /// <summary>A place on the map, from a region of the world to a city.</summary>
    Place,

    /// <summary>A zone that an instrument forms from places or parts of places.</summary>
    Zone,

    /// <summary>Something that happened, or was meant to happen, for example a meeting or an election.</summary>
    Event,

    /// <summary>Soldiers who are at a place or are meant to go there.</summary>
    Deployment,

    /// <summary>A judgement, inference, forecast or question that an author adds.</summary>
    Assessment,

    /// <summary>A correction of something that a source states wrongly or leaves unclear.</summary>
    Correction,

    /// <summary>A group of records that contradict each other in the judgement of an editor.</summary>
    Contradiction,

    /// <summary>The rule by which a body decides.</summary>
    DecisionRule,

    /// <summary>A proposal that is put to a body for decision.</summary>
    Motion,

    /// <summary>A decision of a body, with the ballots, the counts and the declared result.</summary>
    Decision,

    /// <summary>A condition that an actor sets before an act.</summary>
    Condition,
}

/// <summary>The JSON names of the kinds of record.</summary>
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

    /// <summary>The name of the kind in JSON, for example <c>membership</c>.</summary>
    public static string ToText(this RecordKind kind) => Names.Of(kind);
}

/// <summary>Converts a <see cref="RecordKind"/> to and from its JSON name, both as a value and as a dictionary key.</summary>
public sealed class RecordKindConverter() : NamesConverter<RecordKind>(RecordKinds.Names);
