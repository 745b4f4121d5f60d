using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Memberships;

/// <summary>Why a membership ended.</summary>
[JsonConverter(typeof(TextConverter<EndReason>))]
public sealed class EndReason : Code<EndReason>, ICode<EndReason>
{
    private EndReason(string text) : base(text)
    {
    }

    /// <summary>The term ran out and the member did not sign its extension.</summary>
    public static EndReason NonRenewal { get; } = new("non-renewal");

    /// <summary>The member left after notice.</summary>
    public static EndReason Withdrawal { get; } = new("withdrawal");

    /// <summary>The organization put the member out.</summary>
    public static EndReason Expulsion { get; } = new("expulsion");

    /// <summary>Participation was suspended and this is treated as the end.</summary>
    public static EndReason SuspensionAsExit { get; } = new("suspension-as-exit");

    /// <summary>The organization ended.</summary>
    public static EndReason Dissolution { get; } = new("dissolution");

    /// <summary>The membership went on under another status or text.</summary>
    public static EndReason Replaced { get; } = new("replaced");

    /// <summary>The member ceased to exist.</summary>
    public static EndReason Extinction { get; } = new("extinction");

    /// <summary>The member merged into another.</summary>
    public static EndReason Merger { get; } = new("merger");

    /// <inheritdoc/>
    public static ImmutableArray<EndReason> All { get; } =
    [
        NonRenewal,
        Withdrawal,
        Expulsion,
        SuspensionAsExit,
        Dissolution,
        Replaced,
        Extinction,
        Merger,
    ];

    static string ITextForm<EndReason>.Called => "a reason for the end of a membership";

    static EndReason? ICode<EndReason>.Unlisted(string text) => new(text);
}
