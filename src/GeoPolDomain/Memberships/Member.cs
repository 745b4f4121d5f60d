using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Memberships;

/// <summary>How one actor stands to one organization for as long as nothing about it changes.</summary>
public sealed class Member
{
    internal Member(ActorId organization, ActorId actor, Answer answer, ImmutableArray<Membership> memberships, ImmutableArray<Limitation> limitations)
    {
        Organization = organization;
        Actor = actor;
        Answer = answer;
        Memberships = memberships;
        Limitations = limitations;
    }

    /// <summary>The organization.</summary>
    public ActorId Organization { get; }

    /// <summary>The actor.</summary>
    public ActorId Actor { get; }

    /// <summary>Whether the actor is a member: its spell holds, and its status counts as membership.</summary>
    public Answer Answer { get; }

    /// <summary>As what it belongs; with several statuses at once, that of the first membership.</summary>
    public MembershipStatus Status => Memberships[0].Status;

    /// <summary>The memberships this rests on, the surest first.</summary>
    public ImmutableArray<Membership> Memberships { get; }

    /// <summary>The limitations that hold, or may hold, meanwhile.</summary>
    public ImmutableArray<Limitation> Limitations { get; }

    /// <summary>Whether it may vote: a member whose status gives a vote and whom no limitation keeps from it.</summary>
    public Answer MayVote => May(Status.MayVote, Right.Vote);

    /// <summary>Whether it may block a consensus.</summary>
    public Answer MayBlock => May(Status.MayBlock, Right.Block);

    /// <summary>Why the answer is what it is.</summary>
    public ImmutableArray<Reason> Because =>
    [
        .. Memberships.Select(membership => new Reason($"{membership.Status} {Spells.Describe(membership)}", membership)),
        .. Limitations.Select(limitation => new Reason($"{limitation.Kind} {limitation.Spell}", limitation)),
    ];

    /// <summary>The actor, the answer and the status.</summary>
    public override string ToString() => $"{Actor}: {Answer.ToText()}, {Status}";

    private Answer May(Answer byStatus, Right right)
    {
        var limited = Limitations.Any(one => one.Organ is null && one.Towards is null && (one.Right is null || one.Right == right));
        return limited ? Answer.And(byStatus).And(Answer.Unknown) : Answer.And(byStatus);
    }
}
