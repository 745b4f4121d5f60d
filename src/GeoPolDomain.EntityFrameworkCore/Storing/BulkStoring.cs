using GeoPolDomain.Datasets;
using GeoPolDomain.EntityFrameworkCore.Model;
using GeoPolDomain.Evidence;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GeoPolDomain.EntityFrameworkCore.Storing;

/// <summary>Stores records in PostgreSQL by COPY, as they come.</summary>
internal sealed class BulkStoring(DbContext context, Dataset header, bool keepOthers, IProgress<StoreProgress>? progress)
{
    private const int Step = 10_000;
    private readonly PostgresSession session = new(context);
    private readonly Dictionary<StoredKind, IncomingRows> incoming = [];
    private long total;
    private long done;

    public async Task<StoreResult> RunAsync(IEnumerable<DatasetRecord> records, long count, CancellationToken cancellation)
    {
        total = count;
        context.ChangeTracker.Clear();
        var transaction = await context.Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            // Others can read what was there, and wait with writing. All take the locks in the same order.
            var tables = StoredKinds.All.Select(kind => StoredTables.Of(context, kind).Sql);
            await session.RunAsync(
                $"lock table {StoredTables.Header(context)}, {string.Join(", ", tables)} in exclusive mode", cancellation)
                .ConfigureAwait(false);
            await StoredHeaders.ReplaceAsync(context, header, cancellation).ConfigureAwait(false);
            await CopyAsync(records, cancellation).ConfigureAwait(false);
            var result = new StoreResult(0, 0, 0, 0);
            foreach (var kind in StoredKinds.All)
            {
                var rows = await RowsOf(kind, cancellation).ConfigureAwait(false);
                result += await rows.FinishAsync(kind, keepOthers, cancellation).ConfigureAwait(false);
            }

            await transaction.CommitAsync(cancellation).ConfigureAwait(false);
            return result;
        }
    }

    private async Task CopyAsync(IEnumerable<DatasetRecord> records, CancellationToken cancellation)
    {
        using var enumerator = records.GetEnumerator();
        var isMore = enumerator.MoveNext();
        while (isMore)
        {
            var kind = StoredKinds.Of(enumerator.Current.Key.Kind);
            var rows = await RowsOf(kind, cancellation).ConfigureAwait(false);
            isMore = await CopyRunAsync(kind, rows, enumerator, cancellation).ConfigureAwait(false);
        }

        progress?.Report(new(done, Math.Max(done, total)));
    }

    // Copies the records of one kind that stand side by side. Returns whether there are others.
    private async Task<bool> CopyRunAsync(
        StoredKind kind, IncomingRows rows, IEnumerator<DatasetRecord> records, CancellationToken cancellation)
    {
        var copied = rows.Copied ??= new(StoredTables.EntityOf(context, kind.Type));
        var copy = await session.CopyAsync($"copy {rows.Target} ({copied.Columns}) from stdin (format binary)", cancellation)
            .ConfigureAwait(false);
        await using (copy.ConfigureAwait(false))
        {
            copy.Timeout = TimeSpan.Zero;
            bool isMore;
            do
            {
                copied.Write(copy, records.Current);
                if (++done % Step == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                    progress?.Report(new(done, Math.Max(done, total)));
                }

                isMore = records.MoveNext();
            }
            while (isMore && kind.Type.IsInstanceOfType(records.Current));
            try
            {
                rows.Sent += (long)await copy.CompleteAsync(cancellation).ConfigureAwait(false);
            }
            catch (PostgresException twin) when (twin.SqlState == PostgresErrorCodes.UniqueViolation)
            {
                throw IncomingRows.Twins(kind, twin);
            }

            return isMore;
        }
    }

    private async Task<IncomingRows> RowsOf(StoredKind kind, CancellationToken cancellation)
    {
        if (incoming.TryGetValue(kind, out var rows))
            return rows;
        var table = StoredTables.Of(context, kind);
        return incoming[kind] = await IncomingRows.BeginAsync(session, table, cancellation).ConfigureAwait(false);
    }
}
