using GeoPolDomain.EntityFrameworkCore.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GeoPolDomain.EntityFrameworkCore.Storing;

/// <summary>A table of the model of a context, with its columns in order.</summary>
/// <param name="Name">The name.</param>
/// <param name="Sql">The name with its schema, as SQL has it.</param>
/// <param name="Columns">The columns that are written.</param>
/// <param name="Computed">The columns that the database computes.</param>
internal sealed record StoredTable(string Name, string Sql, IReadOnlyList<string> Columns, IReadOnlyList<string> Computed)
{
    /// <summary>All columns as SQL lists them, each after a prefix.</summary>
    public string Every(string prefix = "") => string.Join(", ", Columns.Concat(Computed).Select(one => $"{prefix}\"{one}\""));
}

/// <summary>The tables of the records in a context.</summary>
internal static class StoredTables
{
    /// <summary>The table of a kind of record.</summary>
    /// <exception cref="StoredDataException">The model of the context has no such table.</exception>
    public static StoredTable Of(DbContext context, StoredKind kind)
    {
        var entity = EntityOf(context, kind.Type);
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var columns = entity.GetDerivedTypesInclusive().SelectMany(one => one.GetProperties())
            .GroupBy(one => one.GetColumnName(table)!, one => one.GetComputedColumnSql(table) is not null)
            .ToLookup(column => column.First(), column => column.Key);
        return new(table.Name, Sql(table.Name, table.Schema), [.. columns[false]], [.. columns[true]]);
    }

    /// <summary>The table in which changes are kept, as SQL has it.</summary>
    public static string Changes(DbContext context) => Sql(StoredChange.Table, SchemaOf(context));

    /// <summary>The table with the header, as SQL has it.</summary>
    public static string Header(DbContext context) => Sql("dataset", SchemaOf(context));

    /// <summary>A name in the schema of the records, as SQL has it.</summary>
    public static string Named(DbContext context, string name) => Sql(name, SchemaOf(context));

    /// <summary>Whether the tables of the records are there.</summary>
    public static async Task<bool> AreThereAsync(DbContext context, CancellationToken cancellation)
    {
        var header = Header(context);
        var question = Databases.Of(context.Database.ProviderName) == DatabaseKind.PostgreSql
            ? context.Database.SqlQuery<bool>($"select to_regclass({header}) is not null as \"Value\"")
            : context.Database.SqlQuery<bool>($"select exists (select 1 from sqlite_master where name = 'dataset') as \"Value\"");
        return await question.SingleAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>The entity of a type of record.</summary>
    /// <exception cref="StoredDataException">The model of the context has no such entity.</exception>
    public static IEntityType EntityOf(DbContext context, Type type) => context.Model.FindEntityType(type)
        ?? throw new StoredDataException(
            $"{context.GetType().Name} has no records of the type {type.Name}; call modelBuilder.UseGeoPolDomain() in OnModelCreating");

    private static string? SchemaOf(DbContext context) => EntityOf(context, typeof(StoredHeader)).GetSchema();

    private static string Sql(string name, string? schema) => schema is null ? $"\"{name}\"" : $"\"{schema}\".\"{name}\"";
}
