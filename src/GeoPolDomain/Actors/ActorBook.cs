using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Actors;

/// <summary>The actors of a dataset, the offices they held, who followed whom, and how they stand to each other.</summary>
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

    /// <summary>Every actor, by id.</summary>
    public ImmutableArray<Actor> All { get; }

    /// <summary>Every tenure, by id.</summary>
    public ImmutableArray<Tenure> Tenures { get; }

    /// <summary>Every succession, by id.</summary>
    public ImmutableArray<Succession> Successions { get; }

    /// <summary>Every relation between actors, by id.</summary>
    public ImmutableArray<Relation> Relations { get; }

    /// <summary>The actor with that id; null where there is none.</summary>
    public Actor? Find(ActorId id) => All.WithId(id);

    /// <summary>The tenure with that id; null where there is none.</summary>
    public Tenure? FindTenure(TenureId id) => Tenures.WithId(id);

    /// <summary>The name to show for an actor; its id where the dataset does not hold it.</summary>
    public string NameOf(ActorId id) => Find(id)?.Names[0].Text ?? id.ToString();

    /// <summary>The organs of an actor and the organs of these, by id.</summary>
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
