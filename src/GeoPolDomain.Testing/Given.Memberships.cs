using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;

namespace GeoPolDomain.Testing;

/// <content>Memberships and what limits them.</content>
public static partial class Given
{
    /// <summary>Creates a membership, which is one spell.</summary>
    /// <param name="member">Who belongs.</param>
    /// <param name="of">To what.</param>
    /// <param name="spell">From when to when, as in <c>1992-05-15/..</c>, which goes on, or <c>1994-04-20/1999-04-20</c>.</param>
    /// <param name="status">As what, as in <c>observer</c>.</param>
    /// <param name="end">How it ended, as in <c>withdrawal</c>.</param>
    /// <param name="steps">The legal steps, as in <c>"signed 1992-05-15, in-force 1994-04-20"</c>.</param>
    /// <param name="accordingTo">The actor whose view this is, when the matter is contested.</param>
    /// <param name="id">The id; built from the member, the organization, the spell, the status and the view when omitted.</param>
    public static Membership Membership(
        ActorId member,
        ActorId of,
        string spell,
        string status = "member",
        string? end = null,
        string steps = "",
        ActorId? accordingTo = null,
        MembershipId? id = null) => new()
        {
            Id = id ?? MadeId.Of(member, of, spell, status == "member" ? null : status, accordingTo),
            Member = member,
            Organization = of,
            Status = MembershipStatus.Parse(status),
            Spell = EdtfInterval.Parse(spell),
            End = end is null ? null : new MembershipEnd { Reason = EndReason.Parse(end) },
            Steps = Shorthand.Steps(steps),
            AccordingTo = accordingTo,
        };

    /// <summary>Creates a limitation: a suspension or freeze while a membership goes on.</summary>
    /// <param name="of">Whose membership.</param>
    /// <param name="organization">The organization.</param>
    /// <param name="spell">From when to when.</param>
    /// <param name="kind">What kind of limitation, as in <c>suspension</c>.</param>
    /// <param name="right">The right it takes, where it takes one only.</param>
    /// <param name="organ">The organ in which it holds, where it holds in one only.</param>
    /// <param name="towards">Towards whom it holds, where it holds towards one only.</param>
    /// <param name="accordingTo">The actor whose view this is, when the matter is contested.</param>
    /// <param name="id">The id; built from the other arguments when omitted.</param>
    public static Limitation Limitation(
        ActorId of,
        ActorId organization,
        string spell,
        string kind = "suspension",
        string? right = null,
        ActorId? organ = null,
        ActorId? towards = null,
        ActorId? accordingTo = null,
        LimitationId? id = null) => new()
        {
            Id = id ?? MadeId.Of(of, organization, kind, spell, right, organ, towards, accordingTo),
            Of = of,
            Organization = organization,
            Kind = LimitationKind.Parse(kind),
            Spell = EdtfInterval.Parse(spell),
            Right = Shorthand.Optional<Right>(right),
            Organ = organ,
            Towards = towards,
            AccordingTo = accordingTo,
        };
}
