using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Memberships;

/// <summary>How a membership ended.</summary>
[JsonConverter(typeof(DescribedConverter<MembershipEnd>))]
public sealed record MembershipEnd : IDescribed<MembershipEnd>
{
    private EndReason reason = null!;
    private ActorId? by;
    private string? how;
    private RecordKey? act;

    /// <summary>Why it ended.</summary>
    public required EndReason Reason { get => reason; init => reason = Given.Value(value); }

    /// <summary>Whose act ended it.</summary>
    public ActorId? By { get => by; init => by = value; }

    /// <summary>The act, in a few words.</summary>
    public string? How { get => how; init => how = Given.TextOrNone(value); }

    /// <summary>The instrument, decision or statement that is this act.</summary>
    public RecordKey? Act { get => act; init => act = value; }

    internal static Shape<MembershipEnd> Shape { get; } = new ShapeBuilder<MembershipEnd>()
        .Required("reason", static r => ref r.reason)
        .Optional("by", static r => ref r.by)
        .Optional("how", static r => ref r.how, Codec.Text)
        .Optional("act", static r => ref r.act)
        .Build(static blank => blank with { });

    static ObjectCodec<MembershipEnd> IDescribed<MembershipEnd>.Description => Shape;
}
