using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

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

    /// <summary>How many groups besides those for belong to it, in the order of <see cref="VoteGroup"/>; none stands for all members.</summary>
    internal int Groups { get; }

    static CodeList<VotingBase> ICode<VotingBase>.Codes => List;
}
