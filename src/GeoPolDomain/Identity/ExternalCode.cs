using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Identity;

/// <summary>A code that some list gives an actor.</summary>
[JsonConverter(typeof(DescribedConverter<ExternalCode>))]
public sealed record ExternalCode : IDescribed<ExternalCode>
{
    private CodeScheme scheme = null!;
    private string content = null!;
    private EdtfInterval? period;

    /// <summary>The list.</summary>
    public required CodeScheme Scheme { get => scheme; init => scheme = Given.Value(value); }

    /// <summary>The code, as the list writes it.</summary>
    public required string Value { get => content; init => content = Given.Text(value); }

    /// <summary>When the code was in use.</summary>
    public EdtfInterval? Period { get => period; init => period = value; }

    internal static Shape<ExternalCode> Shape { get; } = new ShapeBuilder<ExternalCode>()
        .Required("scheme", static r => ref r.scheme)
        .Required("value", static r => ref r.content, Codec.Text)
        .Optional("period", static r => ref r.period)
        .Build(static blank => blank with { });

    static ObjectCodec<ExternalCode> IDescribed<ExternalCode>.Description => Shape;
}
