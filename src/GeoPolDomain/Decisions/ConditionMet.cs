using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>That a condition held as a record of its own is met.</summary>
[JsonConverter(typeof(DescribedConverter<ConditionMet>))]
public sealed record ConditionMet : Requirement, IDescribed<ConditionMet>
{
    private ConditionId condition = null!;

    /// <summary>The condition.</summary>
    public required ConditionId Condition { get => condition; init => condition = Given.Value(value); }

    internal static Shape<ConditionMet> Shape { get; } = new ShapeBuilder<ConditionMet>()
        .Kind("condition")
        .Required("condition", static r => ref r.condition)
        .Build(static blank => blank with { });

    static ObjectCodec<ConditionMet> IDescribed<ConditionMet>.Description => Shape;
}
