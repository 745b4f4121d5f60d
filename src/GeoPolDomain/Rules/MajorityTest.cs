using System.Text.Json.Serialization;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Rules;

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

    internal override string Describe(bool isInner) => RuleWording.Majority(share, TakenOf, Counted);

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

/// <summary>Of whom a share of votes is taken.</summary>
[JsonConverter(typeof(TextConverter<VotingBase>))]
public sealed class VotingBase : Code<VotingBase>, ICode<VotingBase>
{
    private static readonly CodeList<VotingBase> List = new("a voting base", isClosed: true);

    private VotingBase(string text, int groups) : base(text) => Groups = groups;

    /// <summary>All who may vote.</summary>
    public static VotingBase AllMembers { get; } = List.Add(new("all-members", 0));

    /// <summary>Those who are there: for, against, abstaining, or not taking part in the vote.</summary>
    public static VotingBase Present { get; } = List.Add(new("present", 3));

    /// <summary>All ballots handed in: for, against and abstaining.</summary>
    public static VotingBase Cast { get; } = List.Add(new("cast", 2));

    /// <summary>Those who vote for or against. Who abstains counts as not voting.</summary>
    public static VotingBase PresentAndVoting { get; } = List.Add(new("present-and-voting", 1));

    /// <summary>How many groups besides those for belong to it, in the order of the votes: against, abstaining, present without voting; none stands for all members.</summary>
    internal int Groups { get; }

    static CodeList<VotingBase> ICode<VotingBase>.Codes => List;
}

/// <summary>What is counted in a vote.</summary>
[JsonConverter(typeof(TextConverter<VoteMeasure>))]
public sealed class VoteMeasure : Code<VoteMeasure>, ICode<VoteMeasure>
{
    private static readonly CodeList<VoteMeasure> List = new("a measure of votes", static text => new(text), isClosed: true);

    private VoteMeasure(string text) : base(text) { }

    /// <summary>Each member counts as one.</summary>
    public static VoteMeasure Members { get; } = List["members"];

    /// <summary>Each member counts with its votes.</summary>
    public static VoteMeasure Weight { get; } = List["weight"];

    /// <summary>Each member counts with its population.</summary>
    public static VoteMeasure Population { get; } = List["population"];

    static CodeList<VoteMeasure> ICode<VoteMeasure>.Codes => List;
}
