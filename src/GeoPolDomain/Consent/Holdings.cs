using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Decisions;
using GeoPolDomain.Events;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Sources;
using GeoPolDomain.Statements;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Consent;

/// <summary>The books in which the answer to a condition may stand.</summary>
internal sealed class Holdings(
    SourceBook sources,
    ActorBook actors,
    TreatyBook treaties,
    MembershipBook memberships,
    EventBook events,
    ForceBook forces,
    StatementBook statements,
    DecisionBook decisions,
    ImmutableArray<Coverage> coverage)
{
    private ILookup<ActorId, Decision>? decisionsByBody;
    private ILookup<ActorId, Organ>? organsByParent;

    public SourceBook Sources => sources;

    public ActorBook Actors => actors;

    public TreatyBook Treaties => treaties;

    public MembershipBook Memberships => memberships;

    public EventBook Events => events;

    public ForceBook Forces => forces;

    public StatementBook Statements => statements;

    public DecisionBook Decisions => decisions;

    public ImmutableArray<Coverage> Coverage => coverage;

    public IEnumerable<Decision> DecisionsOf(ActorId body) => (decisionsByBody ??= decisions.All.ToLookup(one => one.Body))[body];

    /// <summary>The organs of an actor and the organs of these, by id.</summary>
    public ImmutableArray<ActorId> OrgansOf(ActorId parent)
    {
        organsByParent ??= actors.All.OfType<Organ>().ToLookup(one => one.Of);
        var found = new HashSet<ActorId> { parent };
        var waiting = new Queue<ActorId>(found);
        while (waiting.TryDequeue(out var next))
            foreach (var organ in organsByParent[next])
                if (found.Add(organ.Id))
                    waiting.Enqueue(organ.Id);
        found.Remove(parent);
        return [.. found.OrderBy(id => id.ToString(), StringComparer.Ordinal)];
    }
}
