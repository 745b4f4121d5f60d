using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Places;
using GeoPolDomain.Reporting.Pictures.Timelines;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reporting.Pictures.Maps;

/// <summary>Says in words what a map shows.</summary>
internal sealed class MapWords(Roster roster, Dataset data)
{
    private const int MostMemberships = 3;
    private readonly MembershipWords words = new(data);

    /// <summary>All that is told of an actor on the map: where its seat is, how it belonged, and from which sources.</summary>
    public string Of(ActorId actor, Place seat, bool isContested)
    {
        var memberships = roster.Memberships.Where(one => one.Member == actor).ToList();
        var limitations = roster.Limitations.Where(one => one.Of == actor).Select(words.Of);
        var more = memberships.Count - MostMemberships;
        return string.Join(' ', memberships.Take(MostMemberships).Select(one => words.Of(one, actor)).Concat(limitations))
            + (more > 0 ? $" And {more} more." : "")
            + (isContested ? " Contested: somebody sees it otherwise." : "")
            + $" Seat: {seat.Names[0].Text}.{(seat.Note is null ? "" : $" {seat.Note}")}{words.Sources(seat)}";
    }

    /// <summary>The whole map for somebody who does not see it.</summary>
    public string Describe(IReadOnlyList<MapSign> signs, IReadOnlyList<ActorId> unplaced, LocalDate day)
    {
        var told = new List<string>();
        Tell("members", Belonging.Yes);
        Tell("suspended", Belonging.Suspended);
        Tell("belonging without being members", Belonging.Other);
        Tell("not known whether members", Belonging.Unknown);
        var text = told.Count == 0 ? "nobody who belongs to it has a place on the map" : string.Join("; ", told);
        return $"On {EdtfDate.On(day).Describe()}: {text}.{(unplaced.Count == 0 ? "" : $" {Unplaced(unplaced)}")}";

        void Tell(string what, string word)
        {
            var found = signs.Where(one => Belonging.On(one.Through, day) == word)
                .Select(one => $"{one.Name} ({one.Seat.Names[0].Text})").ToList();
            if (found.Count > 0)
                told.Add($"{what}: {string.Join(", ", found)}");
        }
    }

    /// <summary>Who belongs to the organization at some time, and has no place on the map.</summary>
    public string Unplaced(IReadOnlyList<ActorId> actors) =>
        $"Not on the map, because no point of a seat is recorded: {string.Join(", ", actors.Select(words.NameOf))}.";

    /// <summary>The actors of whose belonging somebody has a view that the roster does not take.</summary>
    public ImmutableHashSet<ActorId> Contested() =>
    [
        .. data.Memberships.All.Where(one => one.Organization == roster.Organization && IsLeftOut(one.AccordingTo))
            .Select(one => one.Member),
        .. data.Memberships.Limitations.Where(one => one.Organization == roster.Organization && IsLeftOut(one.AccordingTo))
            .Select(one => one.Of),
    ];

    private bool IsLeftOut(ActorId? view) => view is not null && view != roster.Viewpoint;
}
