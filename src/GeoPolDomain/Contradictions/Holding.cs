using System.Runtime.InteropServices;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Contradictions;

/// <summary>Who takes a stance, in which record and when, as it stands on a side. The side says which stance and on which claim.</summary>
/// <remarks>There is one for each speaker of each stance, so it holds as little as it can.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Holding
{
    // Texts are compared only where their hash codes are equal. 0 when the actor is not known.
    private readonly int actorHash;

    // The place of a statement, or a number below 0 for the sort of any other record.
    private readonly int placeOrSort;

    /// <summary>A speaker of a statement says so.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="place">The place of the statement among all statements.</param>
    /// <param name="actor">The actor whose stance it is. Null when the actor is not known.</param>
    /// <param name="when">When it was said. Null when that is not known.</param>
    public Holding(DatasetRecord statement, int place, ActorId? actor, EdtfValue? when)
    {
        (Record, Actor, When, placeOrSort) = (statement, actor, when, place);
        actorHash = actor is null ? 0 : actor.GetHashCode();
    }

    /// <summary>A record that is no statement bears on the claim.</summary>
    public Holding(HeldStance other)
        : this(other.Record, -1 - (int)other.Sort, other.Actor, other.When)
    {
    }

    /// <summary>The record that takes the stance.</summary>
    public DatasetRecord Record { get; }

    /// <summary>The actor whose stance it is. Null when the actor is not known.</summary>
    public ActorId? Actor { get; }

    /// <summary>When the stance was taken. Null when that is not known.</summary>
    public EdtfValue? When { get; }

    /// <summary>How the record bears on the claim.</summary>
    public HeldStanceSort Sort => placeOrSort >= 0 ? HeldStanceSort.Said : (HeldStanceSort)(-1 - placeOrSort);

    /// <summary>The place of a statement among all statements; below 0 for other records.</summary>
    public int Place => placeOrSort;

    /// <summary>Whether both are of one actor, or both of none that is known.</summary>
    public bool IsOfSameActorAs(in Holding other) => actorHash == other.actorHash && Actor == other.Actor;
}
