using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>The id of an actor: a state, organization, organ, process, group, person or outlet.</summary>
[JsonConverter(typeof(TextConverter<ActorId>))]
public sealed class ActorId : Id<ActorId>, IId<ActorId>
{
    private ActorId(string text) : base(text) { }

    static IdKind<ActorId> IId<ActorId>.Kind { get; } = new(RecordKind.Actor, "the id of an actor", "csto", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator ActorId(string text) => Parse(text);
}

/// <summary>The id of an assessment.</summary>
[JsonConverter(typeof(TextConverter<AssessmentId>))]
public sealed class AssessmentId : Id<AssessmentId>, IId<AssessmentId>
{
    private AssessmentId(string text) : base(text) { }

    static IdKind<AssessmentId> IId<AssessmentId>.Kind { get; } =
        new(RecordKind.Assessment, "the id of an assessment", "asm-a01", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator AssessmentId(string text) => Parse(text);
}

/// <summary>The id of a claim.</summary>
[JsonConverter(typeof(TextConverter<ClaimId>))]
public sealed class ClaimId : Id<ClaimId>, IId<ClaimId>
{
    private ClaimId(string text) : base(text) { }

    static IdKind<ClaimId> IId<ClaimId>.Kind { get; } = new(RecordKind.Claim, "the id of a claim", "prp-01", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator ClaimId(string text) => Parse(text);
}

/// <summary>The id of a condition.</summary>
[JsonConverter(typeof(TextConverter<ConditionId>))]
public sealed class ConditionId : Id<ConditionId>, IId<ConditionId>
{
    private ConditionId(string text) : base(text) { }

    static IdKind<ConditionId> IId<ConditionId>.Kind { get; } =
        new(RecordKind.Condition, "the id of a condition", "cnd-ata", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator ConditionId(string text) => Parse(text);
}

/// <summary>The id of a contradiction.</summary>
[JsonConverter(typeof(TextConverter<ContradictionId>))]
public sealed class ContradictionId : Id<ContradictionId>, IId<ContradictionId>
{
    private ContradictionId(string text) : base(text) { }

    static IdKind<ContradictionId> IId<ContradictionId>.Kind { get; } =
        new(RecordKind.Contradiction, "the id of a contradiction", "ctr-01", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator ContradictionId(string text) => Parse(text);
}

/// <summary>The id of a contribution to a force.</summary>
[JsonConverter(typeof(TextConverter<ContributionId>))]
public sealed class ContributionId : Id<ContributionId>, IId<ContributionId>
{
    private ContributionId(string text) : base(text) { }

    static IdKind<ContributionId> IId<ContributionId>.Kind { get; } =
        new(RecordKind.Contribution, "the id of a contribution", "ctr-crrf-uni-by", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator ContributionId(string text) => Parse(text);
}

/// <summary>The id of a correction.</summary>
[JsonConverter(typeof(TextConverter<CorrectionId>))]
public sealed class CorrectionId : Id<CorrectionId>, IId<CorrectionId>
{
    private CorrectionId(string text) : base(text) { }

    static IdKind<CorrectionId> IId<CorrectionId>.Kind { get; } =
        new(RecordKind.Correction, "the id of a correction", "err-01", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator CorrectionId(string text) => Parse(text);
}

/// <summary>The id of a coverage: a promise that the dataset holds all records of a kind.</summary>
[JsonConverter(typeof(TextConverter<CoverageId>))]
public sealed class CoverageId : Id<CoverageId>, IId<CoverageId>
{
    private CoverageId(string text) : base(text) { }

    static IdKind<CoverageId> IId<CoverageId>.Kind { get; } =
        new(RecordKind.Coverage, "the id of a coverage", "cov-csto", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator CoverageId(string text) => Parse(text);
}

/// <summary>The id of a decision.</summary>
[JsonConverter(typeof(TextConverter<DecisionId>))]
public sealed class DecisionId : Id<DecisionId>, IId<DecisionId>
{
    private DecisionId(string text) : base(text) { }

    static IdKind<DecisionId> IId<DecisionId>.Kind { get; } =
        new(RecordKind.Decision, "the id of a decision", "dec-observers-2017-05", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator DecisionId(string text) => Parse(text);
}

/// <summary>The id of a decision rule.</summary>
[JsonConverter(typeof(TextConverter<DecisionRuleId>))]
public sealed class DecisionRuleId : Id<DecisionRuleId>, IId<DecisionRuleId>
{
    private DecisionRuleId(string text) : base(text) { }

