using System.Text.Json;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Sources;

/// <summary>A record of a dataset whose id is of a type of its own.</summary>
/// <typeparam name="TSelf">The type of the record.</typeparam>
/// <typeparam name="TId">The type of its id.</typeparam>
public abstract record DatasetRecord<TSelf, TId> : DatasetRecord
    where TSelf : DatasetRecord<TSelf, TId>, IDescribed<TSelf>
    where TId : Id<TId>, IId<TId>
{
    private TId id = null!;

    private protected DatasetRecord()
    {
    }

    /// <summary>The id by which other records name it.</summary>
    public required TId Id { get => id; init => id = Given.Value(value); }

    /// <inheritdoc/>
    public sealed override RecordKey Key => id.Key;

    internal sealed override RecordKind RecordKind => TId.Kind;

    internal sealed override string IdText => id.Text;

    internal sealed override void WriteMembers(Utf8JsonWriter writer) => TSelf.Description.WriteMembers(writer, (TSelf)this);

    private protected static ShapeBuilder<TRecord> WithId<TRecord>() where TRecord : class, TSelf =>
        new ShapeBuilder<TRecord>().Required("id", static r => ref r.id, Codec.OfUnique<TId>());
}
