using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Memberships;

/// <summary>Why a membership ended.</summary>
[JsonConverter(typeof(TextConverter<EndReason>))]
public sealed class EndReason : Code<EndReason>, ICode<EndReason>
{
    private static readonly CodeList<EndReason> List = new("a reason for the end of a membership", static text => new(text));

    private EndReason(string text) : base(text) { }

    /// <summary>The term ran out and the member did not sign its extension.</summary>
    public static EndReason NonRenewal { get; } = List["non-renewal"];

    /// <summary>The member left after notice.</summary>
    public static EndReason Withdrawal { get; } = List["withdrawal"];

    /// <summary>The organization put the member out.</summary>
    public static EndReason Expulsion { get; } = List["expulsion"];

    /// <summary>Participation was suspended and this is treated as the end.</summary>
    public static EndReason SuspensionAsExit { get; } = List["suspension-as-exit"];

    /// <summary>The organization ended.</summary>
    public static EndReason Dissolution { get; } = List["dissolution"];

    /// <summary>The membership went on under another status or text.</summary>
    public static EndReason Replaced { get; } = List["replaced"];

    /// <summary>The member ceased to exist.</summary>
    public static EndReason Extinction { get; } = List["extinction"];

    /// <summary>The member merged into another.</summary>
    public static EndReason Merger { get; } = List["merger"];

    static CodeList<EndReason> ICode<EndReason>.Codes => List;
}
