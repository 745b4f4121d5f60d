using GeoPolDomain.Events;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Places;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Catalogue;

/// <summary>Places, zones, events and deployments.</summary>
internal static partial class Given
{
    public static Place Place(string id, string kind = "province", string? within = null) => new()
    {
        Id = id,
        Kind = PlaceKind.Parse(kind),
        Names = [Named(id)],
        Within = within is null ? null : PlaceId.Parse(within),
    };

    /// <summary>Parts as in "idlib whole, hama part"; roles as in "russia administers".</summary>
    public static Zone Zone(string id, string parts, string roles = "", string? createdBy = null, string? spell = null, string? renewal = null) => new()
    {
        Id = id,
        Names = [Named(id)],
        Parts = [.. Words(parts).Select(words => new ZonePart { Place = words[0], Extent = PlaceExtent.Parse(words[1]) })],
        Roles = [.. Words(roles).Select(words => new ZoneRole { Actor = words[0], Role = ZoneRoleKind.Parse(words[1]) })],
        CreatedBy = createdBy is null ? null : TreatyId.Parse(createdBy),
        Spell = spell is null ? null : EdtfInterval.Parse(spell),
        Renewal = renewal,
    };

    /// <summary>States as in "planned 2017-07 2017-06-22, held 2017-07-04/2017-07-05": how it stood, when, as of when. Participants as in "russia guarantor".</summary>
    public static Event Event(string id, string kind, string states, string participants = "", string? partOf = null, string? source = null) => new()
    {
        Id = id,
        Kind = EventKind.Parse(kind),
        Title = $"The event {id}.",
        States = [.. Words(states).Select(State)],
        Participants = [.. Words(participants).Select(words => new Participant { Actor = words[0], Role = ParticipantRole.Parse(words[1]) })],
        PartOf = partOf is null ? null : EventId.Parse(partOf),
        Citations = source is null ? [] : [new Citation { Source = source }],
    };

    public static Deployment Deployment(
        string actor, string status, string role, string? strength = null, string? kind = null, string? unit = null, string? framework = null, string? when = null, string hostConsent = "") => new()
        {
            Id = Next("dpl"),
            Actor = actor,
            Status = DeploymentStatus.Parse(status),
            Role = ForceRole.Parse(role),
            Strength = strength is null ? null : CountRange.Parse(strength),
            StrengthKind = kind is null ? null : StrengthKind.Parse(kind),
            Unit = unit is null ? null : UnitId.Parse(unit),
            Framework = framework is null ? null : ActorId.Parse(framework),
            When = when is null ? null : EdtfValue.Parse(when),
            HostConsent = Actors(hostConsent),
        };

    private static EventState State(string[] words) => new()
    {
        Modality = Modality.Parse(words[0]),
        When = words.Length > 1 ? EdtfValue.Parse(words[1]) : null,
        AsOf = words.Length > 2 ? EdtfValue.Parse(words[2]) : null,
    };
}
