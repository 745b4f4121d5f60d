using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Decisions;

/// <summary>Every one of several tests is passed: several majorities at once.</summary>
[JsonConverter(typeof(DescribedConverter<AllTests>))]
public sealed record AllTests : VoteTest, IDescribed<AllTests>
{
    private Items<VoteTest> of;

    /// <summary>The tests.</summary>
    public required ImmutableArray<VoteTest> Of { get => of; init => of = Given.SomeList(value); }

    internal override ImmutableArray<VoteTest> Parts => of;

    internal override string Describe(bool isInner) => Join(of, ", and ", isInner);

    internal static Shape<AllTests> Shape { get; } = new ShapeBuilder<AllTests>()
        .Kind("all")
        .SomeList("of", static r => ref r.of, VoteTest.Described)
        .Build(static blank => blank with { });

    static ObjectCodec<AllTests> IDescribed<AllTests>.Description => Shape;
}
