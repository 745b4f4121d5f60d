using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Rules;

/// <summary>Those who abstain and declare that the decision shall not bind them are not too many: the limit of constructive abstention.</summary>
[JsonConverter(typeof(DescribedConverter<OptOutTest>))]
public sealed record OptOutTest : VoteTest, IDescribed<OptOutTest>
{
    private Share members = null!;
    private Share? population;

    /// <summary>The share of all members they must not reach together with the share of the population.</summary>
    public required Share Members { get => members; init => members = Given.Value(value); }

    /// <summary>The share of the population; where nothing is said, that of members decides alone.</summary>
    public Share? Population { get => population; init => population = value; }

    internal override string Describe(bool isInner) => RuleWording.OptOut(members, population);

    internal static Shape<OptOutTest> Shape { get; } = new ShapeBuilder<OptOutTest>()
        .Kind("opt-out")
        .Required("members", static r => ref r.members)
        .Optional("population", static r => ref r.population)
        .Build(static blank => blank with { });

    static ObjectCodec<OptOutTest> IDescribed<OptOutTest>.Description => Shape;
}
