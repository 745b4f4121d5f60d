using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Rules;

/// <summary>
/// A test that is passed unless the voters who do not vote for the motion form a blocking minority: they reach the share, and they are
/// enough members.
/// </summary>
[JsonConverter(typeof(DescribedConverter<BlockingMinorityTest>))]
public sealed record BlockingMinorityTest : VoteTest, IDescribed<BlockingMinorityTest>
{
    private Share share = null!;
    private VoteMeasure? measure;
    private Share? members;
    private bool oneMore;

    /// <summary>The share that blocks, taken of all members by the measure, for example <c>&gt;35%</c> of the population.</summary>
    public required Share Share { get => share; init => share = Given.Value(value); }

    /// <summary>What the share counts: members, votes or people. Null means members.</summary>
    public VoteMeasure? Measure { get => measure; init => measure = value; }

    /// <summary>
    /// The number or share of members that a blocking minority needs in addition to the share. Null means no such requirement.
    /// </summary>
    public Share? Members { get => members; init => members = value; }

    /// <summary>Whether a blocking minority needs one member more than the smallest number of members that could reach the share.</summary>
    public bool OneMore { get => oneMore; init => oneMore = value; }

    internal override string Describe(TestWords words) =>
        RuleWording.Blocking(share, measure ?? VoteMeasure.Members, members, oneMore, words);

    internal static Shape<BlockingMinorityTest> Shape { get; } = new ShapeBuilder<BlockingMinorityTest>()
        .Kind("blocking-minority")
        .Required("share", static r => ref r.share)
        .Optional("measure", static r => ref r.measure)
        .Optional("members", static r => ref r.members)
        .Flag("oneMore", static r => ref r.oneMore)
        .Build(static blank => blank with { });

    static ObjectCodec<BlockingMinorityTest> IDescribed<BlockingMinorityTest>.Description => Shape;
}
