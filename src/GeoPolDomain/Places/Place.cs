using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Places;

/// <summary>A place on the map, apart from who rules it.</summary>
[JsonConverter(typeof(DescribedConverter<Place>))]
public sealed record Place : DatasetRecord<Place, PlaceId>, IDescribed<Place>
{
    private PlaceKind kind = null!;
    private Items<Name> names;
    private PlaceId? within;
    private ActorId? state;
    private Items<ExternalCode> codes;

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

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) => Names[0].Text;

    internal static Shape<Place> Shape { get; } = WithId<Place>()
        .Required("kind", static r => ref r.kind)
        .SomeList("names", static r => ref r.names, Name.Shape)
        .Optional("within", static r => ref r.within)
        .Optional("state", static r => ref r.state)
        .List("codes", static r => ref r.codes, ExternalCode.Shape)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Place> IDescribed<Place>.Description => Shape;
}
