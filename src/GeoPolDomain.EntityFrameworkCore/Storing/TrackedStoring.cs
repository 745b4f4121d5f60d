using GeoPolDomain.Datasets;
using GeoPolDomain.EntityFrameworkCore.Model;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using Microsoft.EntityFrameworkCore;

namespace GeoPolDomain.EntityFrameworkCore.Storing;

/// <summary>Stores a dataset record by record, where a database has no way to copy rows in bulk.</summary>
internal sealed class TrackedStoring(DbContext context, Dataset header, bool keepOthers, IProgress<StoreProgress>? progress)
{
    private const int Batch = 2_000;
    private long total;
    private long added;
    private long changed;
    private long removed;
    private long done;
    private int waiting;

    public async Task<StoreResult> RunAsync(IEnumerable<DatasetRecord> records, CancellationToken cancellation)
    {
        var byKind = records.ToLookup(record => record.Key.Kind);
        total = byKind.Sum(kind => kind.LongCount());
        context.ChangeTracker.Clear();
        var transaction = await context.Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            await StoredHeaders.ReplaceAsync(context, header, cancellation).ConfigureAwait(false);
            foreach (var kind in StoredKinds.All)
                await StoreAsync(kind, byKind[kind.Kind], cancellation).ConfigureAwait(false);
            await SaveAsync(cancellation).ConfigureAwait(false);
            await transaction.CommitAsync(cancellation).ConfigureAwait(false);
        }

        return new(added, changed, removed, done - added - changed);
    }

    private async Task StoreAsync(StoredKind kind, IEnumerable<DatasetRecord> records, CancellationToken cancellation)
    {
        var stored = new Dictionary<RecordKey, DatasetRecord>();
        await foreach (var record in kind.RecordsIn(context).WithCancellation(cancellation).ConfigureAwait(false))
            stored[record.Key] = record;
        foreach (var record in records)
        {
            if (!stored.Remove(record.Key, out var old))
                Add(record);
            else if (!old.Equals(record))
                await ChangeAsync(kind, old, record, cancellation).ConfigureAwait(false);
            done++;
            progress?.Report(new(done, total));
            if (waiting >= Batch)
                await SaveAsync(cancellation).ConfigureAwait(false);
        }

        foreach (var left in keepOthers ? [] : stored.Values.ToList())
            await RemoveAsync(kind, left, cancellation).ConfigureAwait(false);
        await SaveAsync(cancellation).ConfigureAwait(false);
    }

    private void Add(DatasetRecord record)
    {
        context.Add(record);
        added++;
        waiting++;
    }

    private async Task ChangeAsync(StoredKind kind, DatasetRecord old, DatasetRecord record, CancellationToken cancellation)
    {
        changed++;
        waiting++;
        if (old.GetType() == record.GetType())
        {
            await context.PutAsync(record, cancellation).ConfigureAwait(false);
            return;
        }

        // A row cannot change its kind of actor, so it makes room for another.
        context.Remove((await kind.FindAsync(context, old, cancellation).ConfigureAwait(false))!);
        await SaveAsync(cancellation).ConfigureAwait(false);
        context.Add(record);
    }

    private async Task RemoveAsync(StoredKind kind, DatasetRecord record, CancellationToken cancellation)
    {
        if (await kind.FindAsync(context, record, cancellation).ConfigureAwait(false) is { } tracked)
            context.Remove(tracked);
        removed++;
        if (++waiting >= Batch)
            await SaveAsync(cancellation).ConfigureAwait(false);
    }

    private async Task SaveAsync(CancellationToken cancellation)
    {
        await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
        context.ChangeTracker.Clear();
        waiting = 0;
    }
}
