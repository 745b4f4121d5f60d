using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Forces;

/// <summary>A military unit of one state.</summary>
[JsonConverter(typeof(DescribedConverter<Unit>))]
public sealed record Unit : DatasetRecord<Unit, UnitId>, IDescribed<Unit>
{
    private Items<Name> names;
    private ActorId of = null!;
    private Echelon? echelon;
    private HeldText branch;
    private UnitId? parent;

    /// <summary>The designations of the unit, at least one. The first designation is the one to display.</summary>
    public required ImmutableArray<Name> Names { get => names; init => names = Given.SomeList(value); }

    /// <summary>The state that the unit belongs to.</summary>
    public required ActorId Of { get => of; init => of = Given.Value(value); }

    /// <summary>The size class of the unit, for example brigade or battalion.</summary>
    public Echelon? Echelon { get => echelon; init => echelon = value; }

    /// <summary>The branch of the unit, for example "airborne" or "air assault".</summary>
    public string? Branch { get => branch.OrNone; init => branch = Given.TextOrNone(value); }

    /// <summary>The larger unit of which this unit is a part.</summary>
    public UnitId? Parent { get => parent; init => parent = value; }

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) => Names[0].Text;

    internal static Shape<Unit> Shape { get; } = WithId<Unit>()
        .SomeList("names", static r => ref r.names, Name.Shape)
        .Required("of", static r => ref r.of)
        .Optional("echelon", static r => ref r.echelon)
        .Optional("branch", static r => ref r.branch, Codec.Text)
        .Optional("parent", static r => ref r.parent)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Unit> IDescribed<Unit>.Description => Shape;
}
