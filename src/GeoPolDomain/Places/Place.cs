using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Places;

/// <summary>A place on the map, apart from who rules it.</summary>
[JsonConverter(typeof(DescribedConverter<Place>))]
public sealed record Place : DatasetRecord, IDescribed<Place>
{
    private PlaceId id = null!;
    private PlaceKind kind = null!;
    private ImmutableArray<Name> names = [];
    private PlaceId? within;
    private ActorId? state;
    private ImmutableArray<ExternalCode> codes = [];

    /// <summary>Makes a place from its members.</summary>
    public Place()
    {
    }

    [SetsRequiredMembers]
    private Place(Unread unread)
    {
    }

    /// <summary>The id by which other records name it.</summary>
    public required PlaceId Id { get => id; init => id = Given.Value(value); }

    /// <summary>What kind of place it is.</summary>
    public required PlaceKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The names; the first is the one to show.</summary>
    public required ImmutableArray<Name> Names { get => names; init => names = Given.SomeList(value); }

    /// <summary>The place it lies in.</summary>
    public PlaceId? Within { get => within; init => within = value; }

    /// <summary>The state it belongs to.</summary>
    public ActorId? State { get => state; init => state = value; }

    /// <summary>The codes that lists give it.</summary>
    public ImmutableArray<ExternalCode> Codes { get => codes; init => codes = Given.List(value); }

    /// <inheritdoc/>
    public override RecordKey Key => id.Key;

    internal override string IdText => id.ToString();

    internal static Shape<Place> Shape { get; } = new ShapeBuilder<Place>()
        .Required("id", static r => ref r.id, Codec.OfUnique<PlaceId>())
        .Required("kind", static r => ref r.kind)
        .SomeList("names", static r => ref r.names, Name.Shape)
        .Optional("within", static r => ref r.within)
        .Optional("state", static r => ref r.state)
        .List("codes", static r => ref r.codes, ExternalCode.Shape)
        .And(Common)
        .Build(static () => new Place(Unread.Yet));

    static ObjectCodec<Place> IDescribed<Place>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(Place? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);

    internal override void WriteMembers(Utf8JsonWriter writer) => Shape.WriteMembers(writer, this);
}
