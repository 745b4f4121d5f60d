using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Forces;

/// <summary>A common force to which several contribute, or a contingent spoken of as a whole.</summary>
[JsonConverter(typeof(DescribedConverter<Force>))]
public sealed record Force : DatasetRecord, IDescribed<Force>
{
    private ForceId id = null!;
    private ImmutableArray<Name> names = [];
    private ActorId? framework;
    private EdtfInterval? spell;

    /// <summary>Makes a force from its members.</summary>
    public Force()
    {
    }

    [SetsRequiredMembers]
    private Force(Unread unread)
    {
    }

    /// <summary>The id by which other records name it.</summary>
    public required ForceId Id { get => id; init => id = Given.Value(value); }

    /// <summary>The names; the first is the one to show.</summary>
    public required ImmutableArray<Name> Names { get => names; init => names = Given.SomeList(value); }

    /// <summary>The organization or process in whose name it stands.</summary>
    public ActorId? Framework { get => framework; init => framework = value; }

    /// <summary>From its first day to its last.</summary>
    public EdtfInterval? Spell { get => spell; init => spell = value; }

    /// <inheritdoc/>
    public override RecordKey Key => id.Key;

    internal override string IdText => id.ToString();

    internal static Shape<Force> Shape { get; } = new ShapeBuilder<Force>()
        .Required("id", static r => ref r.id, Codec.OfUnique<ForceId>())
        .SomeList("names", static r => ref r.names, Name.Shape)
        .Optional("framework", static r => ref r.framework)
        .Optional("spell", static r => ref r.spell)
        .And(Common)
        .Build(static () => new Force(Unread.Yet));

    static ObjectCodec<Force> IDescribed<Force>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(Force? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);

    internal override void WriteMembers(Utf8JsonWriter writer) => Shape.WriteMembers(writer, this);
}
