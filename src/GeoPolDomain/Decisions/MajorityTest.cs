using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Decisions;

/// <summary>Enough is cast for: a number, or a share of a base, counted by members, weights or populations.</summary>
/// <remarks>What is cast for is never enough where nobody votes for. A share that does not come out even is rounded up: 55% of 27 members are 15.</remarks>
[JsonConverter(typeof(DescribedConverter<MajorityTest>))]
public sealed record MajorityTest : VoteTest, IDescribed<MajorityTest>
{
    private Share share = null!;
    private VotingBase? @base;
    private VoteMeasure? measure;

    /// <summary>How much is enough.</summary>
    public required Share Share { get => share; init => share = Given.Value(value); }

    /// <summary>Of whom the share is taken; of all members, where nothing is said.</summary>
    public VotingBase? Base { get => @base; init => @base = value; }

    /// <summary>What is counted; members, where nothing is said.</summary>
    public VoteMeasure? Measure { get => measure; init => measure = value; }

    internal override string Describe(bool isInner) => Wording.Majority(share, TakenOf, Counted);

    private VotingBase TakenOf => @base ?? VotingBase.AllMembers;

    private VoteMeasure Counted => measure ?? VoteMeasure.Members;

    internal static Shape<MajorityTest> Shape { get; } = new ShapeBuilder<MajorityTest>()
        .Kind("majority")
        .Required("share", static r => ref r.share)
        .Optional("base", static r => ref r.@base)
        .Optional("measure", static r => ref r.measure)
        .Build(static blank => blank with { });

    static ObjectCodec<MajorityTest> IDescribed<MajorityTest>.Description => Shape;
}
