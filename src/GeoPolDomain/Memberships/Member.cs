using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Memberships;

/// <summary>
/// How one actor belongs to one organization at a given time: in which status, and whether this counts as membership and gives a vote.
/// </summary>
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

    /// <summary>The organization that the actor belongs to.</summary>
    public ActorId Organization { get; }

    /// <summary>The actor that belongs to the organization.</summary>
    public ActorId Actor { get; }

    /// <summary>
    /// Whether the actor is a member. The answer is yes when a membership holds at the time and its status counts as membership.
    /// </summary>
    public Answer Answer { get; }

    /// <summary>The status of the first membership in <see cref="Memberships"/>. An actor may belong in several statuses at once.</summary>
    public MembershipStatus Status => Memberships[0].Status;

    /// <summary>The memberships on which this answer rests, the most certain membership first.</summary>
    public ImmutableArray<Membership> Memberships { get; }

    /// <summary>The limitations that hold, or may hold, at the time.</summary>
    public ImmutableArray<Limitation> Limitations { get; }

    /// <summary>Whether the actor may vote: one of its statuses gives a vote, and no limitation keeps the actor from voting.</summary>
    /// <remarks>
    /// The vote depends on the status and not on whether the status counts as membership: an actor that takes part without being a member
    /// may have a vote. See <see cref="Limitation.KeepsFrom"/>.
    /// </remarks>
    public Answer MayVote { get; }

    /// <summary>
    /// Whether the actor may block a consensus: one of its statuses allows this, and no limitation keeps the actor from blocking.
    /// </summary>
    public Answer MayBlock { get; }

    /// <summary>The reasons for the answer, each with the membership or limitation that it rests on.</summary>
    public ImmutableArray<Reason> Because => ImmutableCollectionsMarshal.AsImmutableArray(because ??= [.. Explain()]);

    /// <summary>Returns the actor, the answer, the status and the kinds of limitations in one line.</summary>
    public override string ToString() =>
        $"{Actor}: {Answer.ToText()}, {Status}{string.Concat(Limitations.Select(one => one.Kind).Distinct().Select(kind => $", {kind}"))}";

    private IEnumerable<Reason> Explain()
    {
        foreach (var membership in Memberships)
            yield return new Reason(
                $"{membership.Status} {Spells.Describe(membership, startingBy)}{Meaning(membership.Status)}", membership);
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
