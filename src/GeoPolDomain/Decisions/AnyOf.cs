using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>At least one of several requirements.</summary>
[JsonConverter(typeof(DescribedConverter<AnyOf>))]
public sealed record AnyOf : Requirement, IDescribed<AnyOf>
{
    private Items<Requirement> of;

    /// <summary>The requirements.</summary>
    public required ImmutableArray<Requirement> Of { get => of; init => of = Given.SomeList(value); }

    internal static Shape<AnyOf> Shape { get; } = new ShapeBuilder<AnyOf>()
        .Kind("any")
        .SomeList("of", static r => ref r.of, Requirement.Described)
        .Build(static blank => blank with { });

    static ObjectCodec<AnyOf> IDescribed<AnyOf>.Description => Shape;
}
