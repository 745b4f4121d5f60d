using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Decisions;
using GeoPolDomain.Events;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Places;
using GeoPolDomain.Sources;
using GeoPolDomain.Statements;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Datasets;

/// <summary>The records of a dataset, kind by kind.</summary>
internal sealed class Contents
{
    public ImmutableArray<Coverage> Coverage = [];
    public ImmutableArray<Source> Sources = [];
    public ImmutableArray<Actor> Actors = [];
    public ImmutableArray<Tenure> Tenures = [];
    public ImmutableArray<Succession> Successions = [];
    public ImmutableArray<Relation> Relations = [];
    public ImmutableArray<Treaty> Treaties = [];
    public ImmutableArray<TreatyParty> TreatyParties = [];
    public ImmutableArray<Obligation> Obligations = [];
    public ImmutableArray<Membership> Memberships = [];
    public ImmutableArray<Limitation> Limitations = [];
    public ImmutableArray<Place> Places = [];
    public ImmutableArray<Zone> Zones = [];
    public ImmutableArray<Event> Events = [];
    public ImmutableArray<Force> Forces = [];
    public ImmutableArray<Unit> Units = [];
    public ImmutableArray<Contribution> Contributions = [];
    public ImmutableArray<Deployment> Deployments = [];
    public ImmutableArray<Claim> Claims = [];
    public ImmutableArray<Statement> Statements = [];
    public ImmutableArray<Report> Reports = [];
    public ImmutableArray<Link> Links = [];
    public ImmutableArray<Assessment> Assessments = [];
    public ImmutableArray<Correction> Corrections = [];
    public ImmutableArray<Contradiction> Contradictions = [];
    public ImmutableArray<DecisionRule> Rules = [];
    public ImmutableArray<Motion> Motions = [];
    public ImmutableArray<Decision> Decisions = [];
    public ImmutableArray<Condition> Conditions = [];

    /// <summary>Every kind of record, in the order of the document.</summary>
    public static ImmutableArray<Table> Tables { get; } =
    [
        new Table<Coverage>(RecordKind.Coverage, "coverage", static d => ref d.Contents.Coverage, GeoPolDomain.Sources.Coverage.Shape),
        new Table<Source>(RecordKind.Source, "sources", static d => ref d.Contents.Sources, Source.Shape),
        new Table<Actor>(RecordKind.Actor, "actors", static d => ref d.Contents.Actors, Actor.Family),
        new Table<Tenure>(RecordKind.Tenure, "tenures", static d => ref d.Contents.Tenures, Tenure.Shape),
        new Table<Succession>(RecordKind.Succession, "successions", static d => ref d.Contents.Successions, Succession.Shape),
        new Table<Relation>(RecordKind.Relation, "relations", static d => ref d.Contents.Relations, Relation.Shape),
        new Table<Treaty>(RecordKind.Treaty, "treaties", static d => ref d.Contents.Treaties, Treaty.Shape),
        new Table<TreatyParty>(RecordKind.TreatyParty, "treatyParties", static d => ref d.Contents.TreatyParties, TreatyParty.Shape),
        new Table<Obligation>(RecordKind.Obligation, "obligations", static d => ref d.Contents.Obligations, Obligation.Shape),
        new Table<Membership>(RecordKind.Membership, "memberships", static d => ref d.Contents.Memberships, Membership.Shape),
        new Table<Limitation>(RecordKind.Limitation, "limitations", static d => ref d.Contents.Limitations, Limitation.Shape),
        new Table<Place>(RecordKind.Place, "places", static d => ref d.Contents.Places, Place.Shape),
        new Table<Zone>(RecordKind.Zone, "zones", static d => ref d.Contents.Zones, Zone.Shape),
        new Table<Event>(RecordKind.Event, "events", static d => ref d.Contents.Events, Event.Shape),
        new Table<Force>(RecordKind.Force, "forces", static d => ref d.Contents.Forces, Force.Shape),
        new Table<Unit>(RecordKind.Unit, "units", static d => ref d.Contents.Units, Unit.Shape),
        new Table<Contribution>(RecordKind.Contribution, "contributions", static d => ref d.Contents.Contributions, Contribution.Shape),
        new Table<Deployment>(RecordKind.Deployment, "deployments", static d => ref d.Contents.Deployments, Deployment.Shape),
        new Table<Claim>(RecordKind.Claim, "claims", static d => ref d.Contents.Claims, Claim.Shape),
        new Table<Statement>(RecordKind.Statement, "statements", static d => ref d.Contents.Statements, Statement.Shape),
        new Table<Report>(RecordKind.Report, "reports", static d => ref d.Contents.Reports, Report.Shape),
        new Table<Link>(RecordKind.Link, "links", static d => ref d.Contents.Links, Link.Shape),
        new Table<Assessment>(RecordKind.Assessment, "assessments", static d => ref d.Contents.Assessments, Assessment.Shape),
        new Table<Correction>(RecordKind.Correction, "corrections", static d => ref d.Contents.Corrections, Correction.Shape),
        new Table<Contradiction>(RecordKind.Contradiction, "contradictions", static d => ref d.Contents.Contradictions, Contradiction.Shape),
        new Table<DecisionRule>(RecordKind.DecisionRule, "decisionRules", static d => ref d.Contents.Rules, DecisionRule.Shape),
        new Table<Motion>(RecordKind.Motion, "motions", static d => ref d.Contents.Motions, Motion.Shape),
        new Table<Decision>(RecordKind.Decision, "decisions", static d => ref d.Contents.Decisions, Decision.Shape),
        new Table<Condition>(RecordKind.Condition, "conditions", static d => ref d.Contents.Conditions, Condition.Shape),
    ];
}
