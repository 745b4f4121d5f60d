using GeoPolDomain.EntityFrameworkCore.Model;
using Microsoft.EntityFrameworkCore;

namespace GeoPolDomain.EntityFrameworkCore.Storing;

/// <summary>A row as it was before it was changed or removed, with the time for which the database held it.</summary>
/// <remarks>
/// This is the time of the system, beside the time of the domain: the spell of a membership says when it held, and this says when the
/// database said so. The database writes these rows itself, whoever changes a record.
/// </remarks>
public sealed class StoredChange
{
    /// <summary>The number of the change.</summary>
    public long Number { get; private set; }

    /// <summary>The name of the table, which is that of the kind of record.</summary>
    public required string Kind { get; init; }

    /// <summary>The id of the record.</summary>
    public required string RecordId { get; init; }

    /// <summary>When the database began to hold the row, in UTC.</summary>
    public required DateTime RecordedFrom { get; init; }

    /// <summary>When the row was changed or removed, in UTC. From then on the database held it no more.</summary>
    public required DateTime RecordedUntil { get; init; }

    /// <summary>The row, as a JSON object with a member for each column.</summary>
    public required string Row { get; init; }

    internal const string Table = "record_change";

    internal static void AddTo(ModelBuilder model, string? schema) => model.Entity<StoredChange>(entity =>
    {
        entity.ToTable(Table, schema);
        entity.HasKey(change => change.Number);
        entity.HasIndex(change => new { change.Kind, change.RecordId, change.RecordedUntil });
        foreach (var property in entity.Metadata.GetProperties())
            property.SetColumnName(ColumnNames.Of(property.Name));
    });
}
