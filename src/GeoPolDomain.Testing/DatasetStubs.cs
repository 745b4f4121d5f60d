using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Testing;

/// <summary>Fills a dataset up with what its records name.</summary>
public static class DatasetStubs
{
    /// <summary>The dataset, with a smallest record for each that is named in it and not held: a state for a member, an organization for what
    /// it belongs to, a person for who holds an office, and so on.</summary>
    /// <remarks>
    /// For tests that check a dataset or write it, and are not about who the actors are. Who must be of another kind than the stub would be
    /// is given by the test. What can be named but not made up (a membership, a zone, a link, ...) stays named and not held.
    /// </remarks>
    public static Dataset WithStubs(this Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var records = dataset.Records.ToList();
        // A stub may name a record in its turn, and only all records together tell what an actor is named as.
        while (Fill(records, kind => kind != RecordKind.Actor))
        {
        }

        Fill(records, kind => kind == RecordKind.Actor);
        return new Dataset(dataset.Id, dataset.Title, records, dataset.Note);
    }

    private static bool Fill(List<DatasetRecord> records, Func<RecordKind, bool> isWanted)
    {
        var held = records.Select(record => record.Key).ToHashSet();
        var missing = records.SelectMany(RecordReference.Of)
            .Where(reference => isWanted(reference.To.Kind) && !held.Contains(reference.To))
            .GroupBy(reference => reference.To);
        var stubs = missing.Select(references => StubFor(references.Key, [.. references])).OfType<DatasetRecord>().ToList();
        records.AddRange(stubs);
        return stubs.Count > 0;
    }

    private static DatasetRecord? StubFor(RecordKey key, IReadOnlyList<RecordReference> references) => key.Kind switch
    {
        RecordKind.Source => Given.Source(key.Id),
        RecordKind.Actor => ActorFor(key.Id, references),
        RecordKind.Tenure => Given.Tenure(key.Id, HolderOf(key.Id, references)),
        RecordKind.Force => Given.Force(key.Id),
        RecordKind.Unit => OwnerOf(references) is { } owner ? Given.Unit(key.Id, owner) : null,
        RecordKind.Claim => Given.Claim(key.Id),
        RecordKind.Statement => Given.Statement(key.Id, null, ""),
        RecordKind.Report => references.Select(reference => reference.From).OfType<Report>().FirstOrDefault() is { } later
            ? Given.Report(key.Id, later.Statement, later.Citing ?? later.Source)
            : null,
        RecordKind.Treaty => Given.Treaty(key.Id),
        RecordKind.Place => Given.Place(key.Id),
        RecordKind.Event => Given.Event(key.Id, "meeting", "planned"),
        RecordKind.DecisionRule => Given.Rule(key.Id, new Rules.ConsensusTest()),
        _ => null,
    };

    private static Actor ActorFor(ActorId id, IReadOnlyList<RecordReference> references)
    {
        if (references.Any(one => (one.From is Tenure && one.Member == "/person") || one.Member.StartsWith("/authors/", StringComparison.Ordinal)))
            return Given.Person(id);
        if (references.Any(one => one.Member is "/outlet/actor"))
            return Given.Outlet(id);
        return references.Any(one => one.Member is "/organization" or "/body" or "/framework") ? Given.Organization(id) : Given.State(id);
    }

    // Whoever speaks in an office must be the one who holds it.
    private static ActorId HolderOf(TenureId id, IReadOnlyList<RecordReference> references) =>
        references.Select(reference => reference.From).OfType<Statement>().SelectMany(statement => statement.Speakers)
            .FirstOrDefault(speaker => speaker.Tenure == id)?.Actor ?? $"holder-of-{id}";

    private static ActorId? OwnerOf(IReadOnlyList<RecordReference> references) => references
        .Select(reference => reference.From switch
        {
            Contribution contribution => contribution.Contributor,
            Deployment deployment => deployment.Actor,
            Unit unit => unit.Of,
            _ => null,
        })
        .FirstOrDefault(owner => owner is not null);
}
