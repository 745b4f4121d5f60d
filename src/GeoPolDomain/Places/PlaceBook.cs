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

    /// <summary>Every place, by id.</summary>
    public ImmutableArray<Place> All { get; }

    /// <summary>Every zone, by id.</summary>
    public ImmutableArray<Zone> Zones { get; }

    /// <summary>The place with that id; null where there is none.</summary>
    public Place? Find(PlaceId id) => All.WithId(id);

    /// <summary>The zone with that id; null where there is none.</summary>
    public Zone? FindZone(ZoneId id) => Zones.WithId(id);

    /// <summary>The name to show for a place; its id where the dataset does not hold it.</summary>
    public string NameOf(PlaceId id) => Find(id)?.Names[0].Text ?? id.ToString();
}
