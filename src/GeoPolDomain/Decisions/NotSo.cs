using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>That something is not so.</summary>
[JsonConverter(typeof(DescribedConverter<NotSo>))]
public sealed record NotSo : Requirement, IDescribed<NotSo>
{
    private Requirement of = null!;

    /// <summary>What must not be so.</summary>
    public required Requirement Of { get => of; init => of = Given.Value(value); }

    internal static Shape<NotSo> Shape { get; } = new ShapeBuilder<NotSo>()
        .Kind("not")
        .Required("of", static r => ref r.of, Requirement.Described)
        .Build(static blank => blank with { });

    static ObjectCodec<NotSo> IDescribed<NotSo>.Description => Shape;
}
