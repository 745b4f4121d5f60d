using System.Text.Json.Serialization;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Memberships;

/// <summary>As what a member belongs to an organization.</summary>
[JsonConverter(typeof(TextConverter<MembershipStatus>))]
public sealed class MembershipStatus : Code<MembershipStatus>, ICode<MembershipStatus>
{
    private static readonly CodeList<MembershipStatus> List = new("a membership status", static text => new(text, Answer.Unknown, Answer.Unknown, Answer.Unknown));

    private MembershipStatus(string text, Answer countsAsMember, Answer mayVote, Answer mayBlock) : base(text)
    {
        CountsAsMember = countsAsMember;
        MayVote = mayVote;
        MayBlock = mayBlock;
    }

    /// <summary>Full member.</summary>
    public static MembershipStatus Member { get; } = List.Add(new("member", Answer.Yes, Answer.Yes, Answer.Yes));

    /// <summary>Founder under the founding act, without having become a full member by ratifying the charter.</summary>
    public static MembershipStatus FoundingState { get; } = List.Add(new("founding-state", Answer.Unknown, Answer.Unknown, Answer.Unknown));

    /// <summary>Associate member.</summary>
    public static MembershipStatus Associate { get; } = List.Add(new("associate", Answer.No, Answer.No, Answer.No));

    /// <summary>Observer.</summary>
    public static MembershipStatus Observer { get; } = List.Add(new("observer", Answer.No, Answer.No, Answer.No));

    /// <summary>Partner or dialogue partner.</summary>
    public static MembershipStatus Partner { get; } = List.Add(new("partner", Answer.No, Answer.No, Answer.No));

    /// <summary>On the way in: accession applied for or signed.</summary>
    public static MembershipStatus Candidate { get; } = List.Add(new("candidate", Answer.No, Answer.No, Answer.No));

    /// <summary>Party to a treaty that has no organization.</summary>
    public static MembershipStatus Party { get; } = List.Add(new("party", Answer.Yes, Answer.Unknown, Answer.Unknown));

    /// <summary>Takes part without membership.</summary>
    public static MembershipStatus Participant { get; } = List.Add(new("participant", Answer.No, Answer.Unknown, Answer.Unknown));

    /// <summary>Guarantor of a process or settlement.</summary>
    public static MembershipStatus Guarantor { get; } = List.Add(new("guarantor", Answer.Yes, Answer.Yes, Answer.Yes));

    /// <summary>Host of a process.</summary>
    public static MembershipStatus Host { get; } = List.Add(new("host", Answer.No, Answer.No, Answer.No));

    /// <summary>Whether who has the status counts as a member; unknown where that depends on the organization.</summary>
    public Answer CountsAsMember { get; }

    /// <summary>Whether the status as such gives a vote.</summary>
    public Answer MayVote { get; }

    /// <summary>Whether the status as such allows to block a consensus.</summary>
    public Answer MayBlock { get; }

    static CodeList<MembershipStatus> ICode<MembershipStatus>.Codes => List;
}
