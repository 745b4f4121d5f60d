using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Rules;

/// <summary>
/// A test that is passed unless the votes against reject the motion. For example, under a reverse qualified majority a proposal is adopted
/// unless a qualified majority votes against.
/// </summary>
[JsonConverter(typeof(DescribedConverter<UnlessRejectedTest>))]
public sealed record UnlessRejectedTest : VoteTest, IDescribed<UnlessRejectedTest>
{
    private VoteTest by = null!;

    /// <summary>
    /// The test that rejects the motion when the votes against pass it. The test counts votes against where it otherwise counts votes for.
    /// </summary>
    public required VoteTest By { get => by; init => by = Given.Value(value); }

    internal override VoteTest? Inner => by;

    internal override string Describe(TestWords words) =>
        $"it is not so that {by.Describe(new TestWords(IsInner: true, IsSwapped: !words.IsSwapped))}";

    internal static Shape<UnlessRejectedTest> Shape { get; } = new ShapeBuilder<UnlessRejectedTest>()
        .Kind("unless-rejected")
        .Required("by", static r => ref r.by, VoteTest.Described)
        .Build(static blank => blank with { });

    static ObjectCodec<UnlessRejectedTest> IDescribed<UnlessRejectedTest>.Description => Shape;
}
