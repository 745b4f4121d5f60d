using GeoPolDomain.Datasets;
using GeoPolDomain.EntityFrameworkCore.Model;
using GeoPolDomain.Evidence;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GeoPolDomain.EntityFrameworkCore.Storing;

/// <summary>Stores a dataset in PostgreSQL by COPY.</summary>
internal sealed class BulkStoring(DbContext context, Dataset dataset, bool keepOthers, IProgress<StoreProgress>? progress)
{
    private const string Incoming = "geopoldomain_incoming";
    private const int Step = 10_000;
    private readonly long total = dataset.Records.LongCount();
    private long done;

    public async Task<StoreResult> RunAsync(CancellationToken cancellation)
    {
        context.ChangeTracker.Clear();
        var transaction = await context.Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            // Others can read what was there, and wait with writing. All take the locks in the same order.
            var tables = StoredKinds.All.Select(kind => (Kind: kind, Table: StoredTables.Of(context, kind))).ToList();
            await RunAsync(
                $"lock table {StoredTables.Header(context)}, {string.Join(", ", tables.Select(one => one.Table.Sql))} in exclusive mode",
                cancellation).ConfigureAwait(false);
            await StoredHeaders.ReplaceAsync(context, dataset, cancellation).ConfigureAwait(false);
            var byKind = dataset.Records.ToLookup(record => record.Key.Kind);
            var result = new StoreResult(0, 0, 0, 0);
            foreach (var (kind, table) in tables)
            {
                var one = await StoreAsync(kind, table, byKind[kind.Kind], cancellation).ConfigureAwait(false);
                result = new(
                    result.Added + one.Added, result.Changed + one.Changed, result.Removed + one.Removed, result.Unchanged + one.Unchanged);
            }

            await transaction.CommitAsync(cancellation).ConfigureAwait(false);
            return result;
        }
    }

    private async Task<StoreResult> StoreAsync(
        StoredKind kind, StoredTable table, IEnumerable<DatasetRecord> records, CancellationToken cancellation)
    {
        var isEmpty = !await AskAsync($"select exists (select 1 from {table.Sql})", cancellation).ConfigureAwait(false);
        if (isEmpty)
            return new(await CopyAsync(kind, table.Sql, records, cancellation).ConfigureAwait(false), 0, 0, 0);
        // The rows first come into a table of their own, and the differences are found in the database.
        await RunAsync(
            $"create temporary table {Incoming} on commit drop as select {Listed(table.Columns)} from {table.Sql} with no data", cancellation)
            .ConfigureAwait(false);
        var sent = await CopyAsync(kind, Incoming, records, cancellation).ConfigureAwait(false);
        await RunAsync($"create unique index on {Incoming} (id); analyze {Incoming}", cancellation).ConfigureAwait(false);
        var removed = keepOthers ? 0 : await RunAsync(
            $"delete from {table.Sql} as old where not exists (select 1 from {Incoming} as new where new.id = old.id)", cancellation)
            .ConfigureAwait(false);
        var told = table.Columns.Where(one => !IsOfSystem(one)).ToList();
        var changed = await RunAsync(
            $"""
            update {table.Sql} as old set {string.Join(", ", told.Select(one => $"\"{one}\" = new.\"{one}\""))},
              "{ColumnNames.Of(ColumnNames.Revision)}" = old."{ColumnNames.Of(ColumnNames.Revision)}" + 1
            from {Incoming} as new
            where new.id = old.id and ({Listed(told, "old.")}) is distinct from ({Listed(told, "new.")})
            """,
            cancellation).ConfigureAwait(false);
        var columns = Listed(table.Columns.Where(one => one != ColumnNames.Of(ColumnNames.RecordedFrom)));
        var added = await RunAsync(
            $"""
            insert into {table.Sql} ({columns})
            select {columns} from {Incoming} as new
            where not exists (select 1 from {table.Sql} as old where old.id = new.id)
            """,
            cancellation).ConfigureAwait(false);
        await RunAsync($"drop table {Incoming}", cancellation).ConfigureAwait(false);
        return new(added, changed, removed, sent - added - changed);
    }

    private static string Listed(IEnumerable<string> columns, string prefix = "") =>
        string.Join(", ", columns.Select(one => $"{prefix}\"{one}\""));

    private static bool IsOfSystem(string column) =>
        column == ColumnNames.Of(ColumnNames.Revision) || column == ColumnNames.Of(ColumnNames.RecordedFrom);

    private async Task<long> CopyAsync(StoredKind kind, string table, IEnumerable<DatasetRecord> records, CancellationToken cancellation)
    {
        var rows = new CopiedRows(StoredTables.EntityOf(context, kind.Type));
        using var enumerator = records.GetEnumerator();
        if (!enumerator.MoveNext())
            return 0;
        var copy = await Connection.BeginBinaryImportAsync($"copy {table} ({rows.Columns}) from stdin (format binary)", cancellation)
            .ConfigureAwait(false);
        await using (copy.ConfigureAwait(false))
        {
            copy.Timeout = TimeSpan.Zero;
            do
            {
                rows.Write(copy, enumerator.Current);
                if (++done % Step != 0)
                    continue;
                cancellation.ThrowIfCancellationRequested();
                progress?.Report(new(done, total));
            }
            while (enumerator.MoveNext());
            var count = await copy.CompleteAsync(cancellation).ConfigureAwait(false);
            progress?.Report(new(done, total));
            return (long)count;
        }
    }

    private NpgsqlConnection Connection => (NpgsqlConnection)context.Database.GetDbConnection();

    private async Task<int> RunAsync(string sql, CancellationToken cancellation)
    {
        var command = Connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            (command.CommandText, command.CommandTimeout) = (sql, 0);
            return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        }
    }

    private async Task<bool> AskAsync(string sql, CancellationToken cancellation)
    {
        var command = Connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            (command.CommandText, command.CommandTimeout) = (sql, 0);
            return (bool)(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false))!;
        }
    }
}
