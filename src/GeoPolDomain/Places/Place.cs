using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Places;

/// <summary>A place on the map, regardless of who rules the place. A state and its territory are two records.</summary>
[JsonConverter(typeof(DescribedConverter<Place>))]
public sealed record Place : DatasetRecord<Place, PlaceId>, IDescribed<Place>
{
    private PlaceKind kind = null!;
    private Items<Name> names;
    private PlaceId? within;
    private ActorId? state;
    private GeoPoint? point;
    private Items<ActorId> seatOf;
    private Items<ExternalCode> codes;

    /// <summary>The kind of place, for example country or city.</summary>
    public required PlaceKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The names of the place, at least one. The first name is the one to display.</summary>
    public required ImmutableArray<Name> Names { get => names; init => names = Given.SomeList(value); }

    /// <summary>The larger place in which this place lies, for example the province of a city.</summary>
    public PlaceId? Within { get => within; init => within = value; }

    /// <summary>The state that the place belongs to.</summary>
    public ActorId? State { get => state; init => state = value; }

    /// <summary>Where the place lies, or its middle. Null when not recorded.</summary>
    public GeoPoint? Point { get => point; init => point = value; }

    /// <summary>
    /// The actors whose government or secretariat works in this place, for example the state of a capital. Who the place belongs to is
    /// another question.
    /// </summary>
    public ImmutableArray<ActorId> SeatOf { get => seatOf; init => seatOf = Given.Set(value); }

    /// <summary>The codes that identify the place in published lists, for example its country code in ISO 3166-1.</summary>
    public ImmutableArray<ExternalCode> Codes { get => codes; init => codes = Given.List(value); }

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) => Names[0].Text;

    internal static Shape<Place> Shape { get; } = WithId<Place>()
        .Required("kind", static r => ref r.kind)
        .SomeList("names", static r => ref r.names, Name.Shape)
        .Optional("within", static r => ref r.within)
        .Optional("state", static r => ref r.state)
        .Optional("point", static r => ref r.point)
        .Set("seatOf", static r => ref r.seatOf)
        .List("codes", static r => ref r.codes, ExternalCode.Shape)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Place> IDescribed<Place>.Description => Shape;
}

/// <summary>The kind of a place.</summary>
[JsonConverter(typeof(TextConverter<PlaceKind>))]
public sealed class PlaceKind : Code<PlaceKind>, ICode<PlaceKind>
{
    private static readonly CodeList<PlaceKind> List = new("a kind of place", static text => new(text));

    private PlaceKind(string text) : base(text) { }

    /// <summary>A region of the world with several states, for example the Middle East.</summary>
    public static PlaceKind WorldRegion { get; } = List["world-region"];

    /// <summary>The territory of a state.</summary>
    public static PlaceKind Country { get; } = List["country"];

    /// <summary>A part of a state that has no borders in law.</summary>
    public static PlaceKind Region { get; } = List["region"];

    /// <summary>A first-level administrative division of a state.</summary>
    public static PlaceKind Province { get; } = List["province"];

    /// <summary>An administrative division below the first level.</summary>
    public static PlaceKind District { get; } = List["district"];

    /// <summary>A town or a city.</summary>
    public static PlaceKind City { get; } = List["city"];

    /// <summary>A named area of any other kind.</summary>
    public static PlaceKind Area { get; } = List["area"];

    static CodeList<PlaceKind> ICode<PlaceKind>.Codes => List;
}
