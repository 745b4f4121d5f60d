using GeoPolDomain.EntityFrameworkCore.Model;
using GeoPolDomain.Identity;
using Npgsql;

namespace GeoPolDomain.EntityFrameworkCore.Storing;

/// <summary>
/// The rows of one kind that come in. Where the table is empty they go straight into it. Where it is not, they first go into a table of
/// their own, and the database finds what differs.
/// </summary>
internal sealed class IncomingRows
{
    private readonly PostgresSession session;
    private readonly StoredTable table;
    private readonly bool isEmpty;

    private IncomingRows(PostgresSession session, StoredTable table, bool isEmpty)
    {
        (this.session, this.table, this.isEmpty) = (session, table, isEmpty);
        Target = isEmpty ? table.Sql : $"geopoldomain_incoming_{table.Name}";
    }

    /// <summary>The table into which the rows are copied.</summary>
    public string Target { get; }

    /// <summary>How the rows are written. Null before the first one.</summary>
    public CopiedRows? Copied { get; set; }

    /// <summary>How many rows came.</summary>
    public long Sent { get; set; }

    /// <summary>Begins to take rows.</summary>
    public static async Task<IncomingRows> BeginAsync(PostgresSession session, StoredTable table, CancellationToken cancellation)
    {
        var isEmpty = !await session.AskAsync($"select exists (select 1 from {table.Sql})", cancellation).ConfigureAwait(false);
        var rows = new IncomingRows(session, table, isEmpty);
        if (!isEmpty)
            await session.RunAsync(
                $"create temporary table {rows.Target} on commit drop as select {Listed(table.Columns)} from {table.Sql} with no data",
                cancellation).ConfigureAwait(false);
        return rows;
    }

    /// <summary>What to say when two rows that came have one id.</summary>
    public static StoredDataException Twins(StoredKind kind, PostgresException twin) => new(
        $"two records of the kind {kind.Kind.ToText()} have the same id ({twin.Detail ?? twin.MessageText}); give each its own; "
        + "nothing was stored",
        twin);

    /// <summary>Brings the table to what came.</summary>
    public async Task<StoreResult> FinishAsync(StoredKind kind, bool keepOthers, CancellationToken cancellation)
    {
        if (isEmpty)
            return new(Sent, 0, 0, 0);
        try
        {
            await session.RunAsync($"create unique index on {Target} (id); analyze {Target}", cancellation).ConfigureAwait(false);
        }
        catch (PostgresException twin) when (twin.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            throw Twins(kind, twin);
        }

        var removed = keepOthers ? 0 : await session.RunAsync(
            $"delete from {table.Sql} as old where not exists (select 1 from {Target} as new where new.id = old.id)", cancellation)
            .ConfigureAwait(false);
        var (revision, recordedFrom) = (ColumnNames.Of(ColumnNames.Revision), ColumnNames.Of(ColumnNames.RecordedFrom));
        var told = table.Columns.Where(one => one != revision && one != recordedFrom).ToList();
        var changed = await session.RunAsync(
            $"""
            update {table.Sql} as old
            set {string.Join(", ", told.Select(one => $"\"{one}\" = new.\"{one}\""))}, "{revision}" = old."{revision}" + 1
            from {Target} as new
            where new.id = old.id and ({Listed(told, "old.")}) is distinct from ({Listed(told, "new.")})
            """,
            cancellation).ConfigureAwait(false);
        var columns = Listed([.. told, revision]);
        var added = await session.RunAsync(
            $"""
            insert into {table.Sql} ({columns})
            select {columns} from {Target} as new
            where not exists (select 1 from {table.Sql} as old where old.id = new.id)
            """,
            cancellation).ConfigureAwait(false);
        await session.RunAsync($"drop table {Target}", cancellation).ConfigureAwait(false);
        return new(added, changed, removed, Sent - added - changed);
    }

    private static string Listed(IReadOnlyList<string> columns, string prefix = "") =>
        string.Join(", ", columns.Select(one => $"{prefix}\"{one}\""));
}
