using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Rules;

/// <summary>Everybody votes for.</summary>
/// <remarks>Unanimity of those present and voting is not hindered by abstentions. It is not reached where nobody votes for.</remarks>
[JsonConverter(typeof(DescribedConverter<UnanimityTest>))]
public sealed record UnanimityTest : VoteTest, IDescribed<UnanimityTest>
{
    private VotingBase? @base;

    /// <summary>Of whom everybody; all members, where nothing is said.</summary>
    public VotingBase? Base { get => @base; init => @base = value; }

    internal override string Describe(bool isInner) => RuleWording.Unanimity(@base ?? VotingBase.AllMembers);

    internal static Shape<UnanimityTest> Shape { get; } = new ShapeBuilder<UnanimityTest>()
        .Kind("unanimity")
        .Optional("base", static r => ref r.@base)
        .Build(static blank => blank with { });

    static ObjectCodec<UnanimityTest> IDescribed<UnanimityTest>.Description => Shape;
}
