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

namespace GeoPolDomain.Datasets;

/// <summary>One table for each kind of record, in the order of a document.</summary>
internal static class Tables
{
    public static ImmutableArray<Table> All { get; } =
    [
        new Table<Coverage>(RecordKind.Coverage, "coverage", Coverage.Shape),
        new Table<Source>(RecordKind.Source, "sources", Source.Shape),
        new Table<Actor>(RecordKind.Actor, "actors", Actor.Family),
        new Table<Tenure>(RecordKind.Tenure, "tenures", Tenure.Shape),
        new Table<Succession>(RecordKind.Succession, "successions", Succession.Shape),
        new Table<Relation>(RecordKind.Relation, "relations", Relation.Shape),
        new Table<Treaty>(RecordKind.Treaty, "treaties", Treaty.Shape),
        new Table<TreatyParty>(RecordKind.TreatyParty, "treatyParties", TreatyParty.Shape),
        new Table<Obligation>(RecordKind.Obligation, "obligations", Obligation.Shape),
        new Table<Membership>(RecordKind.Membership, "memberships", Membership.Shape),
        new Table<Limitation>(RecordKind.Limitation, "limitations", Limitation.Shape),
        new Table<Place>(RecordKind.Place, "places", Place.Shape),
        new Table<Zone>(RecordKind.Zone, "zones", Zone.Shape),
        new Table<Event>(RecordKind.Event, "events", Event.Shape),
        new Table<Force>(RecordKind.Force, "forces", Force.Shape),
        new Table<Unit>(RecordKind.Unit, "units", Unit.Shape),
        new Table<Contribution>(RecordKind.Contribution, "contributions", Contribution.Shape),
        new Table<Deployment>(RecordKind.Deployment, "deployments", Deployment.Shape),
        new Table<Claim>(RecordKind.Claim, "claims", Claim.Shape),
        new Table<Statement>(RecordKind.Statement, "statements", Statement.Shape),
        new Table<Report>(RecordKind.Report, "reports", Report.Shape),
        new Table<Link>(RecordKind.Link, "links", Link.Shape),
        new Table<Assessment>(RecordKind.Assessment, "assessments", Assessment.Shape),
        new Table<Correction>(RecordKind.Correction, "corrections", Correction.Shape),
        new Table<Contradiction>(RecordKind.Contradiction, "contradictions", Contradiction.Shape),
        new Table<DecisionRule>(RecordKind.DecisionRule, "decisionRules", DecisionRule.Shape),
        new Table<Motion>(RecordKind.Motion, "motions", Motion.Shape),
        new Table<Decision>(RecordKind.Decision, "decisions", Decision.Shape),
        new Table<Condition>(RecordKind.Condition, "conditions", Condition.Shape),
    ];

    /// <summary>
    /// Stores records in the tables of a new dataset. Returns what is wrong when two records of one kind have the same id, otherwise null.
    /// </summary>
    public static string? Fill(Dataset dataset, ReadOnlySpan<DatasetRecord> records)
    {
        var left = new int[All.Length];
        foreach (var record in records)
            left[(int)record.RecordKind]++;
        var ofKind = new DatasetRecord[left.Length][];
        foreach (var record in records)
        {
            var kind = (int)record.RecordKind;
            var own = ofKind[kind] ??= Of(record.RecordKind).NewArray(left[kind]);
            own[^left[kind]--] = record;
        }

        var twins = new string?[All.Length];
        Shares.DoEach(All.Length, records.Length, i =>
            twins[(int)All[i].Kind] = ofKind[(int)All[i].Kind] is { } own ? All[i].Fill(dataset, own) : null);
        foreach (var table in All)
            if (twins[(int)table.Kind] is { } twin)
                return $"Two records of the kind '{table.Tag}' have the id '{twin}'; give each its own.";
        return null;
    }

    /// <summary>
    /// The table of the record on a line that looks as expected. Null when the line does not. Most lines have the same table as the line
    /// before.
    /// </summary>
    public static Table? OfLine(ReadOnlySpan<byte> line, Table before)
    {
        if (line.StartsWith(before.LineStart))
            return before;
        foreach (var table in All)
            if (line.StartsWith(table.LineStart))
                return table;
        return null;
    }

    /// <summary>The table of a kind of record.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no table for the kind.</exception>
    public static Table Of(RecordKind kind)
    {
        foreach (var table in All)
            if (table.Kind == kind)
                return table;
        throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no table for records of this kind.");
    }
}
