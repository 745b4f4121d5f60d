using System.Runtime.InteropServices;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Contradictions;

/// <summary>Who takes a stance, in which record and when, as it stands on a side. The side says which stance and on which claim.</summary>
/// <remarks>There is one for each speaker of each stance, so it holds as little as it can.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Holding
{
    // A statement, or the stance of any other record in a box.
    private readonly object told;

    // Texts are compared only where their hash codes are equal. 0 when the actor is not known.
    private readonly int actorHash;

    // The place of a statement, or a number below 0 for the sort of any other record.
    private readonly int placeOrSort;

    /// <summary>A speaker of a statement says so.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="place">The place of the statement among all statements.</param>
    /// <param name="actor">The actor whose stance it is. Null when the actor is not known.</param>
    public Holding(Statement statement, int place, ActorId? actor)
        : this((object)statement, place, actor)
    {
    }

    /// <summary>Another record bears on the claim.</summary>
    public Holding(HeldStance other)
        : this(other, -1 - (int)other.Sort, other.Actor)
    {
    }

    private Holding(object told, int placeOrSort, ActorId? actor)
    {
        (this.told, this.placeOrSort, Actor) = (told, placeOrSort, actor);
        actorHash = actor is null ? 0 : actor.GetHashCode();
    }

    /// <summary>The record that takes the stance.</summary>
    public DatasetRecord Record => told as Statement ?? ((HeldStance)told).Record;

    /// <summary>The actor whose stance it is. Null when the actor is not known.</summary>
    public ActorId? Actor { get; }

    /// <summary>When the stance was taken. Null when that is not known.</summary>
    public EdtfValue? When => told is Statement statement ? statement.Said : ((HeldStance)told).When;

    /// <summary>How the record bears on the claim.</summary>
    public HeldStanceSort Sort => placeOrSort >= 0 ? HeldStanceSort.Said : (HeldStanceSort)(-1 - placeOrSort);

    /// <summary>The place of a statement among all statements; below 0 for other records.</summary>
    public int Place => placeOrSort;

    /// <summary>Whether both are of one actor, or both of none that is known.</summary>
    public bool IsOfSameActorAs(in Holding other) => actorHash == other.actorHash && Actor == other.Actor;
}
