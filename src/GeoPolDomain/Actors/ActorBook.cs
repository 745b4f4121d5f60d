using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Actors;

/// <summary>The actors of a dataset, with the offices they held, their successions and the relations between them.</summary>
public sealed class ActorBook : IBook<ActorBook>
{
    private ILookup<ActorId, Organ>? organsByParent;

    private ActorBook(IRecords records)
    {
        All = records.Of<Actor>();
        Tenures = records.Of<Tenure>();
        Successions = records.Of<Succession>();
        Relations = records.Of<Relation>();
    }

    static ActorBook IBook<ActorBook>.Over(IRecords records) => new(records);

    /// <summary>Every actor, ordered by id.</summary>
    public ImmutableArray<Actor> All { get; }

    /// <summary>Every tenure, ordered by id.</summary>
    public ImmutableArray<Tenure> Tenures { get; }

    /// <summary>Every succession, ordered by id.</summary>
    public ImmutableArray<Succession> Successions { get; }

    /// <summary>Every relation between actors, ordered by id.</summary>
    public ImmutableArray<Relation> Relations { get; }

    /// <summary>Returns the actor with the given id, or null when the dataset does not hold the actor.</summary>
    public Actor? Find(ActorId id) => All.WithId(id);

    /// <summary>Returns the tenure with the given id, or null when the dataset does not hold the tenure.</summary>
    public Tenure? FindTenure(TenureId id) => Tenures.WithId(id);

    /// <summary>Returns the name to display for an actor, or the id when the dataset does not hold the actor.</summary>
    public string NameOf(ActorId id) => Find(id)?.Names[0].Text ?? id.ToString();

    /// <summary>Returns the organs of an actor, the organs of these organs and so on, ordered by id.</summary>
    internal ImmutableArray<ActorId> OrgansOf(ActorId parent)
    {
        organsByParent ??= All.OfType<Organ>().ToLookup(one => one.Of);
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
