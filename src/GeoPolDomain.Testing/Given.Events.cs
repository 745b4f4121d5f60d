using GeoPolDomain.Events;
using GeoPolDomain.Identity;
using GeoPolDomain.Places;

namespace GeoPolDomain.Testing;

/// <content>Places, zones and events.</content>
public static partial class Given
{
    /// <summary>Creates a place.</summary>
    /// <param name="id">The id.</param>
    /// <param name="kind">What kind of place it is, as in <c>city</c>.</param>
    /// <param name="within">The place it lies in.</param>
    public static Place Place(PlaceId id, string kind = "province", PlaceId? within = null) =>
        new() { Id = id, Kind = PlaceKind.Parse(kind), Names = [Shorthand.Named(id)], Within = within };

    /// <summary>Creates a zone: parts of places put together by an instrument.</summary>
    /// <param name="id">The id.</param>
    /// <param name="parts">The places, and whether whole or in part: <c>"idlib whole, hama part"</c>.</param>
    /// <param name="roles">Who does what there: <c>"russia administers"</c>.</param>
    /// <param name="createdBy">The instrument.</param>
    /// <param name="spell">From when to when.</param>
    /// <param name="renewal">How it is renewed, in words.</param>
    public static Zone Zone(
        ZoneId id, string parts, string roles = "", TreatyId? createdBy = null, string? spell = null, string? renewal = null) =>
        new()
        {
            Id = id,
            Names = [Shorthand.Named(id)],
            Parts = Shorthand.Each(
            parts,
            "place and extent, as in 'idlib whole'",
            2,
            static words => new ZonePart { Place = words[0], Extent = PlaceExtent.Parse(words[1]) }),
            Roles = Shorthand.Each(
            roles,
            "actor and role, as in 'russia administers'",
            2,
            static words => new ZoneRole { Actor = words[0], Role = ZoneRoleKind.Parse(words[1]) }),
            CreatedBy = createdBy,
            Spell = Shorthand.Interval(spell),
            Renewal = renewal,
        };

    /// <summary>Creates an event that happened or was to happen.</summary>
    /// <param name="id">The id.</param>
    /// <param name="kind">What kind of event it is, as in <c>meeting</c>.</param>
    /// <param name="states">How it stood, when it was to be, and as of when: <c>"planned 2017-07 2017-06-22, held 2017-07-04"</c>.</param>
    /// <param name="participants">Who took part, and as what: <c>"russia guarantor, jordan observer"</c>.</param>
    /// <param name="partOf">The event it is a part of.</param>
    /// <param name="produced">The instruments that came of it, as in <c>"memorandum"</c>.</param>
    /// <param name="source">The source that is cited for it.</param>
    public static Event Event(
        EventId id,
        string kind,
        string states,
        string participants = "",
        EventId? partOf = null,
        string produced = "",
        SourceId? source = null) => new()
        {
            Id = id,
            Kind = EventKind.Parse(kind),
            Title = $"The event {id}.",
            States = Shorthand.Each(states, "state, when, as of when, as in 'planned 2017-07 2017-06-22'", 1, static words => new EventState
            {
                Modality = Modality.Parse(words[0]),
                When = Shorthand.Time(words.ElementAtOrDefault(1)),
                AsOf = Shorthand.Time(words.ElementAtOrDefault(2)),
            }),
            Participants = Shorthand.Each(
                participants,
                "actor and role, as in 'russia guarantor'",
                2,
                static words => new Participant { Actor = words[0], Role = ParticipantRole.Parse(words[1]) }),
            PartOf = partOf,
            Produced = Shorthand.List<TreatyId>(produced),
            Citations = Shorthand.Cited(source),
        };
}
