using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Events;

/// <summary>The events of a dataset, planned or held.</summary>
public sealed class EventBook
{
    internal EventBook(ImmutableArray<Event> events) =>
        All = events;

    /// <summary>Every event, by id.</summary>
    public ImmutableArray<Event> All { get; }

    /// <summary>The event with that id; null where there is none.</summary>
    public Event? Find(EventId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return RecordTable.Find(All, id.ToString());
    }
}
