using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Rules;

/// <summary>
/// A test that is passed when more members vote for than against, or when equally many do and one voter, usually the president, votes for.
/// </summary>
/// <remarks>A motion for which nobody votes never passes.</remarks>
[JsonConverter(typeof(DescribedConverter<CastingVoteTest>))]
public sealed record CastingVoteTest : VoteTest, IDescribed<CastingVoteTest>
{
    private ActorId holder = null!;

    /// <summary>The voter whose vote decides when the votes are equal.</summary>
    public required ActorId Holder { get => holder; init => holder = Given.Value(value); }

    internal override string Describe(TestWords words) =>
        $"more members vote {words.For} than {words.Against}, or equally many do and {holder} votes {words.For}";

    internal static Shape<CastingVoteTest> Shape { get; } = new ShapeBuilder<CastingVoteTest>()
        .Kind("casting-vote")
        .Required("holder", static r => ref r.holder)
        .Build(static blank => blank with { });

    static ObjectCodec<CastingVoteTest> IDescribed<CastingVoteTest>.Description => Shape;
}
