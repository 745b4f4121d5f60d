using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Rules;

/// <summary>A test that is passed when every voter of the base votes for the motion.</summary>
/// <remarks>Abstentions do not prevent unanimity of those present and voting. A motion for which nobody votes never passes.</remarks>
[JsonConverter(typeof(DescribedConverter<UnanimityTest>))]
public sealed record UnanimityTest : VoteTest, IDescribed<UnanimityTest>
{
    private VotingBase? @base;

    /// <summary>The voters who must all vote for the motion. Null means all members.</summary>
    public VotingBase? Base { get => @base; init => @base = value; }

    internal override string Describe(TestWords words) => RuleWording.Unanimity(@base ?? VotingBase.AllMembers, words);

    internal static Shape<UnanimityTest> Shape { get; } = new ShapeBuilder<UnanimityTest>()
        .Kind("unanimity")
        .Optional("base", static r => ref r.@base)
        .Build(static blank => blank with { });

    static ObjectCodec<UnanimityTest> IDescribed<UnanimityTest>.Description => Shape;
}
