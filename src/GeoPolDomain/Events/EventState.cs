using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Events;

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
