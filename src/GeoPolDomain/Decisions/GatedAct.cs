using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

/// <summary>What a condition stands before.</summary>
[JsonConverter(typeof(TextConverter<GatedAct>))]
public sealed class GatedAct : Code<GatedAct>, ICode<GatedAct>
{
    private GatedAct(string text) : base(text)
    {
    }

    /// <summary>To discuss or consider it at all.</summary>
    public static GatedAct Discuss { get; } = new("discuss");

    /// <summary>To decide it.</summary>
    public static GatedAct Decide { get; } = new("decide");

    /// <summary>To send soldiers.</summary>
    public static GatedAct Send { get; } = new("send");

    /// <summary>To take part in any form.</summary>
    public static GatedAct TakePart { get; } = new("take-part");

    /// <summary>To admit others.</summary>
    public static GatedAct Admit { get; } = new("admit");

    /// <summary>To take part in rebuilding.</summary>
    public static GatedAct Rebuild { get; } = new("rebuild");

    /// <summary>To stay.</summary>
    public static GatedAct Stay { get; } = new("stay");

    /// <inheritdoc/>
    public static ImmutableArray<GatedAct> All { get; } =
    [
        Discuss,
        Decide,
        Send,
        TakePart,
        Admit,
        Rebuild,
        Stay,
    ];

    static string ITextForm<GatedAct>.Called => "a gated act";

    static GatedAct? ICode<GatedAct>.Unlisted(string text) => new(text);
}
