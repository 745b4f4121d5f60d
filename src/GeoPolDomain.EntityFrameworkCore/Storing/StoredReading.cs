using System.Data.Common;
using GeoPolDomain.Datasets;
using GeoPolDomain.EntityFrameworkCore.Model;
using GeoPolDomain.Evidence;
using Microsoft.EntityFrameworkCore;

namespace GeoPolDomain.EntityFrameworkCore.Storing;

/// <summary>Reads all records of a database.</summary>
internal static class StoredReading
{
    /// <summary>Reads the dataset.</summary>
    /// <exception cref="StoredDataException">There is none, or a row is no record.</exception>
    public static async Task<Dataset> ReadAsync(DbContext context, CancellationToken cancellation)
    {
        var header = await HeaderAsync(context, cancellation).ConfigureAwait(false);
        var records = new List<DatasetRecord>();
        foreach (var kind in StoredKinds.All)
        {
            var before = records.Count;
            try
            {
                await foreach (var record in kind.RecordsIn(context).WithCancellation(cancellation).ConfigureAwait(false))
                    records.Add(record);
            }
            catch (Exception broken) when (broken is not (OperationCanceledException or DbException or OutOfMemoryException))
            {
                var id = await IdAtAsync(context, kind, records.Count - before, cancellation).ConfigureAwait(false);
                var reason = (broken.InnerException ?? broken).Message;
                throw new StoredDataException(
                    $"the row '{id}' of the table {kind.Table} is no record: {reason}; mend the row, or store the dataset again",
                    broken);
            }
        }

        return new(header.Id, header.Title, records, header.Note, header.Version);
    }

    /// <summary>What the dataset says of itself.</summary>
    public static async Task<StoredHeader> HeaderAsync(DbContext context, CancellationToken cancellation)
    {
        if (!await StoredTables.AreThereAsync(context, cancellation).ConfigureAwait(false))
            throw new StoredDataException(
                $"no dataset was stored there, for there is no table {StoredTables.Header(context)}; store one, or name another schema");
        var headers = await context.Set<StoredHeader>().AsNoTracking().Take(2).ToListAsync(cancellation).ConfigureAwait(false);
        return headers switch
        {
            [] => throw new StoredDataException(
                $"no dataset was stored there, for the table {StoredTables.Header(context)} is empty; store one, or name another schema"),
            [var one] when one.Format == Dataset.Format => one,
            [var one] => throw new StoredDataException(
                $"the dataset has the format {one.Format}, and this library reads {Dataset.Format} only"),
            _ => throw new StoredDataException(
                $"the table {StoredTables.Header(context)} has more than one row; a schema holds one dataset, so remove the others"),
        };
    }

    // The records come in the order of their ids, so the number of those that were read tells where the reading stopped.
    private static async Task<string> IdAtAsync(DbContext context, StoredKind kind, int number, CancellationToken cancellation)
    {
        var table = StoredTables.Of(context, kind);
        var ids = await context.Database.SqlQueryRaw<string>(
            $"select id as \"Value\" from {table.Sql} order by id limit 1 offset {number}").ToListAsync(cancellation).ConfigureAwait(false);
        return ids.Count == 0 ? "?" : ids[0];
    }
}
