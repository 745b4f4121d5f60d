using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Memberships;

/// <summary>How a membership ended: the reason, and the act that ended the membership.</summary>
[JsonConverter(typeof(DescribedConverter<MembershipEnd>))]
public sealed record MembershipEnd : IDescribed<MembershipEnd>
{
    private EndReason reason = null!;
    private ActorId? by;
    private HeldText how;
    private RecordKey? act;

    /// <summary>The reason for the end of the membership, for example withdrawal or expulsion.</summary>
    public required EndReason Reason { get => reason; init => reason = Given.Value(value); }

    /// <summary>The actor whose act ended the membership, for example the member or the organization.</summary>
    public ActorId? By { get => by; init => by = value; }

    /// <summary>The act that ended the membership, in a few words.</summary>
    public string? How { get => how.OrNone; init => how = Given.TextOrNone(value); }

    /// <summary>The instrument, decision or statement that ended the membership.</summary>
    public RecordKey? Act { get => act; init => act = value; }

    internal static Shape<MembershipEnd> Shape { get; } = new ShapeBuilder<MembershipEnd>().Repeated()
        .Required("reason", static r => ref r.reason)
        .Optional("by", static r => ref r.by)
        .Optional("how", static r => ref r.how, Codec.Text)
        .Optional("act", static r => ref r.act)
        .Build(static blank => blank with { });

    static ObjectCodec<MembershipEnd> IDescribed<MembershipEnd>.Description => Shape;
}

/// <summary>The reason for the end of a membership.</summary>
[JsonConverter(typeof(TextConverter<EndReason>))]
public sealed class EndReason : Code<EndReason>, ICode<EndReason>
{
    private static readonly CodeList<EndReason> List = new("a reason for the end of a membership", static text => new(text));

    private EndReason(string text) : base(text) { }

    /// <summary>The term ran out, and the member did not sign the extension.</summary>
    public static EndReason NonRenewal { get; } = List["non-renewal"];

    /// <summary>The member left after giving notice.</summary>
    public static EndReason Withdrawal { get; } = List["withdrawal"];

    /// <summary>The organization expelled the member.</summary>
    public static EndReason Expulsion { get; } = List["expulsion"];

    /// <summary>Participation was suspended, and the suspension is treated as the end of the membership.</summary>
    public static EndReason SuspensionAsExit { get; } = List["suspension-as-exit"];

    /// <summary>The organization ceased to exist.</summary>
    public static EndReason Dissolution { get; } = List["dissolution"];

    /// <summary>The membership went on under another status or another founding text.</summary>
    public static EndReason Replaced { get; } = List["replaced"];

    /// <summary>The member ceased to exist.</summary>
    public static EndReason Extinction { get; } = List["extinction"];

    /// <summary>The member merged into another actor.</summary>
    public static EndReason Merger { get; } = List["merger"];

    static CodeList<EndReason> ICode<EndReason>.Codes => List;
}
