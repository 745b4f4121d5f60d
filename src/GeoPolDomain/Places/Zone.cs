using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Places;

/// <summary>Named parts of places, put together by an instrument. It has no borders but theirs.</summary>
[JsonConverter(typeof(DescribedConverter<Zone>))]
public sealed record Zone : DatasetRecord<Zone, ZoneId>, IDescribed<Zone>
{
    private Items<Name> names;
    private Items<ZonePart> parts;
    private TreatyId? createdBy;
    private EdtfInterval? spell;
    private string? renewal;
    private Items<ZoneRole> roles;

    /// <summary>The names; the first is the one to show.</summary>
    public required ImmutableArray<Name> Names { get => names; init => names = Given.SomeList(value); }

    /// <summary>What it is made of.</summary>
    public required ImmutableArray<ZonePart> Parts { get => parts; init => parts = Given.SomeList(value); }

    /// <summary>The instrument that made it.</summary>
    public TreatyId? CreatedBy { get => createdBy; init => createdBy = value; }

    /// <summary>From its first day to its last.</summary>
    public EdtfInterval? Spell { get => spell; init => spell = value; }

    /// <summary>How its time is prolonged.</summary>
    public string? Renewal { get => renewal; init => renewal = Given.TextOrNone(value); }

    /// <summary>Who does what in it.</summary>
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

/// <summary>A place, or a part of one, that belongs to a zone.</summary>
[JsonConverter(typeof(DescribedConverter<ZonePart>))]
public sealed record ZonePart : IDescribed<ZonePart>
{
    private PlaceId place = null!;
    private PlaceExtent extent = null!;
    private string? where;

    /// <summary>The place.</summary>
    public required PlaceId Place { get => place; init => place = Given.Value(value); }

    /// <summary>How much of it.</summary>
    public required PlaceExtent Extent { get => extent; init => extent = Given.Value(value); }

    /// <summary>Which part, as in "the north".</summary>
    public string? Where { get => where; init => where = Given.TextOrNone(value); }

    internal static Shape<ZonePart> Shape { get; } = new ShapeBuilder<ZonePart>()
        .Required("place", static r => ref r.place)
        .Required("extent", static r => ref r.extent)
        .Optional("where", static r => ref r.where, Codec.Text)
        .Build(static blank => blank with { });

    static ObjectCodec<ZonePart> IDescribed<ZonePart>.Description => Shape;
}

/// <summary>How much of a place is meant.</summary>
[JsonConverter(typeof(TextConverter<PlaceExtent>))]
public sealed class PlaceExtent : Code<PlaceExtent>, ICode<PlaceExtent>
{
    private static readonly CodeList<PlaceExtent> List = new("an extent", static text => new(text));

    private PlaceExtent(string text) : base(text) { }

    /// <summary>All of it.</summary>
    public static PlaceExtent Whole { get; } = List["whole"];

    /// <summary>Some of it.</summary>
    public static PlaceExtent Part { get; } = List["part"];

    /// <summary>The source does not say how much.</summary>
    public static PlaceExtent NotStated { get; } = List["not-stated"];

    static CodeList<PlaceExtent> ICode<PlaceExtent>.Codes => List;
}

/// <summary>Who does what in a zone.</summary>
[JsonConverter(typeof(DescribedConverter<ZoneRole>))]
public sealed record ZoneRole : IDescribed<ZoneRole>
{
    private ActorId actor = null!;
    private ZoneRoleKind role = null!;

    /// <summary>Who.</summary>
    public required ActorId Actor { get => actor; init => actor = Given.Value(value); }

    /// <summary>What.</summary>
    public required ZoneRoleKind Role { get => role; init => role = Given.Value(value); }

    internal static Shape<ZoneRole> Shape { get; } = new ShapeBuilder<ZoneRole>()
        .Required("actor", static r => ref r.actor)
        .Required("role", static r => ref r.role)
        .Build(static blank => blank with { });

    static ObjectCodec<ZoneRole> IDescribed<ZoneRole>.Description => Shape;
}

/// <summary>What somebody does in a zone.</summary>
[JsonConverter(typeof(TextConverter<ZoneRoleKind>))]
public sealed class ZoneRoleKind : Code<ZoneRoleKind>, ICode<ZoneRoleKind>
{
    private static readonly CodeList<ZoneRoleKind> List = new("a role in a zone", static text => new(text));

    private ZoneRoleKind(string text) : base(text) { }

    /// <summary>Administers it.</summary>
    public static ZoneRoleKind Administers { get; } = List["administers"];

    /// <summary>Guards it.</summary>
    public static ZoneRoleKind Guards { get; } = List["guards"];

    /// <summary>Monitors or observes it.</summary>
    public static ZoneRoleKind Monitors { get; } = List["monitors"];

    /// <summary>Guarantees it.</summary>
    public static ZoneRoleKind Guarantees { get; } = List["guarantees"];

    /// <summary>Holds it by force.</summary>
    public static ZoneRoleKind Controls { get; } = List["controls"];

    static CodeList<ZoneRoleKind> ICode<ZoneRoleKind>.Codes => List;
}