    static IdKind<DecisionRuleId> IId<DecisionRuleId>.Kind { get; } =
        new(RecordKind.DecisionRule, "the id of a decision rule", "arab-league", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator DecisionRuleId(string text) => Parse(text);
}

/// <summary>The id of a deployment.</summary>
[JsonConverter(typeof(TextConverter<DeploymentId>))]
public sealed class DeploymentId : Id<DeploymentId>, IId<DeploymentId>
{
    private DeploymentId(string text) : base(text) { }

    static IdKind<DeploymentId> IId<DeploymentId>.Kind { get; } =
        new(RecordKind.Deployment, "the id of a deployment", "dep-kalin-500", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator DeploymentId(string text) => Parse(text);
}

/// <summary>The id of an event.</summary>
[JsonConverter(typeof(TextConverter<EventId>))]
public sealed class EventId : Id<EventId>, IId<EventId>
{
    private EventId(string text) : base(text) { }

    static IdKind<EventId> IId<EventId>.Kind { get; } =
        new(RecordKind.Event, "the id of an event", "evt-astana4", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator EventId(string text) => Parse(text);
}

/// <summary>The id of a force.</summary>
[JsonConverter(typeof(TextConverter<ForceId>))]
public sealed class ForceId : Id<ForceId>, IId<ForceId>
{
    private ForceId(string text) : base(text) { }

    static IdKind<ForceId> IId<ForceId>.Kind { get; } = new(RecordKind.Force, "the id of a force", "crrf", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator ForceId(string text) => Parse(text);
}

/// <summary>The id of a limitation of a membership.</summary>
[JsonConverter(typeof(TextConverter<LimitationId>))]
public sealed class LimitationId : Id<LimitationId>, IId<LimitationId>
{
    private LimitationId(string text) : base(text) { }

    static IdKind<LimitationId> IId<LimitationId>.Kind { get; } =
        new(RecordKind.Limitation, "the id of a limitation", "ukraine-cis-2018", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator LimitationId(string text) => Parse(text);
}

/// <summary>The id of a link between two records.</summary>
[JsonConverter(typeof(TextConverter<LinkId>))]
public sealed class LinkId : Id<LinkId>, IId<LinkId>
{
    private LinkId(string text) : base(text) { }

    static IdKind<LinkId> IId<LinkId>.Kind { get; } = new(RecordKind.Link, "the id of a link", "lnk-01", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator LinkId(string text) => Parse(text);
}

/// <summary>The id of a membership.</summary>
[JsonConverter(typeof(TextConverter<MembershipId>))]
public sealed class MembershipId : Id<MembershipId>, IId<MembershipId>
{
    private MembershipId(string text) : base(text) { }

    static IdKind<MembershipId> IId<MembershipId>.Kind { get; } =
        new(RecordKind.Membership, "the id of a membership", "armenia-csto", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator MembershipId(string text) => Parse(text);
}

/// <summary>The id of a motion.</summary>
[JsonConverter(typeof(TextConverter<MotionId>))]
public sealed class MotionId : Id<MotionId>, IId<MotionId>
{
    private MotionId(string text) : base(text) { }

    static IdKind<MotionId> IId<MotionId>.Kind { get; } =
        new(RecordKind.Motion, "the id of a motion", "mot-observers", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator MotionId(string text) => Parse(text);
}

/// <summary>The id of an obligation under an instrument.</summary>
[JsonConverter(typeof(TextConverter<ObligationId>))]
public sealed class ObligationId : Id<ObligationId>, IId<ObligationId>
{
    private ObligationId(string text) : base(text) { }

    static IdKind<ObligationId> IId<ObligationId>.Kind { get; } =
        new(RecordKind.Obligation, "the id of an obligation", "obl-collective-defence", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator ObligationId(string text) => Parse(text);
}

/// <summary>The id of a place.</summary>
[JsonConverter(typeof(TextConverter<PlaceId>))]
public sealed class PlaceId : Id<PlaceId>, IId<PlaceId>
{
    private PlaceId(string text) : base(text) { }

    static IdKind<PlaceId> IId<PlaceId>.Kind { get; } = new(RecordKind.Place, "the id of a place", "plc-aleppo", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator PlaceId(string text) => Parse(text);
}

/// <summary>The id of a relation between two actors.</summary>
[JsonConverter(typeof(TextConverter<RelationId>))]
public sealed class RelationId : Id<RelationId>, IId<RelationId>
{
    private RelationId(string text) : base(text) { }

