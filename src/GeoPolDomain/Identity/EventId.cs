using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names an event.</summary>
[JsonConverter(typeof(TextConverter<EventId>))]
public sealed class EventId : Id<EventId>, IId<EventId>
{
    private EventId(string text) : base(text)
    {
    }

    static string ITextForm<EventId>.Called => "the id of an event";

    static RecordKind IId<EventId>.Kind => RecordKind.Event;

    static EventId IId<EventId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator EventId(string text) => Parse(text);
}
