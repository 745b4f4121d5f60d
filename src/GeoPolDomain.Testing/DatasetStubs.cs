using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Testing;

/// <summary>Completes a dataset with minimal records for the ids that its records refer to.</summary>
public static class DatasetStubs
{
    /// <summary>Returns the dataset with a minimal record for each id that a record refers to and the dataset does not hold.</summary>
    /// <remarks>
    /// Use it in tests that check or write a dataset and are not about the actors themselves. The stub of a member is a state, that of an
    /// organization an organization, that of an office holder a person, and so on. If a test needs another kind of actor, it gives the
    /// actor itself. Some kinds have no stub because nothing sensible can be made up: a membership, a zone, a link and others.
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
        return new Dataset(dataset.Id, dataset.Title, records, dataset.Note, dataset.Version);
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
        if (references.Any(one => one.Member is "/person" || one.Member.StartsWith("/authors/", StringComparison.Ordinal)))
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
