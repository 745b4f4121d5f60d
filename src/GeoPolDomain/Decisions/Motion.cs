using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Decisions;

/// <summary>What is put to a decision.</summary>
[JsonConverter(typeof(DescribedConverter<Motion>))]
public sealed record Motion : DatasetRecord, IDescribed<Motion>
{
    private MotionId id = null!;
    private ActorId body = null!;
    private string title = null!;
    private string? symbol;
    private Matter? matter;
    private bool matterIsContested;
    private ImmutableArray<ActorId> sponsors = [];
    private TreatyId? treaty;
    private MotionId? replaces;
    private ImmutableArray<MotionStage> stages = [];

    /// <summary>Makes a motion from its members.</summary>
    public Motion()
    {
    }

    [SetsRequiredMembers]
    private Motion(Unread unread)
    {
    }

    /// <summary>The id by which other records name it.</summary>
    public required MotionId Id { get => id; init => id = Given.Value(value); }

    /// <summary>The body that is to decide.</summary>
    public required ActorId Body { get => body; init => body = Given.Value(value); }

    /// <summary>What it is about, in our own words.</summary>
    public required string Title { get => title; init => title = Given.Text(value); }

    /// <summary>The number of the draft, as the body writes it.</summary>
    public string? Symbol { get => symbol; init => symbol = Given.TextOrNone(value); }

    /// <summary>What kind of matter it is.</summary>
    public Matter? Matter { get => matter; init => matter = value; }

    /// <summary>Whether it was disputed what kind of matter it is, and so under which rule it is decided.</summary>
    public bool MatterIsContested { get => matterIsContested; init => matterIsContested = value; }

    /// <summary>Who put it forward.</summary>
    public ImmutableArray<ActorId> Sponsors { get => sponsors; init => sponsors = Given.Set(value); }

    /// <summary>The instrument it would adopt.</summary>
    public TreatyId? Treaty { get => treaty; init => treaty = value; }

    /// <summary>The motion it takes up again.</summary>
    public MotionId? Replaces { get => replaces; init => replaces = value; }

    /// <summary>What happened to it, in order.</summary>
    public ImmutableArray<MotionStage> Stages { get => stages; init => stages = Given.List(value); }

    /// <inheritdoc/>
    public override RecordKey Key => id.Key;

    internal override string IdText => id.ToString();

    internal static Shape<Motion> Shape { get; } = new ShapeBuilder<Motion>()
        .Required("id", static r => ref r.id, Codec.OfUnique<MotionId>())
        .Required("body", static r => ref r.body)
        .Required("title", static r => ref r.title, Codec.Text)
        .Optional("symbol", static r => ref r.symbol, Codec.Text)
        .Optional("matter", static r => ref r.matter)
        .Flag("matterIsContested", static r => ref r.matterIsContested)
        .Set("sponsors", static r => ref r.sponsors)
        .Optional("treaty", static r => ref r.treaty)
        .Optional("replaces", static r => ref r.replaces)
        .List("stages", static r => ref r.stages, MotionStage.Shape)
        .And(Common)
        .Build(static () => new Motion(Unread.Yet));

    static ObjectCodec<Motion> IDescribed<Motion>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(Motion? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);

    internal override void WriteMembers(Utf8JsonWriter writer) => Shape.WriteMembers(writer, this);
}
