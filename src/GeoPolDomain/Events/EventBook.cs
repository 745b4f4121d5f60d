using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Events;

/// <summary>The events of a dataset, planned or held.</summary>
public sealed class EventBook : IBook<EventBook>
{
    private EventBook(IRecords records)
    {
        All = records.Of<Event>();
    }

    static EventBook IBook<EventBook>.Over(IRecords records) => new(records);

    /// <summary>Every event, by id.</summary>
    public ImmutableArray<Event> All { get; }

    /// <summary>The event with that id; null where there is none.</summary>
    public Event? Find(EventId id) => All.WithId(id);
}
