using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Rules;

/// <summary>Those who do not vote for are no blocking minority: they do not reach the share, or are too few members.</summary>
[JsonConverter(typeof(DescribedConverter<BlockingMinorityTest>))]
public sealed record BlockingMinorityTest : VoteTest, IDescribed<BlockingMinorityTest>
{
    private Share share = null!;
    private VoteMeasure? measure;
    private Share? members;
    private bool oneMore;

    /// <summary>The share of all members that blocks, by the measure.</summary>
    public required Share Share { get => share; init => share = Given.Value(value); }

    /// <summary>By what the share is counted; members, where nothing is said.</summary>
    public VoteMeasure? Measure { get => measure; init => measure = value; }

    /// <summary>How many members a blocking minority needs at least.</summary>
    public Share? Members { get => members; init => members = value; }

    /// <summary>Whether it needs one member more than the fewest who could reach the share.</summary>
    public bool OneMore { get => oneMore; init => oneMore = value; }

    internal override string Describe(bool isInner) => RuleWording.Blocking(share, measure ?? VoteMeasure.Members, members, oneMore);

    internal static Shape<BlockingMinorityTest> Shape { get; } = new ShapeBuilder<BlockingMinorityTest>()
        .Kind("blocking-minority")
        .Required("share", static r => ref r.share)
        .Optional("measure", static r => ref r.measure)
        .Optional("members", static r => ref r.members)
        .Flag("oneMore", static r => ref r.oneMore)
        .Build(static blank => blank with { });

    static ObjectCodec<BlockingMinorityTest> IDescribed<BlockingMinorityTest>.Description => Shape;
}
