using GeoPolDomain.EntityFrameworkCore.Model;
using GeoPolDomain.EntityFrameworkCore.Storing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeoPolDomain.EntityFrameworkCore;

/// <summary>Adds the records of a dataset to the model of a context.</summary>
public static class GeoPolDomainModel
{
    /// <summary>
    /// Adds an entity for each kind of record. The records themselves are the entities; their tables and columns are named as
    /// <c>docs/tables.md</c> names them, and objects and lists stand in columns of JSON.
    /// </summary>
    /// <param name="modelBuilder">The model.</param>
    /// <param name="schema">The schema in which the tables are. Null means the usual one of the database.</param>
    public static ModelBuilder UseGeoPolDomain(this ModelBuilder modelBuilder, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        foreach (var kind in StoredKinds.All)
            kind.AddTo(modelBuilder, schema);
        StoredHeader.AddTo(modelBuilder, schema);
        StoredChange.AddTo(modelBuilder, schema);
        return modelBuilder;
    }

    /// <summary>
    /// Adds columns of days beside a date of an entity of your own, so that <see cref="DayQueries.PossiblyOn"/> and
    /// <see cref="DayQueries.SurelyOn"/> can ask it. The columns follow from the date whenever the entity is saved.
    /// </summary>
    /// <param name="entity">The entity.</param>
    /// <param name="date">The name of the property, which holds a date or an interval in EDTF.</param>
    public static EntityTypeBuilder<TEntity> HasDays<TEntity>(this EntityTypeBuilder<TEntity> entity, string date)
        where TEntity : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(date);
        if (entity.Metadata.FindProperty(date) is not { } property || !DayColumns.IsDate(property.ClrType))
            throw new ArgumentException(
                $"{typeof(TEntity).Name} has no property '{date}' that is a date in EDTF; name one of the type EdtfDate, EdtfInterval or "
                + "EdtfValue",
                nameof(date));
        foreach (var column in DayColumns.Of(property.ClrType))
            entity.Property<DateOnly?>(date + column);
        entity.HasIndex(date + DayColumns.Earliest, date + DayColumns.Latest);
        return entity;
    }
}
