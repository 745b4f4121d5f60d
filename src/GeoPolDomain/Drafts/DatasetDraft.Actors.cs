using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;

namespace GeoPolDomain.Drafts;

/// <content>Actors, the offices they hold and the organizations they belong to.</content>
public sealed partial class DatasetDraft
{
    /// <summary>Adds a state.</summary>
    /// <param name="name">The name to show.</param>
    /// <param name="id">The id; proposed from the name when omitted.</param>
    /// <exception cref="ArgumentException">The name gives no id, or the draft holds another actor with the id.</exception>
    public ActorId State(Name name, ActorId? id = null) => Added(new State { Id = id ?? Unnamed, Names = [name] }, id);

    /// <summary>Adds an organization.</summary>
    /// <param name="name">The name to show.</param>
    /// <param name="form">The form of the organization; not stated when omitted.</param>
    /// <param name="id">The id; proposed from the name when omitted.</param>
    /// <exception cref="ArgumentException">The name gives no id, or the draft holds another actor with the id.</exception>
    public ActorId Organization(Name name, OrganizationForm? form = null, ActorId? id = null) =>
        Added(new Organization { Id = id ?? Unnamed, Names = [name], Form = form }, id);

    /// <summary>Adds an organ, for example a ministry of a state or a council of an organization.</summary>
    /// <param name="name">The name to show.</param>
    /// <param name="of">The actor whose organ it is.</param>
    /// <param name="id">The id; proposed from the other actor and the name when omitted.</param>
    /// <exception cref="ArgumentException">The name gives no id, or the draft holds another actor with the id.</exception>
    public ActorId Organ(Name name, ActorId of, ActorId? id = null) =>
        Added(new Organ { Id = id ?? Unnamed, Names = [name], Of = of }, id);

    /// <summary>Adds a person.</summary>
    /// <param name="name">The name to show.</param>
    /// <param name="id">The id; proposed from the name when omitted.</param>
    /// <exception cref="ArgumentException">The name gives no id, or the draft holds another actor with the id.</exception>
    public ActorId Person(Name name, ActorId? id = null) => Added(new Person { Id = id ?? Unnamed, Names = [name] }, id);

    /// <summary>Adds an outlet: a news agency, newspaper, site or broadcaster.</summary>
    /// <param name="name">The name to show.</param>
    /// <param name="id">The id; proposed from the name when omitted.</param>
    /// <exception cref="ArgumentException">The name gives no id, or the draft holds another actor with the id.</exception>
    public ActorId Outlet(Name name, ActorId? id = null) => Added(new Outlet { Id = id ?? Unnamed, Names = [name] }, id);

    /// <summary>Adds a tenure: an office as one person held it for a time.</summary>
    /// <param name="person">The person.</param>
    /// <param name="office">The name of the office.</param>
    /// <param name="body">The actor to which the office belongs.</param>
    /// <param name="spell">From when to when the person held it, as an EDTF interval.</param>
    /// <param name="attested">A time at which the person is known to have held it, in EDTF.</param>
    /// <param name="cites">The source that says so.</param>
    /// <param name="id">The id; proposed from the person and the office when omitted.</param>
    /// <exception cref="ArgumentException">The draft holds another tenure with the id.</exception>
    /// <exception cref="FormatException">A time is not EDTF.</exception>
    public TenureId Tenure(
        ActorId person,
        string office,
        ActorId? body = null,
        string? spell = null,
        string? attested = null,
        SourceId? cites = null,
        TenureId? id = null)
    {
        var tenure = new Tenure
        {
            Id = id ?? Unnamed,
            Person = person,
            Office = office,
            Body = body,
            Spell = spell is null ? null : EdtfInterval.Parse(spell),
            Attested = TimeOf(attested),
            Citations = cites is null ? [] : [new Citation { Source = cites }],
        };
        return Add(id is null ? tenure with { Id = ProposedFor(tenure) } : tenure).Id;
    }

    /// <summary>Adds a membership: one spell in which a member belongs to an organization in one status.</summary>
    /// <param name="member">The member.</param>
    /// <param name="organization">The organization.</param>
    /// <param name="status">The status.</param>
    /// <param name="spell">The spell, as an EDTF interval: <c>2004/..</c> goes on, <c>2004/</c> has an end that nobody told.</param>
    /// <param name="id">
    /// The id; proposed from the member, the organization and the first day when omitted, so that it stays when the end becomes known.
    /// </param>
    /// <exception cref="ArgumentException">The draft holds another membership with the id.</exception>
    /// <exception cref="FormatException">The spell is not an EDTF interval.</exception>
    public DraftMembership Membership(
        ActorId member, ActorId organization, MembershipStatus status, string spell, MembershipId? id = null)
    {
        var membership = new Membership
        {
            Id = id ?? Unnamed,
            Member = member,
            Organization = organization,
            Status = status,
            Spell = EdtfInterval.Parse(spell),
        };
        return new DraftMembership(this, Add(id is null ? membership with { Id = ProposedFor(membership) } : membership));
    }

    private ActorId Added(Actor actor, ActorId? id) => Add(id is null ? actor with { Id = ProposedFor(actor) } : actor).Id;

    private static EdtfValue? TimeOf(string? text) => text is null ? null : EdtfValue.Parse(text);
}
