using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Actors;

/// <summary>The actors of a dataset, the offices they held, who followed whom, and how they stand to each other.</summary>
public sealed class ActorBook
{
    internal ActorBook(ImmutableArray<Actor> actors, ImmutableArray<Tenure> tenures, ImmutableArray<Succession> successions, ImmutableArray<Relation> relations) =>
        (All, Tenures, Successions, Relations) = (actors, tenures, successions, relations);

    /// <summary>Every actor, by id.</summary>
    public ImmutableArray<Actor> All { get; }

    /// <summary>Every tenure, by id.</summary>
    public ImmutableArray<Tenure> Tenures { get; }

    /// <summary>Every succession, by id.</summary>
    public ImmutableArray<Succession> Successions { get; }

    /// <summary>Every relation between actors, by id.</summary>
    public ImmutableArray<Relation> Relations { get; }

    /// <summary>The actor with that id; null where there is none.</summary>
    public Actor? Find(ActorId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return RecordTable.Find(All, id.ToString());
    }

    /// <summary>The tenure with that id; null where there is none.</summary>
    public Tenure? FindTenure(TenureId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return RecordTable.Find(Tenures, id.ToString());
    }

    /// <summary>The name to show for an actor; its id where the dataset does not hold it.</summary>
    public string NameOf(ActorId id) => Find(id)?.Names[0].Text ?? id.ToString();
}
