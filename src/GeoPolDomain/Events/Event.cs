using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Events;

/// <summary>A meeting, signing, election, conflict or other thing that happens in time, or was to happen.</summary>
[JsonConverter(typeof(DescribedConverter<Event>))]
public sealed record Event : DatasetRecord<Event, EventId>, IDescribed<Event>
{
    private EventKind kind = null!;
    private string title = null!;
    private Items<EventState> states;
    private Items<Participant> participants;
    private EventId? partOf;
    private EventId? after;
    private Items<TreatyId> produced;

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

    internal override EdtfValue? Time => States is [.., var last] ? last.When : null;

    internal override string CaptionIn(IRecords records) => Title;

    internal static Shape<Event> Shape { get; } = WithId<Event>()
        .Required("kind", static r => ref r.kind)
        .Required("title", static r => ref r.title, Codec.Text)
        .SomeList("states", static r => ref r.states, EventState.Shape)
        .List("participants", static r => ref r.participants, Participant.Shape)
        .Optional("partOf", static r => ref r.partOf)
        .Optional("after", static r => ref r.after)
        .Set("produced", static r => ref r.produced)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Event> IDescribed<Event>.Description => Shape;
}
