using System.Text.Json.Serialization;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Memberships;

/// <summary>The status in which a member belongs to an organization.</summary>
[JsonConverter(typeof(TextConverter<MembershipStatus>))]
public sealed class MembershipStatus : Code<MembershipStatus>, ICode<MembershipStatus>
{
    private static readonly CodeList<MembershipStatus> List = new(
        "a membership status", static text => new(text, Answer.Unknown, Answer.Unknown, Answer.Unknown));

    private MembershipStatus(string text, Answer countsAsMember, Answer mayVote, Answer mayBlock) : base(text)
    {
        CountsAsMember = countsAsMember;
        MayVote = mayVote;
        MayBlock = mayBlock;
    }

    /// <summary>A full member.</summary>
    public static MembershipStatus Member { get; } = List.Add(new("member", Answer.Yes, Answer.Yes, Answer.Yes));

    /// <summary>A founder by the founding act that has not become a full member by ratifying the charter.</summary>
    public static MembershipStatus FoundingState { get; } = List.Add(new("founding-state", Answer.Unknown, Answer.Unknown, Answer.Unknown));

    /// <summary>An associate member. An associate does not count as a member and has no vote.</summary>
    public static MembershipStatus Associate { get; } = List.Add(new("associate", Answer.No, Answer.No, Answer.No));

    /// <summary>An observer. An observer does not count as a member and has no vote.</summary>
    public static MembershipStatus Observer { get; } = List.Add(new("observer", Answer.No, Answer.No, Answer.No));

    /// <summary>A partner or dialogue partner. A partner does not count as a member and has no vote.</summary>
    public static MembershipStatus Partner { get; } = List.Add(new("partner", Answer.No, Answer.No, Answer.No));

    /// <summary>
    /// A candidate that has applied for accession or has signed an accession treaty. A candidate does not yet count as a member.
    /// </summary>
    public static MembershipStatus Candidate { get; } = List.Add(new("candidate", Answer.No, Answer.No, Answer.No));

    /// <summary>A party to a treaty that has no organization. A party counts as a member.</summary>
    public static MembershipStatus Party { get; } = List.Add(new("party", Answer.Yes, Answer.Unknown, Answer.Unknown));

    /// <summary>An actor that takes part without being a member.</summary>
    public static MembershipStatus Participant { get; } = List.Add(new("participant", Answer.No, Answer.Unknown, Answer.Unknown));

    /// <summary>A guarantor of a process or a settlement. A guarantor counts as a member and has a vote.</summary>
    public static MembershipStatus Guarantor { get; } = List.Add(new("guarantor", Answer.Yes, Answer.Yes, Answer.Yes));

    /// <summary>The host of a process. A host does not count as a member and has no vote.</summary>
    public static MembershipStatus Host { get; } = List.Add(new("host", Answer.No, Answer.No, Answer.No));

    /// <summary>Whether an actor in this status counts as a member. Unknown where that depends on the organization.</summary>
    public Answer CountsAsMember { get; }

    /// <summary>Whether the status as such gives a vote. Unknown where that depends on the organization.</summary>
    public Answer MayVote { get; }

    /// <summary>Whether the status as such allows an actor to block a consensus. Unknown where that depends on the organization.</summary>
    public Answer MayBlock { get; }

    static CodeList<MembershipStatus> ICode<MembershipStatus>.Codes => List;
}
