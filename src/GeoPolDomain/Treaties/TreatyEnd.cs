using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Treaties;

/// <summary>How an instrument ended.</summary>
[JsonConverter(typeof(DescribedConverter<TreatyEnd>))]
public sealed record TreatyEnd : IDescribed<TreatyEnd>
{
    private EndGround ground = null!;
    private EdtfDate? on;

    /// <summary>Why it ended.</summary>
    public required EndGround Ground { get => ground; init => ground = Given.Value(value); }

    /// <summary>When.</summary>
    public EdtfDate? On { get => on; init => on = value; }

    internal static Shape<TreatyEnd> Shape { get; } = new ShapeBuilder<TreatyEnd>()
        .Required("ground", static r => ref r.ground)
        .Optional("on", static r => ref r.on)
        .Build(static blank => blank with { });

    static ObjectCodec<TreatyEnd> IDescribed<TreatyEnd>.Description => Shape;
}
