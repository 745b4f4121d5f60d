using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Places;

namespace GeoPolDomain.Checks;

/// <summary>Checks of references that name an actor of a kind that cannot stand there. Ids keep other kinds of records apart.</summary>
internal static class KindChecks
{
    private const string HasMembers = "an organization, an organ, a process or a group";

    public static ImmutableArray<DatasetCheck> All { get; } =
    [
        new(FindingCode.WrongKindOfRecord, WrongKind),
        new(FindingCode.ZonePartUnsaid, PartUnsaid),
    ];

    private static IEnumerable<Flaw> WrongKind(Dataset data) =>
    [
        .. data.Memberships.All.SelectMany(one => Other(data, one, "/organization", one.Organization, MayHaveMembers, HasMembers)),
        .. data.Memberships.All.SelectMany(one => Other(data, one, "/member", one.Member, MayBeMember, "an actor that can be a member")),
        .. data.Memberships.Limitations.SelectMany(one => Other(data, one, "/organization", one.Organization, MayHaveMembers, HasMembers)),
        .. data.Forces.All.SelectMany(one => Other(data, one, "/framework", one.Framework, MayHaveMembers, HasMembers)),
        .. data.Decisions.All.SelectMany(one => Other(data, one, "/body", one.Body, MayDecide, "a body that decides")),
        .. data.Sources.All.SelectMany(one => Other(data, one, "/outlet/actor", one.Outlet?.Actor, MayPublish, "an outlet or a publisher")),
    ];

    private static IEnumerable<Flaw> Other(
        Dataset data, DatasetRecord record, string pointer, ActorId? named, Func<Actor, bool> mayStand, string wanted)
    {
        if (named is not null && data.Actors.Find(named) is { } actor && !mayStand(actor))
            yield return new(
                record,
                pointer,
                $"'{named}' is a {Called(actor)} and cannot stand here; name {wanted}, or mend the kind of '{named}'",
                named.Key);
    }

    private static bool MayHaveMembers(Actor actor) => actor is not (State or Territory or Person or Outlet);

    private static bool MayBeMember(Actor actor) => actor is not Outlet;

    private static bool MayDecide(Actor actor) => actor is not (Person or Outlet or Territory);

    private static bool MayPublish(Actor actor) => actor is not (Person or Territory);

    private static string Called(Actor actor) => actor.GetType().Name.ToLowerInvariant();

    private static IEnumerable<Flaw> PartUnsaid(Dataset data)
    {
        foreach (var zone in data.Places.Zones)
            for (var i = 0; i < zone.Parts.Length; i++)
                if (zone.Parts[i] is { Where: null } part && part.Extent == PlaceExtent.Part)
                    yield return new(
                        zone,
                        $"/parts/{i}",
                        $"a part of '{part.Place}' belongs to the zone, but which part is not said; say where, or that it is not stated",
                        part.Place.Key);
    }
}
