using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Events;

/// <summary>A meeting, signing, election, conflict or other thing that happens in time, or was to happen.</summary>
[JsonConverter(typeof(DescribedConverter<Event>))]
public sealed record Event : DatasetRecord, IDescribed<Event>
{
    private EventId id = null!;
    private EventKind kind = null!;
    private string title = null!;
    private ImmutableArray<EventState> states = [];
    private ImmutableArray<Participant> participants = [];
    private EventId? partOf;
    private EventId? after;
    private ImmutableArray<TreatyId> produced = [];

    /// <summary>Makes an event from its members.</summary>
    public Event()
    {
    }

    [SetsRequiredMembers]
    private Event(Unread unread)
    {
    }

    /// <summary>The id by which other records name it.</summary>
    public required EventId Id { get => id; init => id = Given.Value(value); }

    /// <summary>What kind of event it is.</summary>
    public required EventKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>What it is called, in our own words.</summary>
    public required string Title { get => title; init => title = Given.Text(value); }

    /// <summary>How it stood, as each source tells it: first the earlier.</summary>
    public required ImmutableArray<EventState> States { get => states; init => states = Given.SomeList(value); }

    /// <summary>Who took part.</summary>
    public ImmutableArray<Participant> Participants { get => participants; init => participants = Given.List(value); }

    /// <summary>The event it is a part of.</summary>
    public EventId? PartOf { get => partOf; init => partOf = value; }

    /// <summary>The event after which it came, where that is all that is known of its time.</summary>
    public EventId? After { get => after; init => after = value; }

    /// <summary>The instruments that came out of it.</summary>
    public ImmutableArray<TreatyId> Produced { get => produced; init => produced = Given.Set(value); }

    /// <inheritdoc/>
    public override RecordKey Key => id.Key;

    internal override string IdText => id.ToString();

    internal static Shape<Event> Shape { get; } = new ShapeBuilder<Event>()
        .Required("id", static r => ref r.id, Codec.OfUnique<EventId>())
        .Required("kind", static r => ref r.kind)
        .Required("title", static r => ref r.title, Codec.Text)
        .SomeList("states", static r => ref r.states, EventState.Shape)
        .List("participants", static r => ref r.participants, Participant.Shape)
        .Optional("partOf", static r => ref r.partOf)
        .Optional("after", static r => ref r.after)
        .Set("produced", static r => ref r.produced)
        .And(Common)
        .Build(static () => new Event(Unread.Yet));

    static ObjectCodec<Event> IDescribed<Event>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(Event? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);

    internal override void WriteMembers(Utf8JsonWriter writer) => Shape.WriteMembers(writer, this);
}
