using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Events;

/// <summary>The events of a dataset, whether planned, held or cancelled.</summary>
public sealed class EventBook : IBook<EventBook>
{
    private EventBook(IRecords records)
    {
        All = records.Of<Event>();
    }

    static EventBook IBook<EventBook>.Over(IRecords records) => new(records);

    /// <summary>Every event, ordered by id.</summary>
    public ImmutableArray<Event> All { get; }

    /// <summary>Returns the event with the given id, or null when the dataset does not hold the event.</summary>
    public Event? Find(EventId id) => All.WithId(id);
}
