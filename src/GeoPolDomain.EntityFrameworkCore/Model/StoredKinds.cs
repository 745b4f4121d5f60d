using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Decisions;
using GeoPolDomain.Events;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Places;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Rules;
using GeoPolDomain.Statements;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.EntityFrameworkCore.Model;

/// <summary>All kinds of record, in the order of a document.</summary>
internal static class StoredKinds
{
    public static ImmutableArray<StoredKind> All { get; } =
    [
        new StoredKind<Coverage, CoverageId>(RecordKind.Coverage),
        new StoredKind<Source, SourceId>(RecordKind.Source),
        new StoredKind<Actor, ActorId>(RecordKind.Actor),
        new StoredKind<Tenure, TenureId>(RecordKind.Tenure),
        new StoredKind<Succession, SuccessionId>(RecordKind.Succession),
        new StoredKind<Relation, RelationId>(RecordKind.Relation),
        new StoredKind<Treaty, TreatyId>(RecordKind.Treaty),
        new StoredKind<TreatyParty, TreatyPartyId>(RecordKind.TreatyParty),
        new StoredKind<Obligation, ObligationId>(RecordKind.Obligation),
        new StoredKind<Membership, MembershipId>(RecordKind.Membership),
        new StoredKind<Limitation, LimitationId>(RecordKind.Limitation),
        new StoredKind<Place, PlaceId>(RecordKind.Place),
        new StoredKind<Zone, ZoneId>(RecordKind.Zone),
        new StoredKind<Event, EventId>(RecordKind.Event),
        new StoredKind<Force, ForceId>(RecordKind.Force),
        new StoredKind<Unit, UnitId>(RecordKind.Unit),
        new StoredKind<Contribution, ContributionId>(RecordKind.Contribution),
        new StoredKind<Deployment, DeploymentId>(RecordKind.Deployment),
        new StoredKind<Claim, ClaimId>(RecordKind.Claim),
        new StoredKind<Statement, StatementId>(RecordKind.Statement),
        new StoredKind<Report, ReportId>(RecordKind.Report),
        new StoredKind<Link, LinkId>(RecordKind.Link),
        new StoredKind<Assessment, AssessmentId>(RecordKind.Assessment),
        new StoredKind<Correction, CorrectionId>(RecordKind.Correction),
        new StoredKind<Contradiction, ContradictionId>(RecordKind.Contradiction),
        new StoredKind<DecisionRule, DecisionRuleId>(RecordKind.DecisionRule),
        new StoredKind<Motion, MotionId>(RecordKind.Motion),
        new StoredKind<Decision, DecisionId>(RecordKind.Decision),
        new StoredKind<Condition, ConditionId>(RecordKind.Condition),
    ];

    private static readonly Dictionary<RecordKind, StoredKind> ByKind = All.ToDictionary(one => one.Kind);

    /// <summary>The kind of record.</summary>
    public static StoredKind Of(RecordKind kind) => ByKind[kind];
}
