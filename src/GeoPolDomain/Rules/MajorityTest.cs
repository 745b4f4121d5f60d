using System.Text.Json.Serialization;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Rules;

/// <summary>
/// A test that is passed when enough votes are for the motion: a number, or a share of a base, counted by members, weights or populations.
/// </summary>
/// <remarks>
/// A motion for which nobody votes never passes. A share that is not a whole number of members is rounded up: 55% of 27 members is 15
/// members.
/// </remarks>
[JsonConverter(typeof(DescribedConverter<MajorityTest>))]
public sealed record MajorityTest : VoteTest, IDescribed<MajorityTest>
{
    private Share share = null!;
    private VotingBase? @base;
    private VoteMeasure? measure;

    /// <summary>The number or share that is enough, for example <c>9</c>, <c>2/3</c> or <c>&gt;1/2</c>.</summary>
    public required Share Share { get => share; init => share = Given.Value(value); }

    /// <summary>The voters of whom the share is taken. Null means all members.</summary>
    public VotingBase? Base { get => @base; init => @base = value; }

    /// <summary>What the share counts: members, votes or people. Null means members.</summary>
    public VoteMeasure? Measure { get => measure; init => measure = value; }

    internal override string Describe(TestWords words) => RuleWording.Majority(share, TakenOf, Counted, words);

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

/// <summary>The voters of whom a share of the votes is taken.</summary>
[JsonConverter(typeof(TextConverter<VotingBase>))]
public sealed class VotingBase : Code<VotingBase>, ICode<VotingBase>
{
    private static readonly CodeList<VotingBase> List = new("a voting base", isClosed: true);

    private VotingBase(string text, int groups) : base(text) => Groups = groups;

    /// <summary>Everybody who may vote.</summary>
    public static VotingBase AllMembers { get; } = List.Add(new("all-members", 0));

    /// <summary>The voters who are present: those who vote for or against, abstain, or do not take part in the vote.</summary>
    public static VotingBase Present { get; } = List.Add(new("present", 3));

    /// <summary>The voters who hand in a ballot: those who vote for or against, or abstain.</summary>
    public static VotingBase Cast { get; } = List.Add(new("cast", 2));

    /// <summary>The voters who vote for or against. A voter who abstains counts as not voting.</summary>
    public static VotingBase PresentAndVoting { get; } = List.Add(new("present-and-voting", 1));

    /// <summary>
    /// The number of vote groups in this base besides the votes for, in the order of <c>VoteGroup</c>: against, abstaining, present without
    /// voting. Zero stands for all members.
    /// </summary>
    internal int Groups { get; }

    static CodeList<VotingBase> ICode<VotingBase>.Codes => List;
}

/// <summary>What is counted in a vote: members, votes, people, or another amount that each member stands for.</summary>
[JsonConverter(typeof(TextConverter<VoteMeasure>))]
public sealed class VoteMeasure : Code<VoteMeasure>, ICode<VoteMeasure>
{
    private static readonly CodeList<VoteMeasure> List = new("a measure of votes", static text => new(text));

    private VoteMeasure(string text) : base(text) { }

    /// <summary>Each member counts as one.</summary>
    public static VoteMeasure Members { get; } = List["members"];

    /// <summary>Each member counts with the number of its votes (weighted voting).</summary>
    public static VoteMeasure Weight { get; } = List["weight"];

    /// <summary>Each member counts with its population.</summary>
    public static VoteMeasure Population { get; } = List["population"];

    /// <summary>Each member counts with its emissions, for example those by which a climate agreement enters into force.</summary>
    public static VoteMeasure Emissions { get; } = List["emissions"];

    /// <summary>Each member counts with the tonnage of its merchant fleet.</summary>
    public static VoteMeasure Tonnage { get; } = List["tonnage"];

    static CodeList<VoteMeasure> ICode<VoteMeasure>.Codes => List;
}
