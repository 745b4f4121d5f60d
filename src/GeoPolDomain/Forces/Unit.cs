using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Forces;

/// <summary>A military unit of one state.</summary>
[JsonConverter(typeof(DescribedConverter<Unit>))]
public sealed record Unit : DatasetRecord, IDescribed<Unit>
{
    private UnitId id = null!;
    private ImmutableArray<Name> names = [];
    private ActorId of = null!;
    private Echelon? echelon;
    private string? branch;
    private UnitId? parent;

    /// <summary>Makes a unit from its members.</summary>
    public Unit()
    {
    }

    [SetsRequiredMembers]
    private Unit(Unread unread)
    {
    }

    /// <summary>The id by which other records name it.</summary>
    public required UnitId Id { get => id; init => id = Given.Value(value); }

    /// <summary>The designations; the first is the one to show.</summary>
    public required ImmutableArray<Name> Names { get => names; init => names = Given.SomeList(value); }

    /// <summary>The state it belongs to.</summary>
    public required ActorId Of { get => of; init => of = Given.Value(value); }

    /// <summary>Its size class.</summary>
    public Echelon? Echelon { get => echelon; init => echelon = value; }

    /// <summary>Its branch, as in "airborne" or "air assault".</summary>
    public string? Branch { get => branch; init => branch = Given.TextOrNone(value); }

    /// <summary>The unit it is a part of.</summary>
    public UnitId? Parent { get => parent; init => parent = value; }

    /// <inheritdoc/>
    public override RecordKey Key => id.Key;

    internal override string IdText => id.ToString();

    internal static Shape<Unit> Shape { get; } = new ShapeBuilder<Unit>()
        .Required("id", static r => ref r.id, Codec.OfUnique<UnitId>())
        .SomeList("names", static r => ref r.names, Name.Shape)
        .Required("of", static r => ref r.of)
        .Optional("echelon", static r => ref r.echelon)
        .Optional("branch", static r => ref r.branch, Codec.Text)
        .Optional("parent", static r => ref r.parent)
        .And(Common)
        .Build(static () => new Unit(Unread.Yet));

    static ObjectCodec<Unit> IDescribed<Unit>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(Unit? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);

    internal override void WriteMembers(Utf8JsonWriter writer) => Shape.WriteMembers(writer, this);
}
