using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
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
