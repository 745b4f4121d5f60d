using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Treaties;

/// <summary>What a party excepts, or makes depend on something, as it joins.</summary>
[JsonConverter(typeof(DescribedConverter<Reservation>))]
public sealed record Reservation : IDescribed<Reservation>
{
    private string text = null!;
    private EdtfDate? on;
    private string? article;

    /// <summary>What is excepted, in our own words.</summary>
    public required string Text { get => text; init => text = Given.Text(value); }

    /// <summary>When it was made.</summary>
    public EdtfDate? On { get => on; init => on = value; }

    /// <summary>The article it concerns.</summary>
    public string? Article { get => article; init => article = Given.TextOrNone(value); }

    internal static Shape<Reservation> Shape { get; } = new ShapeBuilder<Reservation>()
        .Required("text", static r => ref r.text, Codec.Text)
        .Optional("on", static r => ref r.on)
        .Optional("article", static r => ref r.article, Codec.Text)
        .Build(static blank => blank with { });

    static ObjectCodec<Reservation> IDescribed<Reservation>.Description => Shape;
}
