using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Events;

/// <summary>A meeting, a signing, an election, a conflict or another event that took place or was to take place.</summary>
[JsonConverter(typeof(DescribedConverter<Event>))]
public sealed record Event : DatasetRecord<Event, EventId>, IDescribed<Event>
{
    private EventKind kind = null!;
    private HeldText title;
    private Items<EventState> states;
    private Items<Participant> participants;
    private EventId? partOf;
    private EventId? after;
    private Items<TreatyId> produced;

    /// <summary>The kind of event, for example meeting or election.</summary>
    public required EventKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>A title for the event, in the words of the editor of the dataset.</summary>
    public required string Title { get => title.Text; init => title = Given.Text(value); }

    /// <summary>
    /// What sources tell of the event as of different times, the earliest state first: for example planned for June, then held in July. An
    /// event has at least one state.
    /// </summary>
    public required ImmutableArray<EventState> States { get => states; init => states = Given.SomeList(value); }

    /// <summary>The actors in the event, each with its role. An actor that was absent is listed too, in the role absent.</summary>
    public ImmutableArray<Participant> Participants { get => participants; init => participants = Given.List(value); }

    /// <summary>The larger event of which this event is a part.</summary>
    public EventId? PartOf { get => partOf; init => partOf = value; }

    /// <summary>The event that came before this event, where nothing else is known of the time of this event.</summary>
    public EventId? After { get => after; init => after = value; }

    /// <summary>The instruments that came out of the event, for example a treaty signed there.</summary>
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

/// <summary>
/// What was known of an event at one time: for example that the event was planned, held or cancelled. A plan is never overwritten by what
/// came of it.
/// </summary>
[JsonConverter(typeof(DescribedConverter<EventState>))]
public sealed record EventState : IDescribed<EventState>
{
    private Modality modality = null!;
    private EdtfValue? when;
    private HeldText whenAsPrinted;
    private EdtfValue? asOf;
    private PlaceId? place;
    private Items<Citation> citations;

    /// <summary>Whether the event was planned, held, cancelled and so on.</summary>
    public required Modality Modality { get => modality; init => modality = Given.Value(value); }

    /// <summary>The date or interval at which the event took place or was to take place.</summary>
    public EdtfValue? When { get => when; init => when = value; }

    /// <summary>
    /// The time of the event in the exact words of the source, where these words are relative or lack the year, for example "a year ago".
    /// </summary>
    public string? WhenAsPrinted { get => whenAsPrinted.OrNone; init => whenAsPrinted = value; }

    /// <summary>The time at which this state was true, for example a day on which the event was still only planned.</summary>
    public EdtfValue? AsOf { get => asOf; init => asOf = value; }

    /// <summary>The place where the event took place or was to take place.</summary>
    public PlaceId? Place { get => place; init => place = value; }

    /// <summary>
    /// The sources of this state, where they differ from the sources of the event. Empty means that the sources of the event apply.
    /// </summary>
    public ImmutableArray<Citation> Citations { get => citations; init => citations = Given.List(value); }

    internal static Shape<EventState> Shape { get; } = new ShapeBuilder<EventState>()
        .Required("modality", static r => ref r.modality)
        .Optional("when", static r => ref r.when)
        .Optional("whenAsPrinted", static r => ref r.whenAsPrinted, Codec.Printed)
        .Optional("asOf", static r => ref r.asOf)
        .Optional("place", static r => ref r.place)
        .List("citations", static r => ref r.citations, Citation.Shape)
        .Build(static blank => blank with { });

    static ObjectCodec<EventState> IDescribed<EventState>.Description => Shape;
}

/// <summary>Whether an event, as of some time, was planned, held, cancelled and so on.</summary>
[JsonConverter(typeof(TextConverter<Modality>))]
public sealed class Modality : Code<Modality>, ICode<Modality>
{
    private static readonly CodeList<Modality> List = new("a modality", static text => new(text));

    private Modality(string text) : base(text) { }

    /// <summary>The event was planned or announced.</summary>
    public static Modality Planned { get; } = List["planned"];

    /// <summary>Somebody expected the event, but nobody had announced it.</summary>
    public static Modality Expected { get; } = List["expected"];

    /// <summary>The event took place.</summary>
    public static Modality Held { get; } = List["held"];

    /// <summary>The event was in progress.</summary>
    public static Modality UnderWay { get; } = List["under-way"];

    /// <summary>The event was cancelled.</summary>
    public static Modality Cancelled { get; } = List["cancelled"];

    /// <summary>The event was postponed.</summary>
    public static Modality Postponed { get; } = List["postponed"];

    /// <summary>A source takes the event for granted and does not date it.</summary>
    public static Modality Presupposed { get; } = List["presupposed"];

    static CodeList<Modality> ICode<Modality>.Codes => List;
}
