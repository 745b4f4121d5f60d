using System.Collections.Concurrent;
using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Ties;

/// <summary>Everything in a dataset that can tie two actors, in the uncontested view or in the view of one actor.</summary>
internal sealed class TieSources
{
    private readonly MembershipBook memberships;
    private readonly PartyRolls rolls;
    private readonly ILookup<ActorId, Duty> byDebtor;
    private readonly ILookup<ActorId, Duty> byCreditor;
    private readonly ILookup<(ActorId, ActorId), Relation> relations;
    private readonly ILookup<ActorId, Contribution> contributions;
    private readonly ConcurrentDictionary<(ActorId, ActorId), DyadHistory> dyads = new();

    public TieSources(IRecords records, ActorId? viewpoint)
    {
        Viewpoint = viewpoint;
        memberships = records.Book<MembershipBook>();
        var treaties = records.Book<TreatyBook>();
        rolls = treaties.Rolls(viewpoint);
        Duties = [.. treaties.Obligations.Where(one => Viewpoints.Takes(one, viewpoint)).Select(one => DutyOf(one, treaties))];
        byDebtor = Duties.SelectMany(duty => duty.From, (duty, actor) => (duty, actor)).ToLookup(one => one.actor, one => one.duty);
        byCreditor = Duties.SelectMany(duty => duty.Towards, (duty, actor) => (duty, actor)).ToLookup(one => one.actor, one => one.duty);
        relations = records.Of<Relation>().Where(one => Viewpoints.Takes(one, viewpoint)).ToLookup(one => (one.From, one.To));
        contributions = records.Of<Contribution>()
            .Where(one => one.Contributor is not null && Viewpoints.Takes(one, viewpoint))
            .ToLookup(one => one.Contributor!);
    }

    public ActorId? Viewpoint { get; }

    /// <summary>Every obligation in the view, ordered by id.</summary>
    public ImmutableArray<Duty> Duties { get; }

    /// <summary>The duties that an actor may owe, ordered by the obligation.</summary>
    public IEnumerable<Duty> OwedBy(ActorId actor) => byDebtor[actor];

    /// <summary>The duties that may be owed to an actor, ordered by the obligation.</summary>
    public IEnumerable<Duty> OwedTo(ActorId actor) => byCreditor[actor];

    /// <summary>What ties two actors through time.</summary>
    public DyadHistory Between(ActorId first, ActorId second) =>
        dyads.TryGetValue((first, second), out var kept)
            ? kept
            : dyads.GetOrAdd((first, second), new DyadHistory(first, second, Viewpoint, [.. HistoriesOf(first, second)]));

    private IEnumerable<TieHistory> HistoriesOf(ActorId first, ActorId second)
    {
        if (first == second)
            yield break;
        var others = memberships.OrganizationsEverOf(second);
        foreach (var organization in memberships.OrganizationsEverOf(first))
            if (others.Contains(organization))
                yield return new OrganizationHistory(memberships.Of(organization, Viewpoint), first, second);
        foreach (var party in rolls.Of(first))
            if (party.MayBind && rolls.Find(party.Treaty, second) is { MayBind: true } other)
                yield return new TreatyHistory(party, other);
        foreach (var duty in byDebtor[first])
            if (duty.Towards.Contains(second))
                yield return duty.Between(first, second);
        foreach (var duty in byDebtor[second])
            if (duty.Towards.Contains(first))
                yield return duty.Between(second, first);
        foreach (var relation in relations[(first, second)].Concat(relations[(second, first)]))
            yield return new RelationHistory(relation);
        var given = contributions[second].ToLookup(one => one.Force);
        foreach (var force in contributions[first].GroupBy(one => one.Force))
            if (given.Contains(force.Key))
                yield return new ForceHistory(force.Key, [.. force], [.. given[force.Key]]);
    }

    private Duty DutyOf(Obligation obligation, TreatyBook treaties)
    {
        var treaty = obligation.Treaty is { } id ? treaties.Find(id) : null;
        return new(obligation, treaty, rolls, treaty?.Founds is { } founded ? memberships.Of(founded, Viewpoint) : null);
    }
}
