using System.Collections.Concurrent;
using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Memberships;

/// <summary>The memberships of a dataset: who belonged to what, when, in whose view.</summary>
public sealed class MembershipBook : IBook<MembershipBook>
{
    private readonly ImmutableArray<Coverage> coverage;
    private readonly ConcurrentDictionary<ActorId, Roster> rosters = new();
    private readonly ConcurrentDictionary<(ActorId, ActorId?, LegalStep?), Roster> otherRosters = new();
    private Dictionary<ActorId, ImmutableArray<Membership>>? byOrganization;
    private ILookup<ActorId, Limitation>? limitationsByOrganization;
    private Dictionary<ActorId, ImmutableArray<ActorId>>? organizationsByMember;

    private MembershipBook(IRecords records)
    {
        All = records.Of<Membership>();
        Limitations = records.Of<Limitation>();
        coverage = records.Of<Coverage>();
    }

    static MembershipBook IBook<MembershipBook>.Over(IRecords records) => new(records);

    /// <summary>Every membership, by id.</summary>
    public ImmutableArray<Membership> All { get; }

    /// <summary>Every limitation, by id.</summary>
    public ImmutableArray<Limitation> Limitations { get; }

    /// <summary>The members of an organization through time, in the view that is not contested.</summary>
    public Roster Of(ActorId organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return rosters.TryGetValue(organization, out var roster) ? roster : Keep(rosters, organization, Make(organization, null, null));
    }

    /// <summary>The members of an organization through time, as one side sees them, or counted from one legal step.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="viewpoint">Whose view to take: its records replace the common ones about the members they speak of.</param>
    /// <param name="startingBy">The step a membership is counted from, such as its signature; the start of its spell, where nothing is said.</param>
    public Roster Of(ActorId organization, ActorId? viewpoint, LegalStep? startingBy = null)
    {
        ArgumentNullException.ThrowIfNull(organization);
        if (viewpoint is null && startingBy is null)
            return Of(organization);
        var key = (organization, viewpoint, startingBy);
        return otherRosters.TryGetValue(key, out var roster) ? roster : Keep(otherRosters, key, Make(organization, viewpoint, startingBy));
    }

    /// <summary>The members of an organization on a day: every actor whose answer is yes or unknown.</summary>
    public ImmutableArray<Member> MembersOf(ActorId organization, LocalDate on, ActorId? viewpoint = null) => Of(organization, viewpoint).On(on);

    /// <summary>The organizations an actor belongs to at a time: every one whose answer is yes or unknown.</summary>
    public ImmutableArray<Member> OrganizationsOf(ActorId actor, LocalDate on, ActorId? viewpoint = null) =>
        OrganizationsOf(actor, EdtfDate.On(on), viewpoint);

    /// <summary>The organizations an actor belongs to at a time: every one whose answer is yes or unknown.</summary>
    public ImmutableArray<Member> OrganizationsOf(ActorId actor, EdtfValue on, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(on);
        organizationsByMember ??= All
            .GroupBy(membership => membership.Member)
            .ToDictionary(group => group.Key, group => group.Select(one => one.Organization).Distinct().OrderBy(id => id.ToString(), StringComparer.Ordinal).ToImmutableArray());
        return organizationsByMember.TryGetValue(actor, out var organizations)
            ? [.. organizations.Select(one => Of(one, viewpoint).MemberAt(actor, on.EarliestDay, on.LatestDay)).OfType<Member>().Where(member => member.Answer != Answer.No)]
            : [];
    }

    /// <summary>Whether an actor is a member of an organization on a day, and why.</summary>
    public Explained<Answer> IsMember(ActorId actor, ActorId organization, LocalDate on, ActorId? viewpoint = null) =>
        Of(organization, viewpoint).Contains(actor, on);

    /// <summary>Whether an actor is a member of an organization at a time that may be only partly known, and why.</summary>
    public Explained<Answer> IsMember(ActorId actor, ActorId organization, EdtfValue on, ActorId? viewpoint = null) =>
        Of(organization, viewpoint).Contains(actor, on);

    private Roster Make(ActorId organization, ActorId? viewpoint, LegalStep? startingBy)
    {
        byOrganization ??= All.GroupBy(membership => membership.Organization).ToDictionary(group => group.Key, group => group.ToImmutableArray());
        var memberships = byOrganization.GetValueOrDefault(organization, []);
        limitationsByOrganization ??= Limitations.ToLookup(one => one.Organization);
        return new Roster(
            organization,
            viewpoint,
            startingBy,
            [.. Viewpoints.Replacing(memberships, viewpoint, one => one.Member)],
            [.. Viewpoints.Replacing(limitationsByOrganization[organization], viewpoint, one => one.Of)],
            coverage);
    }

    // Rosters of organizations without a record are not kept: there is no end of names one may ask for.
    private static Roster Keep<TKey>(ConcurrentDictionary<TKey, Roster> kept, TKey key, Roster roster) where TKey : notnull =>
        roster.Memberships.IsEmpty ? roster : kept.GetOrAdd(key, roster);
}
