using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Rules;

/// <summary>
/// A test that is passed unless too many voters abstain and declare that the decision does not bind them. It is the limit on constructive
/// abstention.
/// </summary>
[JsonConverter(typeof(DescribedConverter<OptOutTest>))]
public sealed record OptOutTest : VoteTest, IDescribed<OptOutTest>
{
    private Share members = null!;
    private Share? population;

    /// <summary>The share of all members at which the voters who opt out are too many.</summary>
    public required Share Members { get => members; init => members = Given.Value(value); }

    /// <summary>
    /// The share of the population that the voters who opt out must also reach to be too many. Null means the share of members decides
    /// alone.
    /// </summary>
    public Share? Population { get => population; init => population = value; }

    internal override string Describe(TestWords words) => RuleWording.OptOut(members, population);

    internal static Shape<OptOutTest> Shape { get; } = new ShapeBuilder<OptOutTest>()
        .Kind("opt-out")
        .Required("members", static r => ref r.members)
        .Optional("population", static r => ref r.population)
        .Build(static blank => blank with { });

    static ObjectCodec<OptOutTest> IDescribed<OptOutTest>.Description => Shape;
}
