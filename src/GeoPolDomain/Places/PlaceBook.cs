using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Places;

/// <summary>The places and zones of a dataset.</summary>
public sealed class PlaceBook
{
    internal PlaceBook(ImmutableArray<Place> places, ImmutableArray<Zone> zones) =>
        (All, Zones) = (places, zones);

    /// <summary>Every place, by id.</summary>
    public ImmutableArray<Place> All { get; }

    /// <summary>Every zone, by id.</summary>
    public ImmutableArray<Zone> Zones { get; }

    /// <summary>The place with that id; null where there is none.</summary>
    public Place? Find(PlaceId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return RecordTable.Find(All, id.ToString());
    }

    /// <summary>The zone with that id; null where there is none.</summary>
    public Zone? FindZone(ZoneId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return RecordTable.Find(Zones, id.ToString());
    }

    /// <summary>The name to show for a place; its id where the dataset does not hold it.</summary>
    public string NameOf(PlaceId id) => Find(id)?.Names[0].Text ?? id.ToString();
}
