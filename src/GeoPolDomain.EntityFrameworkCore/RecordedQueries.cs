using System.Globalization;
using GeoPolDomain.EntityFrameworkCore.Model;
using GeoPolDomain.EntityFrameworkCore.Storing;
using GeoPolDomain.Evidence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using NodaTime;

namespace GeoPolDomain.EntityFrameworkCore;

/// <summary>Asks what the database said at a moment of the past.</summary>
public static class RecordedQueries
{
    private const string Milliseconds = "yyyy-MM-dd HH:mm:ss.fff";

    /// <summary>
    /// The records as the database held them at a moment. The moment is the time of the system: it says when the database knew a record,
    /// and not when the record holds.
    /// </summary>
    /// <param name="records">A set of the context, for example <c>db.Memberships</c>.</param>
    /// <param name="moment">The moment. SQLite knows it to the millisecond.</param>
    public static IQueryable<TRecord> AsRecordedAt<TRecord>(this DbSet<TRecord> records, Instant moment)
        where TRecord : DatasetRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        var context = records.GetService<ICurrentDbContext>().Context;
        var kind = StoredKinds.All.Single(one => one.Type == typeof(TRecord) || typeof(TRecord).IsSubclassOf(one.Type));
        var table = StoredTables.Of(context, kind);
        var isPostgres = Databases.Of(context.Database.ProviderName) == DatabaseKind.PostgreSql;
        var past = isPostgres
            ? $"select {table.Every("past.")} from {StoredTables.Changes(context)} as kept, "
                + $"jsonb_populate_record(null::{table.Sql}, kept.\"row\") as past"
            : $"select {Extracted(table)} from {StoredTables.Changes(context)} as kept";
        var sql = $$"""
            select {{table.Every()}} from {{table.Sql}} where recorded_from <= {0}
            union all
            {{past}} where kept.kind = '{{table.Name}}' and kept.recorded_from <= {0} and {0} < kept.recorded_until
            """;
        object parameter = isPostgres
            ? moment.ToDateTimeUtc()
            : moment.ToDateTimeUtc().ToString(Milliseconds, CultureInfo.InvariantCulture);
        return records.FromSqlRaw(sql, parameter).AsNoTracking();
    }

    private static string Extracted(StoredTable table) =>
        string.Join(", ", table.Columns.Select(one => $"json_extract(kept.\"row\", '$.{one}')"));
}
