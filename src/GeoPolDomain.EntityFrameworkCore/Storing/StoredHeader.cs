using GeoPolDomain.Datasets;
using GeoPolDomain.EntityFrameworkCore.Model;
using GeoPolDomain.Identity;
using Microsoft.EntityFrameworkCore;

namespace GeoPolDomain.EntityFrameworkCore.Storing;

/// <summary>What a dataset says of itself: the one row of the table <c>dataset</c>.</summary>
public sealed class StoredHeader
{
    /// <summary>The name of the format, with its version.</summary>
    public string Format { get; private set; } = Dataset.Format;

    /// <summary>The id of the dataset.</summary>
    public required DatasetId Id { get; init; }

    /// <summary>The title of the dataset.</summary>
    public required string Title { get; init; }

    /// <summary>The version of the records. Null when the dataset states none.</summary>
    public string? Version { get; init; }

    /// <summary>What a reader should know about the dataset as a whole.</summary>
    public string? Note { get; init; }

    internal static StoredHeader Of(Dataset dataset) =>
        new() { Id = dataset.Id, Title = dataset.Title, Version = dataset.Version, Note = dataset.Note };

    internal static void AddTo(ModelBuilder model, string? schema) => model.Entity<StoredHeader>(entity =>
    {
        entity.ToTable("dataset", schema);
        entity.HasKey(header => header.Id);
        foreach (var property in entity.Metadata.GetProperties())
            property.SetColumnName(ColumnNames.Of(property.Name));
    });
}
