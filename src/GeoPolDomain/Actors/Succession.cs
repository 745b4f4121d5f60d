using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Actors;

/// <summary>One actor following another. Memberships do not pass on by themselves.</summary>
[JsonConverter(typeof(DescribedConverter<Succession>))]
public sealed record Succession : DatasetRecord, IDescribed<Succession>
{
    private SuccessionId id = null!;
    private ActorId predecessor = null!;
    private ActorId successor = null!;
    private SuccessionKind kind = null!;
    private EdtfValue? on;

    /// <summary>Makes a succession from its members.</summary>
    public Succession()
    {
    }

    [SetsRequiredMembers]
    private Succession(Unread unread)
    {
    }

    /// <summary>The id by which other records name it.</summary>
    public required SuccessionId Id { get => id; init => id = Given.Value(value); }

    /// <summary>The one that went before.</summary>
    public required ActorId Predecessor { get => predecessor; init => predecessor = Given.Value(value); }

    /// <summary>The one that followed.</summary>
    public required ActorId Successor { get => successor; init => successor = Given.Value(value); }

    /// <summary>How it followed.</summary>
    public required SuccessionKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>When.</summary>
    public EdtfValue? On { get => on; init => on = value; }

    /// <inheritdoc/>
    public override RecordKey Key => id.Key;

    internal override string IdText => id.ToString();

    internal static Shape<Succession> Shape { get; } = new ShapeBuilder<Succession>()
        .Required("id", static r => ref r.id, Codec.OfUnique<SuccessionId>())
        .Required("predecessor", static r => ref r.predecessor)
        .Required("successor", static r => ref r.successor)
        .Required("kind", static r => ref r.kind)
        .Optional("on", static r => ref r.on)
        .And(Common)
        .Build(static () => new Succession(Unread.Yet));

    static ObjectCodec<Succession> IDescribed<Succession>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(Succession? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);

    internal override void WriteMembers(Utf8JsonWriter writer) => Shape.WriteMembers(writer, this);
}
