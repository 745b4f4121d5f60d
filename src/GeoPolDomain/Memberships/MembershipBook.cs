using System.Collections.Concurrent;
using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Text;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Memberships;

/// <summary>
/// The memberships and limitations of a dataset. The book answers who belonged to which organization, when, and in whose view.
/// </summary>
public sealed class MembershipBook : IBook<MembershipBook>
{
    private readonly IRecords records;
    private readonly ImmutableArray<Coverage> coverage;
    private readonly ConcurrentDictionary<ActorId, Roster> rosters = new();
    private readonly ConcurrentDictionary<(ActorId, ActorId?, LegalStep?), Roster> otherRosters = new();
    private Dictionary<ActorId, ImmutableArray<Membership>>? byOrganization;
    private ILookup<ActorId, Limitation>? limitationsByOrganization;
    private Dictionary<ActorId, ImmutableArray<ActorId>>? organizationsByMember;

    private MembershipBook(IRecords records)
    {
        this.records = records;
        All = records.Of<Membership>();
        Limitations = records.Of<Limitation>();
        coverage = records.Of<Coverage>();
    }

    static MembershipBook IBook<MembershipBook>.Over(IRecords records) => new(records);

    /// <summary>Every membership, ordered by id.</summary>
    public ImmutableArray<Membership> All { get; }

    /// <summary>Every limitation, ordered by id.</summary>
    public ImmutableArray<Limitation> Limitations { get; }

    /// <summary>Returns the members of an organization through time, from the records that nobody contests.</summary>
    public Roster Of(ActorId organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return rosters.TryGetValue(organization, out var roster) ? roster : Keep(rosters, organization, Make(organization, null, null));
    }

    /// <summary>Returns the members of an organization through time, in the view of one actor or counted from one legal step.</summary>
    /// <param name="organization">The organization whose members are asked for.</param>
    /// <param name="viewpoint">
    /// The actor whose view to take. Where this actor has records about a member, these records replace the uncontested records about that
    /// member. Null takes only the uncontested records.
    /// </param>
    /// <param name="startingBy">
    /// The legal step from which a membership counts, for example its signature. Null counts each membership from the start of its
    /// interval.
    /// </param>
    public Roster Of(ActorId organization, ActorId? viewpoint, LegalStep? startingBy = null)
    {
        ArgumentNullException.ThrowIfNull(organization);
        if (viewpoint is null && startingBy is null)
            return Of(organization);
        var key = (organization, viewpoint, startingBy);
        return otherRosters.TryGetValue(key, out var roster) ? roster : Keep(otherRosters, key, Make(organization, viewpoint, startingBy));
    }

    /// <summary>Returns the members of an organization on a day: every actor whose answer is yes or unknown.</summary>
    public ImmutableArray<Member> MembersOf(ActorId organization, LocalDate on, ActorId? viewpoint = null) =>
        Of(organization, viewpoint).On(on);

    /// <summary>
    /// Returns the organizations that an actor is a member of on a day: every organization for which the answer is yes or unknown.
    /// </summary>
    public ImmutableArray<Member> OrganizationsOf(ActorId actor, LocalDate on, ActorId? viewpoint = null) =>
        OrganizationsOf(actor, EdtfDate.On(on), viewpoint);

    /// <summary>
    /// Returns the organizations that an actor is a member of at a time that may be only partly known: every organization for which the
    /// answer is yes or unknown.
    /// </summary>
    public ImmutableArray<Member> OrganizationsOf(ActorId actor, EdtfValue on, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(on);
        return
        [
            .. OrganizationsEverOf(actor)
                .Select(one => Of(one, viewpoint).MemberAt(actor, on.EarliestDay, on.LatestDay))
                .OfType<Member>()
                .Where(member => member.Answer != Answer.No),
        ];
    }

    /// <summary>Returns the organizations that an actor has ever belonged to in any status and in any view, ordered by id.</summary>
    internal ImmutableArray<ActorId> OrganizationsEverOf(ActorId actor)
    {
        organizationsByMember ??= All
            .GroupBy(membership => membership.Member)
            .ToDictionary(
                group => group.Key,
                group => group.Select(one => one.Organization)
                    .Distinct()
                    .OrderBy(id => id.ToString(), StringComparer.Ordinal)
                    .ToImmutableArray());
        return organizationsByMember.GetValueOrDefault(actor, []);
    }

    /// <summary>Returns whether an actor is a member of an organization on a day, and why.</summary>
    public Explained<Answer> IsMember(ActorId actor, ActorId organization, LocalDate on, ActorId? viewpoint = null) =>
        WithSpelling(Of(organization, viewpoint).Contains(actor, on), actor, organization);

    /// <summary>Returns whether an actor is a member of an organization at a time that may be only partly known, and why.</summary>
    public Explained<Answer> IsMember(ActorId actor, ActorId organization, EdtfValue on, ActorId? viewpoint = null) =>
        WithSpelling(Of(organization, viewpoint).Contains(actor, on), actor, organization);

    // An id that the dataset does not hold may be misspelt. The answer stays as it is, because an actor need not have a record.
    private Explained<Answer> WithSpelling(Explained<Answer> answer, ActorId actor, ActorId organization)
    {
        if (answer.Value == Answer.Yes)
            return answer;
        ImmutableArray<Reason> guesses =
        [
            .. from id in new[] { actor, organization }
               where records.Find(id.Key) is null
               let near = Spelling.Nearest(id.ToString(), records.Of<Actor>().Select(one => one.Id.ToString()))
               where near is not null
               select new Reason($"the dataset holds no actor '{id}'; did you mean '{near}'?"),
        ];
        return guesses.IsEmpty ? answer : answer with { Because = [.. guesses, .. answer.Because] };
    }

    private Roster Make(ActorId organization, ActorId? viewpoint, LegalStep? startingBy)
    {
        byOrganization ??= All
            .GroupBy(membership => membership.Organization)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray());
        var memberships = byOrganization.GetValueOrDefault(organization, []);
        limitationsByOrganization ??= Limitations.ToLookup(one => one.Organization);
        return new Roster(
            organization,
            viewpoint,
            startingBy,
            [.. Viewpoints.Replacing(memberships, viewpoint, one => one.Member)],
            [.. Viewpoints.Replacing(limitationsByOrganization[organization], viewpoint, one => one.Of)],
            new Completeness(organization, coverage, records.Book<ActorBook>().Find(organization)));
    }

    // A roster without any membership is not cached: callers may ask for any number of organizations that the dataset does not hold.
    private static Roster Keep<TKey>(ConcurrentDictionary<TKey, Roster> kept, TKey key, Roster roster) where TKey : notnull =>
        roster.Memberships.IsEmpty ? roster : kept.GetOrAdd(key, roster);
}
