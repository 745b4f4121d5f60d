using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Rules;

/// <summary>
/// A test that is passed when enough voters are present. Use it for a quorum of one group, inside a <see cref="WithinTest"/>; the quorum of
/// a whole rule is <see cref="DecisionRule.Quorum"/>.
/// </summary>
[JsonConverter(typeof(DescribedConverter<QuorumTest>))]
public sealed record QuorumTest : VoteTest, IDescribed<QuorumTest>
{
    private Quorum quorum = null!;

    /// <summary>How many voters must be present.</summary>
    public required Quorum Quorum { get => quorum; init => quorum = Given.Value(value); }

    internal override string Describe(TestWords words) => quorum.ToString();

    internal static Shape<QuorumTest> Shape { get; } = new ShapeBuilder<QuorumTest>()
        .Kind("quorum")
        .Required("quorum", static r => ref r.quorum, Rules.Quorum.Shape)
        .Build(static blank => blank with { });

    static ObjectCodec<QuorumTest> IDescribed<QuorumTest>.Description => Shape;
}
