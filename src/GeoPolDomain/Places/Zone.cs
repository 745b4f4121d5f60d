using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Places;

/// <summary>
/// A zone: named parts of places that an instrument puts together, for example a de-escalation zone. A zone has no borders except those of
/// its parts.
/// </summary>
[JsonConverter(typeof(DescribedConverter<Zone>))]
public sealed record Zone : DatasetRecord<Zone, ZoneId>, IDescribed<Zone>
{
    private Items<Name> names;
    private Items<ZonePart> parts;
    private TreatyId? createdBy;
    private EdtfInterval? spell;
    private HeldText renewal;
    private Items<ZoneRole> roles;

    /// <summary>The names of the zone, at least one. The first name is the one to display.</summary>
    public required ImmutableArray<Name> Names { get => names; init => names = Given.SomeList(value); }

    /// <summary>The places, or parts of places, that make up the zone. A zone has at least one part.</summary>
    public required ImmutableArray<ZonePart> Parts { get => parts; init => parts = Given.SomeList(value); }

    /// <summary>The instrument that created the zone.</summary>
    public TreatyId? CreatedBy { get => createdBy; init => createdBy = value; }

    /// <summary>The interval in which the zone exists, first and last day included.</summary>
    public EdtfInterval? Spell { get => spell; init => spell = value; }

    /// <summary>How the term of the zone is extended, in words.</summary>
    public string? Renewal { get => renewal.OrNone; init => renewal = Given.TextOrNone(value); }

    /// <summary>The actors that have a role in the zone, each with its role.</summary>
    public ImmutableArray<ZoneRole> Roles { get => roles; init => roles = Given.List(value); }

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) => Names[0].Text;

    internal static Shape<Zone> Shape { get; } = WithId<Zone>()
        .SomeList("names", static r => ref r.names, Name.Shape)
        .SomeList("parts", static r => ref r.parts, ZonePart.Shape)
        .Optional("createdBy", static r => ref r.createdBy)
        .Optional("spell", static r => ref r.spell)
        .Optional("renewal", static r => ref r.renewal, Codec.Text)
        .List("roles", static r => ref r.roles, ZoneRole.Shape)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Zone> IDescribed<Zone>.Description => Shape;
}

/// <summary>A place, or a part of a place, that belongs to a zone.</summary>
[JsonConverter(typeof(DescribedConverter<ZonePart>))]
public sealed record ZonePart : IDescribed<ZonePart>
{
    private PlaceId place = null!;
    private PlaceExtent extent = null!;
    private HeldText where;

    /// <summary>The place that belongs to the zone, in whole or in part.</summary>
    public required PlaceId Place { get => place; init => place = Given.Value(value); }

    /// <summary>How much of the place belongs to the zone.</summary>
    public required PlaceExtent Extent { get => extent; init => extent = Given.Value(value); }

    /// <summary>The part of the place that belongs to the zone, in words, for example "the north".</summary>
    public string? Where { get => where.OrNone; init => where = Given.TextOrNone(value); }

    internal static Shape<ZonePart> Shape { get; } = new ShapeBuilder<ZonePart>()
        .Required("place", static r => ref r.place)
        .Required("extent", static r => ref r.extent)
        .Optional("where", static r => ref r.where, Codec.Text)
        .Build(static blank => blank with { });

    static ObjectCodec<ZonePart> IDescribed<ZonePart>.Description => Shape;
}

/// <summary>How much of a place belongs to a zone.</summary>
[JsonConverter(typeof(TextConverter<PlaceExtent>))]
public sealed class PlaceExtent : Code<PlaceExtent>, ICode<PlaceExtent>
{
    private static readonly CodeList<PlaceExtent> List = new("an extent", static text => new(text));

    private PlaceExtent(string text) : base(text) { }

    /// <summary>The whole place belongs to the zone.</summary>
    public static PlaceExtent Whole { get; } = List["whole"];

    /// <summary>A part of the place belongs to the zone.</summary>
    public static PlaceExtent Part { get; } = List["part"];

    /// <summary>The source does not say how much of the place belongs to the zone.</summary>
    public static PlaceExtent NotStated { get; } = List["not-stated"];

    static CodeList<PlaceExtent> ICode<PlaceExtent>.Codes => List;
}

/// <summary>The role of one actor in a zone.</summary>
[JsonConverter(typeof(DescribedConverter<ZoneRole>))]
public sealed record ZoneRole : IDescribed<ZoneRole>
{
    private ActorId actor = null!;
    private ZoneRoleKind role = null!;

    /// <summary>The actor that has the role in the zone.</summary>
    public required ActorId Actor { get => actor; init => actor = Given.Value(value); }

    /// <summary>What the actor does in the zone, for example guard or monitor the zone.</summary>
    public required ZoneRoleKind Role { get => role; init => role = Given.Value(value); }

    internal static Shape<ZoneRole> Shape { get; } = new ShapeBuilder<ZoneRole>()
        .Required("actor", static r => ref r.actor)
        .Required("role", static r => ref r.role)
        .Build(static blank => blank with { });

    static ObjectCodec<ZoneRole> IDescribed<ZoneRole>.Description => Shape;
}

/// <summary>What an actor does in a zone.</summary>
[JsonConverter(typeof(TextConverter<ZoneRoleKind>))]
public sealed class ZoneRoleKind : Code<ZoneRoleKind>, ICode<ZoneRoleKind>
{
    private static readonly CodeList<ZoneRoleKind> List = new("a role in a zone", static text => new(text));

    private ZoneRoleKind(string text) : base(text) { }

    /// <summary>The actor administers the zone.</summary>
    public static ZoneRoleKind Administers { get; } = List["administers"];

    /// <summary>The actor guards the zone.</summary>
    public static ZoneRoleKind Guards { get; } = List["guards"];

    /// <summary>The actor monitors or observes the zone.</summary>
    public static ZoneRoleKind Monitors { get; } = List["monitors"];

    /// <summary>The actor guarantees the zone.</summary>
    public static ZoneRoleKind Guarantees { get; } = List["guarantees"];

    /// <summary>The actor holds the zone by force.</summary>
    public static ZoneRoleKind Controls { get; } = List["controls"];

    static CodeList<ZoneRoleKind> ICode<ZoneRoleKind>.Codes => List;
}
