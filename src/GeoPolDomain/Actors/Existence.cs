using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Actors;

/// <summary>When an actor existed, by the reckoning of one list.</summary>
[JsonConverter(typeof(DescribedConverter<Existence>))]
public sealed record Existence : IDescribed<Existence>
{
    private EdtfInterval period = null!;
    private CodeScheme? per;

    /// <summary>When it existed.</summary>
    public required EdtfInterval Period { get => period; init => period = Given.Value(value); }

    /// <summary>The list that reckons so; common reckoning, where nothing is said.</summary>
    public CodeScheme? Per { get => per; init => per = value; }

    internal static Shape<Existence> Shape { get; } = new ShapeBuilder<Existence>()
        .Required("period", static r => ref r.period)
        .Optional("per", static r => ref r.per)
        .Build(static blank => blank with { });

    static ObjectCodec<Existence> IDescribed<Existence>.Description => Shape;
}
