using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
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

/// <summary>What was known of an event as of some day: planned, held, cancelled. A plan is never overwritten by what came of it.</summary>
[JsonConverter(typeof(DescribedConverter<EventState>))]
public sealed record EventState : IDescribed<EventState>
{
    private Modality modality = null!;
    private EdtfValue? when;
    private string? whenAsPrinted;
    private EdtfValue? asOf;
    private PlaceId? place;
    private Items<Citation> citations;

    /// <summary>How it stood.</summary>
    public required Modality Modality { get => modality; init => modality = Given.Value(value); }

    /// <summary>When it was to be, or was; a date or an interval.</summary>
    public EdtfValue? When { get => when; init => when = value; }

    /// <summary>The time as printed, where it is relative or lacks the year.</summary>
    public string? WhenAsPrinted { get => whenAsPrinted; init => whenAsPrinted = value; }

    /// <summary>As of which day this is told.</summary>
    public EdtfValue? AsOf { get => asOf; init => asOf = value; }

    /// <summary>Where it was to be, or was.</summary>
    public PlaceId? Place { get => place; init => place = value; }

    /// <summary>The sources of this state, where they differ from those of the event.</summary>
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

/// <summary>How an event stands as of some day.</summary>
[JsonConverter(typeof(TextConverter<Modality>))]
public sealed class Modality : Code<Modality>, ICode<Modality>
{
    private static readonly CodeList<Modality> List = new("a modality", static text => new(text));

    private Modality(string text) : base(text) { }

    /// <summary>Planned or announced.</summary>
    public static Modality Planned { get; } = List["planned"];

    /// <summary>Expected by somebody, not announced.</summary>
    public static Modality Expected { get; } = List["expected"];

    /// <summary>It took place.</summary>
    public static Modality Held { get; } = List["held"];

    /// <summary>It was going on.</summary>
    public static Modality UnderWay { get; } = List["under-way"];

    /// <summary>Cancelled.</summary>
    public static Modality Cancelled { get; } = List["cancelled"];

    /// <summary>Put off.</summary>
    public static Modality Postponed { get; } = List["postponed"];

    /// <summary>Taken for granted by a source that does not date it.</summary>
    public static Modality Presupposed { get; } = List["presupposed"];

    static CodeList<Modality> ICode<Modality>.Codes => List;
}
