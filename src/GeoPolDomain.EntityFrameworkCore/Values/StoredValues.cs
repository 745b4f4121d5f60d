using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Decisions;
using GeoPolDomain.Events;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Memberships;
using GeoPolDomain.Places;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Rules;
using GeoPolDomain.Statements;
using GeoPolDomain.Text;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.EntityFrameworkCore.Values;

/// <summary>How each type of value that a record can hold stands in a column.</summary>
internal static class StoredValues
{
    private static readonly Dictionary<Type, StoredValue> ByType = new()
    {
        [typeof(RecordKind)] = StoredText.OfKind(),
        [typeof(ImmutableArray<ExtraMember>)] = StoredJson.Extras(),
    };

    static StoredValues()
    {
        Text<ActionKind>();
        Text<ActorId>();
        Text<AnalyticConfidence>();
        Text<AssessmentId>();
        Text<BindingScope>();
        Text<CitationBasis>();
        Text<ClaimId>();
        Text<ClaimNature>();
        Text<ConditionId>();
        Text<ConditionNature>();
        Text<ContradictionId>();
        Text<ContradictionKind>();
        Text<ContributionId>();
        Text<CorrectionId>();
        Text<CorrectionKind>();
        Text<CountRange>();
        Text<DatasetId>();
        Text<CoverageId>();
        Text<DecisionId>();
        Text<DecisionResult>();
        Text<DecisionRuleId>();
        Text<DeploymentId>();
        Text<DeploymentStatus>();
        Text<Echelon>();
        Text<EdtfDate>();
        Text<EdtfInterval>();
        Text<EdtfValue>();
        Text<EventId>();
        Text<EventKind>();
        Text<ForceId>();
        Text<ForceRole>();
        Text<Frequency>();
        Text<GeoPoint>();
        Text<GroupForm>();
        Text<LanguageTag>();
        Text<LegalForce>();
        Text<Likelihood>();
        Text<LimitationId>();
        Text<LimitationKind>();
        Text<LinkId>();
        Text<LinkKind>();
        Text<Matter>();
        Text<MembershipId>();
        Text<MembershipStatus>();
        Text<MotionId>();
        Text<ObligationId>();
        Text<ObligationKind>();
        Text<ObligationManner>();
        Text<ObligationTrigger>();
        Text<Occasion>();
        Text<OrganizationForm>();
        Text<PartyRole>();
        Text<PlaceId>();
        Text<PlaceKind>();
        Text<Quantifier>();
        Text<Rating>();
        Text<RecordKey>();
        Text<RelationId>();
        Text<RelationKind>();
        Text<Reliability>();
        Text<ReportForm>();
        Text<ReportId>();
        Text<Right>();
        Text<SourceId>();
        Text<SourceKind>();
        Text<SpeechAct>();
        Text<StatementId>();
        Text<StrengthKind>();
        Text<SuccessionId>();
        Text<SuccessionKind>();
        Text<TenureId>();
        Text<TreatyId>();
        Text<TreatyKind>();
        Text<TreatyPartyId>();
        Text<TreatyStage>();
        Text<UnitId>();
        Text<ZoneId>();

        Object<Fallback>();
        Object<MembershipEnd>();
        Object<Mention>();
        Object<Outcome>();
        Object<Quorum>();
        Object<Requirement>();
        Object<TreatyEnd>();
        Object<VoteTest>();
        Object<VotingEligibility>();

        Texts<ActorId>();
        Texts<AssessmentKind>();
        Texts<ObligationId>();
        Texts<PlaceId>();
        Texts<RecordKey>();
        Texts<StatementId>();
        Texts<TreatyId>();

        Objects<Ballot>();
        Objects<Citation>();
        Objects<ClaimRelation>();
        Objects<DatedStep>();
        Objects<EventState>();
        Objects<Existence>();
        Objects<ExternalCode>();
        Objects<Mention>();
        Objects<MotionStage>();
        Objects<Name>();
        Objects<Participant>();
        Objects<Prerequisite>();
        Objects<Provision>();
        Objects<QuotationSegment>();
        Objects<Reservation>();
        Objects<SeatHolder>();
        Objects<Speaker>();
        Objects<Stance>();
        Objects<TerritorialScope>();
        Objects<VoteCount>();
        Objects<ZonePart>();
        Objects<ZoneRole>();
    }

    /// <summary>How a type is stored. Null for a type that is not of this library, or that no record holds.</summary>
    public static StoredValue? Of(Type type) => ByType.GetValueOrDefault(Nullable.GetUnderlyingType(type) ?? type);

    private static void Text<T>()
        where T : class, ITextForm<T> => ByType[typeof(T)] = StoredText.Of<T>();

    private static void Object<T>()
        where T : class, IDescribed<T> => ByType[typeof(T)] = StoredJson.Of<T>();

    private static void Texts<T>()
        where T : class, ITextForm<T> => ByType[typeof(ImmutableArray<T>)] = StoredJson.ListOfText<T>();

    private static void Objects<T>()
        where T : class, IDescribed<T> => ByType[typeof(ImmutableArray<T>)] = StoredJson.ListOf<T>();
}
