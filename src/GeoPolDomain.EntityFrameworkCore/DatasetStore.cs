using GeoPolDomain.Datasets;
using GeoPolDomain.EntityFrameworkCore.Model;
using GeoPolDomain.EntityFrameworkCore.Storing;
using GeoPolDomain.Evidence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace GeoPolDomain.EntityFrameworkCore;

/// <summary>Stores a dataset in a database, and reads it back.</summary>
public static class DatasetStore
{
    /// <summary>
    /// Makes the tables of a context where there are none, and the triggers that keep what a record said before it was changed. What is
    /// there already is left as it is.
    /// </summary>
    /// <remarks>
    /// With migrations, let them make the tables, and call this after them: it then only makes the triggers.
    /// </remarks>
    public static async Task EnsureStoreAsync(this DbContext context, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var creator = context.GetService<IRelationalDatabaseCreator>();
        if (!await creator.ExistsAsync(cancellation).ConfigureAwait(false))
            await creator.CreateAsync(cancellation).ConfigureAwait(false);
        if (!await StoredTables.AreThereAsync(context, cancellation).ConfigureAwait(false))
            await creator.CreateTablesAsync(cancellation).ConfigureAwait(false);
        await context.Database.ExecuteSqlRawAsync(ChangeTriggers.Script(context).Replace("{", "{{").Replace("}", "}}"), cancellation)
            .ConfigureAwait(false);
    }

    /// <summary>
    /// Makes the database hold a dataset, in one transaction: adds and changes records, and removes those that the dataset does not have.
    /// Readers see the old dataset until the new one is there as a whole. In PostgreSQL, the records are copied in bulk.
    /// </summary>
    /// <param name="context">The database.</param>
    /// <param name="dataset">The dataset.</param>
    /// <param name="keepOthers">Whether records that the dataset does not have stay in the database.</param>
    /// <param name="progress">Is told how many records were sent.</param>
    /// <param name="cancellation">Ends the storing; the database then holds what it held before.</param>
    /// <returns>How many records were added, changed and removed.</returns>
    public static Task<StoreResult> StoreAsync(
        this DbContext context,
        Dataset dataset,
        bool keepOthers = false,
        IProgress<StoreProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(dataset);
        return StoreAsync(context, dataset, dataset.Records, dataset.Records.LongCount(), keepOthers, progress, cancellation);
    }

    /// <summary>
    /// Makes the database hold records as they come, for example from a file that is too long for memory, under the same promises. In
    /// PostgreSQL, no more than some rows are held in memory.
    /// </summary>
    /// <param name="context">The database.</param>
    /// <param name="header">Whose id, title, version and note the stored dataset has. Its records are not stored.</param>
    /// <param name="records">The records, in any order. Reading them can throw, and the database then holds what it held before.</param>
    /// <param name="keepOthers">Whether stored records that do not come stay in the database.</param>
    /// <param name="progress">Is told how many records were sent.</param>
    /// <param name="cancellation">Ends the storing; the database then holds what it held before.</param>
    /// <returns>How many records were added, changed and removed.</returns>
    /// <exception cref="StoredDataException">Two records of one kind have the same id.</exception>
    public static Task<StoreResult> StoreAsync(
        this DbContext context,
        Dataset header,
        IEnumerable<DatasetRecord> records,
        bool keepOthers = false,
        IProgress<StoreProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(records);
        return StoreAsync(context, header, records, 0, keepOthers, progress, cancellation);
    }

    /// <summary>Reads the dataset that a database holds, as it was at one moment.</summary>
    /// <exception cref="StoredDataException">The database holds no dataset, or a row that is no record.</exception>
    public static async Task<Dataset> ReadDatasetAsync(this DbContext context, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        // Within one such transaction all queries see the same moment.
        var own = context.Database.CurrentTransaction is null
            ? await context.Database.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellation).ConfigureAwait(false)
            : null;
        try
        {
            return await StoredReading.ReadAsync(context, cancellation).ConfigureAwait(false);
        }
        finally
        {
            if (own is not null)
                await own.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Puts a record in the place of the stored record with the same id, or adds it. Save the changes afterwards. When somebody else has
    /// changed the stored record meanwhile, saving throws <see cref="DbUpdateConcurrencyException"/>.
    /// </summary>
    public static async Task PutAsync<TRecord>(this DbContext context, TRecord record, CancellationToken cancellation = default)
        where TRecord : DatasetRecord
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(record);
        var kind = StoredKinds.Of(record.Key.Kind);
        if (await kind.FindAsync(context, record, cancellation).ConfigureAwait(false) is not { } stored)
            context.Add(record);
        else if (stored.GetType() == record.GetType())
            context.Entry((object)stored).CurrentValues.SetValues(record);
        else
            throw new ArgumentException(
                $"{record.Key} is stored as {stored.GetType().Name} and cannot become {record.GetType().Name}; remove the stored record "
                + "and save the changes first",
                nameof(record));
    }

    private static Task<StoreResult> StoreAsync(
        DbContext context,
        Dataset header,
        IEnumerable<DatasetRecord> records,
        long count,
        bool keepOthers,
        IProgress<StoreProgress>? progress,
        CancellationToken cancellation) =>
        Databases.Of(context.Database.ProviderName) == DatabaseKind.PostgreSql
            ? new BulkStoring(context, header, keepOthers, progress).RunAsync(records, count, cancellation)
            : new TrackedStoring(context, header, keepOthers, progress).RunAsync(records, cancellation);
}
