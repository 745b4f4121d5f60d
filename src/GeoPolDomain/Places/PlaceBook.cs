using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Places;

/// <summary>The places and zones of a dataset.</summary>
public sealed class PlaceBook : IBook<PlaceBook>
{
    private PlaceBook(IRecords records)
    {
        All = records.Of<Place>();
        Zones = records.Of<Zone>();
    }

    static PlaceBook IBook<PlaceBook>.Over(IRecords records) => new(records);

    /// <summary>Every place, ordered by id.</summary>
    public ImmutableArray<Place> All { get; }

    /// <summary>Every zone, ordered by id.</summary>
    public ImmutableArray<Zone> Zones { get; }

    /// <summary>Returns the place with the given id, or null when the dataset does not hold the place.</summary>
    public Place? Find(PlaceId id) => All.WithId(id);

    /// <summary>Returns the zone with the given id, or null when the dataset does not hold the zone.</summary>
    public Zone? FindZone(ZoneId id) => Zones.WithId(id);

    /// <summary>The places where the government or the secretariat of an actor works, ordered by id. Most actors have one.</summary>
    public IEnumerable<Place> SeatsOf(ActorId actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return All.Where(place => place.SeatOf.Contains(actor));
    }

    /// <summary>Returns the name to display for a place, or the id when the dataset does not hold the place.</summary>
    public string NameOf(PlaceId id) => Find(id)?.Names[0].Text ?? id.ToString();
}