    static IdKind<RelationId> IId<RelationId>.Kind { get; } =
        new(RecordKind.Relation, "the id of a relation", "rel-01", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator RelationId(string text) => Parse(text);
}

/// <summary>The id of a report of a statement.</summary>
[JsonConverter(typeof(TextConverter<ReportId>))]
public sealed class ReportId : Id<ReportId>, IId<ReportId>
{
    private ReportId(string text) : base(text) { }

    static IdKind<ReportId> IId<ReportId>.Kind { get; } = new(RecordKind.Report, "the id of a report", "rpt-a01", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator ReportId(string text) => Parse(text);
}

/// <summary>The id of a source: a document, broadcast or other thing that says something.</summary>
[JsonConverter(typeof(TextConverter<SourceId>))]
public sealed class SourceId : Id<SourceId>, IId<SourceId>
{
    private SourceId(string text) : base(text) { }

    static IdKind<SourceId> IId<SourceId>.Kind { get; } = new(RecordKind.Source, "the id of a source", "doc-a", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator SourceId(string text) => Parse(text);
}

/// <summary>The id of a statement.</summary>
[JsonConverter(typeof(TextConverter<StatementId>))]
public sealed class StatementId : Id<StatementId>, IId<StatementId>
{
    private StatementId(string text) : base(text) { }

    static IdKind<StatementId> IId<StatementId>.Kind { get; } =
        new(RecordKind.Statement, "the id of a statement", "stm-a14", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator StatementId(string text) => Parse(text);
}

/// <summary>The id of a succession of one actor by another.</summary>
[JsonConverter(typeof(TextConverter<SuccessionId>))]
public sealed class SuccessionId : Id<SuccessionId>, IId<SuccessionId>
{
    private SuccessionId(string text) : base(text) { }

    static IdKind<SuccessionId> IId<SuccessionId>.Kind { get; } =
        new(RecordKind.Succession, "the id of a succession", "gatt-wto", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator SuccessionId(string text) => Parse(text);
}

/// <summary>The id of a tenure: one person holding one office for a time.</summary>
[JsonConverter(typeof(TextConverter<TenureId>))]
public sealed class TenureId : Id<TenureId>, IId<TenureId>
{
    private TenureId(string text) : base(text) { }

    static IdKind<TenureId> IId<TenureId>.Kind { get; } =
        new(RecordKind.Tenure, "the id of a tenure", "off-assad-president", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator TenureId(string text) => Parse(text);
}

/// <summary>The id of a treaty or other instrument.</summary>
[JsonConverter(typeof(TextConverter<TreatyId>))]
public sealed class TreatyId : Id<TreatyId>, IId<TreatyId>
{
    private TreatyId(string text) : base(text) { }

    static IdKind<TreatyId> IId<TreatyId>.Kind { get; } =
        new(RecordKind.Treaty, "the id of a treaty", "ins-csto-charter", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator TreatyId(string text) => Parse(text);
}

/// <summary>The id of the record of one party to a treaty.</summary>
[JsonConverter(typeof(TextConverter<TreatyPartyId>))]
public sealed class TreatyPartyId : Id<TreatyPartyId>, IId<TreatyPartyId>
{
    private TreatyPartyId(string text) : base(text) { }

    static IdKind<TreatyPartyId> IId<TreatyPartyId>.Kind { get; } =
        new(RecordKind.TreatyParty, "the id of a treaty party", "ins-alma-armenia", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator TreatyPartyId(string text) => Parse(text);
}

/// <summary>The id of a military unit.</summary>
[JsonConverter(typeof(TextConverter<UnitId>))]
public sealed class UnitId : Id<UnitId>, IId<UnitId>
{
    private UnitId(string text) : base(text) { }

    static IdKind<UnitId> IId<UnitId>.Kind { get; } = new(RecordKind.Unit, "the id of a unit", "uni-31", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator UnitId(string text) => Parse(text);
}

/// <summary>The id of a zone.</summary>
[JsonConverter(typeof(TextConverter<ZoneId>))]
public sealed class ZoneId : Id<ZoneId>, IId<ZoneId>
{
    private ZoneId(string text) : base(text) { }

    static IdKind<ZoneId> IId<ZoneId>.Kind { get; } = new(RecordKind.Zone, "the id of a zone", "zon-1", static text => new(text));

    /// <inheritdoc cref="TextValue{TSelf}.Parse(string)"/>
    public static implicit operator ZoneId(string text) => Parse(text);
}
