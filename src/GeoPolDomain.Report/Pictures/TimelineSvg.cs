using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Reporting.Pictures.Timelines;

namespace GeoPolDomain.Reporting.Pictures;

/// <summary>
/// Draws memberships through time: a bar for each membership, which fades over the days of which it is not known whether it covers them,
/// with suspensions hatched and legal steps as marks.
/// </summary>
public static class TimelineSvg
{
    private const int MostDescribed = 20;

    /// <summary>Draws the members of an organization, one row for each, in the view of the roster.</summary>
    /// <param name="roster">The members of the organization through time.</param>
    /// <param name="data">The dataset of the roster, for names and sources. Null writes the ids and leaves out the sources.</param>
    /// <param name="options">How to draw. <see cref="PictureOptions.Viewpoint"/> has no effect: the roster has its own.</param>
    public static Picture Of(Roster roster, Dataset? data = null, PictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(roster);
        var made = new MembershipRows(data);
        var (rows, common) = CommonEnd.LeftOut(made.Of(roster));
        var title = $"Members of {made.Words.NameOf(roster.Organization)}"
            + (roster.Viewpoint is { } view ? $", as {made.Words.NameOf(view)} sees it" : "")
            + (roster.StartingBy is { } by ? $", counted from the step '{by}'" : "");
        return TimeChart.Draw(
            title, Describe(rows, "member"), rows, "data-actor", options ?? new(), common is null ? "" : CommonEnd.Says(common));
    }

    /// <summary>Draws the organizations to which an actor belongs, one row for each.</summary>
    /// <param name="data">The dataset.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="options">How to draw, and in whose view.</param>
    public static Picture OfActor(Dataset data, ActorId actor, PictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(actor);
        options ??= new();
        var made = new MembershipRows(data);
        var rosters = data.Memberships.All.Where(one => one.Member == actor).Select(one => one.Organization).Distinct()
            .Select(organization => data.Memberships.Of(organization, options.Viewpoint));
        var rows = made.OfActor(rosters, actor);
        var title = $"Memberships of {made.Words.NameOf(actor)}"
            + (options.Viewpoint is { } view ? $", as {made.Words.NameOf(view)} sees it" : "");
        return TimeChart.Draw(title, Describe(rows, "organization"), rows, "data-organization", options);
    }

    private static string Describe(IReadOnlyList<TimeRow> rows, string each)
    {
        if (rows.Count == 0)
            return "No membership is recorded.";
        var told = rows.Take(MostDescribed)
            .Select(row => $"{row.Name}: {string.Join("; ", row.Bars.Select(bar => bar.Brief))}"
                + (row.Aside.Length > 0 ? " (contested)" : ""));
        var more = rows.Count - MostDescribed;
        return $"{rows.Count} {each}{(rows.Count == 1 ? "" : "s")}, one row for each. {string.Join(". ", told)}"
            + (more > 0 ? $". And {more} more." : ".");
    }
}
