using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>Every one of several requirements.</summary>
[JsonConverter(typeof(DescribedConverter<AllOf>))]
public sealed record AllOf : Requirement, IDescribed<AllOf>
{
    private Items<Requirement> of;

    /// <summary>The requirements.</summary>
    public required ImmutableArray<Requirement> Of { get => of; init => of = Given.SomeList(value); }

    internal static Shape<AllOf> Shape { get; } = new ShapeBuilder<AllOf>()
        .Kind("all")
        .SomeList("of", static r => ref r.of, Requirement.Described)
        .Build(static blank => blank with { });

    static ObjectCodec<AllOf> IDescribed<AllOf>.Description => Shape;
}
