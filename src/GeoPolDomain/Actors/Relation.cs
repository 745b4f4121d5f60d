using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Actors;

/// <summary>How one actor stands to another for a time, as somebody sees it.</summary>
[JsonConverter(typeof(DescribedConverter<Relation>))]
public sealed record Relation : DatasetRecord, IDescribed<Relation>
{
    private RelationId id = null!;
    private ActorId from = null!;
    private RelationKind kind = null!;
    private ActorId to = null!;
    private string? quality;
    private string? asPrinted;
    private EdtfValue? during;

    /// <summary>Makes a relation from its members.</summary>
    public Relation()
    {
    }

    [SetsRequiredMembers]
    private Relation(Unread unread)
    {
    }

    /// <summary>The id by which other records name it.</summary>
    public required RelationId Id { get => id; init => id = Given.Value(value); }

    /// <summary>The one.</summary>
    public required ActorId From { get => from; init => from = Given.Value(value); }

    /// <summary>How the one stands to the other.</summary>
    public required RelationKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The other.</summary>
    public required ActorId To { get => to; init => to = Given.Value(value); }

    /// <summary>What marks it, as in "main" or "only".</summary>
    public string? Quality { get => quality; init => quality = Given.TextOrNone(value); }

    /// <summary>The words of the source, where they judge.</summary>
    public string? AsPrinted { get => asPrinted; init => asPrinted = value; }

    /// <summary>When it held.</summary>
    public EdtfValue? During { get => during; init => during = value; }

    /// <inheritdoc/>
    public override RecordKey Key => id.Key;

    internal override string IdText => id.ToString();

    internal static Shape<Relation> Shape { get; } = new ShapeBuilder<Relation>()
        .Required("id", static r => ref r.id, Codec.OfUnique<RelationId>())
        .Required("from", static r => ref r.from)
        .Required("kind", static r => ref r.kind)
        .Required("to", static r => ref r.to)
        .Optional("quality", static r => ref r.quality, Codec.Text)
        .Optional("asPrinted", static r => ref r.asPrinted, Codec.Printed)
        .Optional("during", static r => ref r.during)
        .And(Common)
        .Build(static () => new Relation(Unread.Yet));

    static ObjectCodec<Relation> IDescribed<Relation>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(Relation? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);

    internal override void WriteMembers(Utf8JsonWriter writer) => Shape.WriteMembers(writer, this);
}
