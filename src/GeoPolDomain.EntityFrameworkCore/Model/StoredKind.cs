using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Tabular;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GeoPolDomain.EntityFrameworkCore.Model;

/// <summary>A kind of record, and the table in which its records stand.</summary>
internal abstract class StoredKind(RecordKind kind)
{
    /// <summary>The kind.</summary>
    public RecordKind Kind => kind;

    /// <summary>The name of the table.</summary>
    public string Table { get; } = FlatTables.Of(kind)[0].Name;

    /// <summary>The type of the records.</summary>
    public abstract Type Type { get; }

    /// <summary>Adds the entity to a model.</summary>
    public abstract void AddTo(ModelBuilder model, string? schema);

    /// <summary>The stored records, ordered by id.</summary>
    public abstract IAsyncEnumerable<DatasetRecord> RecordsIn(DbContext context);

    /// <summary>The stored record with the id of another, tracked. Null when there is none.</summary>
    public abstract Task<DatasetRecord?> FindAsync(DbContext context, DatasetRecord record, CancellationToken cancellation);
}

/// <summary>A kind of record by its type.</summary>
internal sealed class StoredKind<TRecord, TId>(RecordKind kind) : StoredKind(kind)
    where TRecord : DatasetRecord<TRecord, TId>, IDescribed<TRecord>
    where TId : Id<TId>, IId<TId>
{
    public override Type Type => typeof(TRecord);

    public override void AddTo(ModelBuilder model, string? schema)
    {
        var entity = model.Entity<TRecord>();
        if (entity.Metadata.FindProperty(nameof(DatasetRecord<,>.Id)) is null)
            throw new InvalidOperationException(
                "the options of the context do not know the ids of records; add options.UseGeoPolDomain() beside UseNpgsql or UseSqlite");
        entity.ToTable(Table, schema);
        entity.HasKey(record => record.Id);
        if (typeof(TRecord) == typeof(Actor))
            ActorsOf(model);
        entity.Property<int>(ColumnNames.Revision).HasDefaultValue(1).IsConcurrencyToken().ValueGeneratedNever();
        entity.Property<DateTime>(ColumnNames.RecordedFrom).ValueGeneratedOnAddOrUpdate();
        foreach (var date in entity.Metadata.GetProperties().Where(one => DayColumns.IsDate(one.ClrType)).ToList())
            entity.HasDays(date.Name);
        foreach (var reference in References(entity.Metadata).ToList())
            entity.HasIndex(reference.Name);
        foreach (var property in entity.Metadata.GetDerivedTypesInclusive().SelectMany(one => one.GetDeclaredProperties()))
            property.SetColumnName(ColumnNames.Of(property.Name));
    }

    public override IAsyncEnumerable<DatasetRecord> RecordsIn(DbContext context) =>
        context.Set<TRecord>().AsNoTracking().OrderBy(record => record.Id).AsAsyncEnumerable();

    public override async Task<DatasetRecord?> FindAsync(DbContext context, DatasetRecord record, CancellationToken cancellation) =>
        await context.Set<TRecord>().FindAsync([((TRecord)record).Id], cancellation).ConfigureAwait(false);

    // An index on each id would cost more than it gives; what every record of a kind names is what queries ask for.
    private IEnumerable<IMutableProperty> References(IMutableEntityType entity) => FlatTables.Of(Kind)[0].Columns
        .Where(column => column is { References: not null, IsRequired: true })
        .Select(column => entity.GetProperties().Single(one => ColumnNames.Of(one.Name) == column.Name));

    private static void ActorsOf(ModelBuilder model) => model.Entity<Actor>().HasDiscriminator<string>(ColumnNames.Kind)
        .HasValue<State>("state")
        .HasValue<Territory>("territory")
        .HasValue<Organization>("organization")
        .HasValue<Organ>("organ")
        .HasValue<Process>("process")
        .HasValue<Group>("group")
        .HasValue<Person>("person")
        .HasValue<Outlet>("outlet");
}
