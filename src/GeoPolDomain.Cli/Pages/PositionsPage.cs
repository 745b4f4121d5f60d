using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using Spectre.Console;

namespace GeoPolDomain.Cli.Pages;

/// <summary>The positions on a claim for a person to read.</summary>
internal static class PositionsPage
{
    /// <summary>Shows who stands how, since when, and through whom that is known.</summary>
    public static void Show(Page page, Dataset data, Positions positions)
    {
        page.Heading($"Who stands how to {positions.ClaimId}");
        if (positions.Claim is { } claim)
            page.Line(Words.Plain(claim.Text));
        if (positions.All.IsEmpty)
        {
            page.Line("Nobody is recorded as taking a position on it.");
            return;
        }

        var table = page.Table("stance", "who", "since", "known through", "said in");
        foreach (var position in positions.All)
            table.AddRow(
                Stance(position, positions),
                Who(data, position),
                position.Since is null ? Words.Warning("undated") : Words.Plain(position.Since),
                string.Join("\n", position.Through.Select(source => Outlet(data, source)).Distinct()),
                Words.Plain(string.Join(", ", position.Statements.Select(one => one.Id))));
        page.Write(table);
        foreach (var via in positions.All.SelectMany(one => one.Via).Distinct())
            page.Line(Words.Aside($"{via}: {data.Statements.FindClaim(via)?.Text ?? "not held by the dataset"}"));
        page.List(positions.Changes.Select(one => Words.Plain(one))
            .Concat(positions.Silences.Select(one => $"{Words.Warning("no stance follows from")} {Words.Plain($"{one.Id}: {one.Gist}")}"))
            .Concat(positions.Views.Select(one => $"{Words.Of(data, one)} has records of its own")));
    }

    // By whom it was voiced, where that is somebody else.
    private static string Who(Dataset data, Position position)
    {
        if (position.Actor is not { } actor)
            return Words.Warning("speaker unknown");
        var voices = position.Voices.Select(one => one.Speaker).OfType<ActorId>().Distinct().Where(one => one != actor);
        return string.Join("\n", voices.Select(one => Words.Aside($"by {data.Actors.NameOf(one)}")).Prepend(Words.Of(data, actor)));
    }

    private static string Stance(Position position, Positions positions)
    {
        IEnumerable<string> lines =
        [
            Words.Strong(position.Stance.ToText().Replace('-', ' ') + (position.IsInPart ? " in part" : "")),
            .. position.Conditions.Select(Words.Plain),
            .. position.Via.Select(via => Words.Aside($"by way of {via}")),
        ];
        return string.Join("\n", lines);
    }

    // A source that names no outlet at all, as a treaty, is known by its title.
    private static string Outlet(Dataset data, Source source) =>
        source.Outlet is null ? Words.Plain(source.Title ?? source.Id.ToString())
        : source.MissingOutlet is { } missing ? Words.Warning(missing)
        : Words.Plain(SourceOutlet.Describe(data, source));
}
