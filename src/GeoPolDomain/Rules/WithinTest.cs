using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Rules;

/// <summary>
/// A test that is passed when one group of voters passes a test on its own, as if the group were the whole body. For example, a majority of
/// the exporting members and a majority of the importing members must agree.
/// </summary>
[JsonConverter(typeof(DescribedConverter<WithinTest>))]
public sealed record WithinTest : VoteTest, IDescribed<WithinTest>
{
    private ActorId group = null!;
    private VoteTest test = null!;

    /// <summary>The group of voters. The rule, the electorate or the votes say who belongs to the group.</summary>
    public required ActorId Group { get => group; init => group = Given.Value(value); }

    /// <summary>The test that the votes of the group must pass.</summary>
    public required VoteTest Test { get => test; init => test = Given.Value(value); }

    internal override VoteTest? Inner => test;

    internal override string Describe(TestWords words) => $"among {group}, {test.Describe(words with { IsInner = true })}";

    internal static Shape<WithinTest> Shape { get; } = new ShapeBuilder<WithinTest>()
        .Kind("within")
        .Required("group", static r => ref r.group)
        .Required("test", static r => ref r.test, VoteTest.Described)
        .Build(static blank => blank with { });

    static ObjectCodec<WithinTest> IDescribed<WithinTest>.Description => Shape;
}
