using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Memberships;

/// <summary>How one actor stands to one organization for as long as nothing about it changes.</summary>
public sealed class Member
{
    private readonly LegalStep? startingBy;
    private Reason[]? because;

    internal Member(
        ActorId organization,
        ActorId actor,
        Answer answer,
        Answer mayVote,
        Answer mayBlock,
        LegalStep? startingBy,
        ImmutableArray<Membership> memberships,
        ImmutableArray<Limitation> limitations)
    {
        Organization = organization;
        Actor = actor;
        Answer = answer;
        MayVote = mayVote;
        MayBlock = mayBlock;
        this.startingBy = startingBy;
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

    /// <summary>Whether it may vote: one of its statuses gives a vote, and no limitation keeps it from it.</summary>
    /// <remarks>The status decides, not whether it counts as membership: who takes part without membership may have a vote. See <see cref="Limitation.KeepsFrom"/>.</remarks>
    public Answer MayVote { get; }

    /// <summary>Whether it may block a consensus: one of its statuses allows it, and no limitation keeps it from it.</summary>
    public Answer MayBlock { get; }

    /// <summary>Why the answer is what it is.</summary>
    public ImmutableArray<Reason> Because => ImmutableCollectionsMarshal.AsImmutableArray(because ??= [.. Explain()]);

    /// <summary>The actor, the answer and the status.</summary>
    public override string ToString() => $"{Actor}: {Answer.ToText()}, {Status}";

    private IEnumerable<Reason> Explain()
    {
        foreach (var membership in Memberships)
            yield return new Reason($"{membership.Status} {Spells.Describe(membership, startingBy)}{Meaning(membership.Status)}", membership);
        foreach (var limitation in Limitations)
            yield return new Reason(limitation.Describe(), limitation);
    }

    private static string Meaning(MembershipStatus status) => status.CountsAsMember switch
    {
        Answer.No => ", which is no membership",
        Answer.Unknown => ", which may or may not be membership",
        _ => "",
    };
}
