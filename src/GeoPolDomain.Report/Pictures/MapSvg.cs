using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Places;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Reporting.Pictures.Maps;

namespace GeoPolDomain.Reporting.Pictures;

/// <summary>
/// Draws where the members of an organization have their seats: land without borders, and a sign at each seat. The map draws no territory,
/// so it says nothing about whose a territory is.
/// </summary>
public static class MapSvg
{
    private const double LineHeight = 15;
    private const double Size = 11;
    private const int MostLines = 4;

    /// <summary>Draws the members of an organization on a day, and those who belong to it without being members.</summary>
    /// <param name="roster">The members of the organization through time, in the view that the map takes.</param>
    /// <param name="data">The dataset of the roster. Its places say where an actor has its seat (<see cref="Place.SeatOf"/>).</param>
    /// <param name="options">
    /// How to draw. Without a day, the map shows the last day on which the membership of somebody changes.
    /// <see cref="PictureOptions.Viewpoint"/> has no effect: the roster has its own.
    /// </param>
    public static Picture Of(Roster roster, Dataset data, PictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(data);
        options ??= new();
        var words = new MapWords(roster, data);
        var through = Belonging.Through(roster);
        var day = options.On ?? through.Values.SelectMany(one => one).Select(one => one.From).DefaultIfEmpty(new(2000, 1, 1)).Max();
        var signs = Signs(words, data, through);
        ImmutableArray<ActorId> unplaced =
        [
            .. through.Keys.Except(signs.Select(one => one.Actor))
                .OrderBy(data.Actors.NameOf, StringComparer.Ordinal).ThenBy(one => one.ToString(), StringComparer.Ordinal),
        ];
        var (content, height) = signs.Count == 0 ? ("", 0) : MapDrawing.Draw(signs, day, options);
        var (below, rest) = Below(words, unplaced, height, options.Width);
        return new(
            $"Where the members of {data.Actors.NameOf(roster.Organization)} are"
                + (roster.Viewpoint is { } view ? $", as {data.Actors.NameOf(view)} sees it" : ""),
            words.Describe(signs, unplaced, day),
            options.Width,
            height + rest,
            content + below,
            ("data-organization", roster.Organization.ToString()));
    }

    /// <summary>Whether the dataset says of a member of the roster where its seat lies.</summary>
    internal static bool HasSigns(Roster roster, Dataset data)
    {
        var seated = data.Places.All.Where(one => one.Point is not null).SelectMany(one => one.SeatOf).ToHashSet();
        return roster.Memberships.Any(one => seated.Contains(one.Member));
    }

    private static List<MapSign> Signs(
        MapWords words, Dataset data, IReadOnlyDictionary<ActorId, ImmutableArray<Belonging>> through)
    {
        var contested = words.Contested();
        // Of several seats the first by id is taken.
        var seats = data.Places.All.Where(one => one.Point is not null)
            .SelectMany(one => one.SeatOf, (place, actor) => (Place: place, Actor: actor))
            .GroupBy(one => one.Actor).ToDictionary(group => group.Key, group => group.First().Place);
        return
        [
            // States first: where the seats of a state and an organization are in one city, the state keeps its place.
            .. through.Where(one => seats.ContainsKey(one.Key))
                .OrderBy(one => data.Actors.Find(one.Key) is not State).ThenBy(one => one.Key.ToString(), StringComparer.Ordinal)
                .Select(one => Sign(one.Key, one.Value, seats[one.Key], contested.Contains(one.Key))),
        ];

        MapSign Sign(ActorId actor, ImmutableArray<Belonging> belongs, Place seat, bool isContested) => new(
            actor, data.Actors.NameOf(actor), seat, belongs, words.Of(actor, seat, isContested), isContested);
    }

    private static (string Content, double Height) Below(MapWords words, ImmutableArray<ActorId> unplaced, double top, double width)
    {
        if (unplaced.IsEmpty)
            return ("", 0);
        var lines = TextWidth.Lines(words.Unplaced(unplaced), width - 8, Size);
        var shown = lines.Count <= MostLines
            ? lines
            : [.. lines.Take(MostLines - 1), TextWidth.Fit(string.Join(' ', lines.Skip(MostLines - 1)), width - 8, Size)];
        var svg = new Markup();
        for (var i = 0; i < shown.Count; i++)
            svg.Open("text", "small quiet").With("x", 4).With("y", top + ((i + 1) * LineHeight)).Text(shown[i]).Close().Line();
        return (svg.ToString(), (shown.Count * LineHeight) + 6);
    }
}
