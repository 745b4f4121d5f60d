using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Decisions;

/// <summary>At least one of several tests is passed.</summary>
[JsonConverter(typeof(DescribedConverter<AnyTest>))]
public sealed record AnyTest : VoteTest, IDescribed<AnyTest>
{
    private Items<VoteTest> of;

    /// <summary>The tests.</summary>
    public required ImmutableArray<VoteTest> Of { get => of; init => of = Given.SomeList(value); }

    internal override ImmutableArray<VoteTest> Parts => of;

    internal override string Describe(bool isInner) => "either " + Join(of, ", or ", isInner: true);

    internal static Shape<AnyTest> Shape { get; } = new ShapeBuilder<AnyTest>()
        .Kind("any")
        .SomeList("of", static r => ref r.of, VoteTest.Described)
        .Build(static blank => blank with { });

    static ObjectCodec<AnyTest> IDescribed<AnyTest>.Description => Shape;
}
