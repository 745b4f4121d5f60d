using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Memberships;

/// <summary>Who filled the seat of a member for a time, where that is a question of its own: the membership is the state's, whoever sits there.</summary>
[JsonConverter(typeof(DescribedConverter<SeatHolder>))]
public sealed record SeatHolder : IDescribed<SeatHolder>
{
    private ActorId holder = null!;
    private EdtfInterval spell = null!;
    private ActorId? accordingTo;

    /// <summary>Who sat in the seat: a government, an opposition, an envoy.</summary>
    public required ActorId Holder { get => holder; init => holder = Given.Value(value); }

    /// <summary>From the first day to the last.</summary>
    public required EdtfInterval Spell { get => spell; init => spell = Given.Value(value); }

    /// <summary>Whose view this is, where it is contested who sat there by right.</summary>
    public ActorId? AccordingTo { get => accordingTo; init => accordingTo = value; }

    internal static Shape<SeatHolder> Shape { get; } = new ShapeBuilder<SeatHolder>()
        .Required("holder", static r => ref r.holder)
        .Required("spell", static r => ref r.spell)
        .Optional("accordingTo", static r => ref r.accordingTo)
        .Build(static blank => blank with { });

    static ObjectCodec<SeatHolder> IDescribed<SeatHolder>.Description => Shape;
}
