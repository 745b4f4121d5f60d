using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Reporting.Pictures;
using GeoPolDomain.Reporting.Pictures.Timelines;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>Who belongs to which organization, through time and on a day.</summary>
internal sealed class MembershipsSection : Section
{
    // Beyond so many memberships, only the first organizations are open.
    private const int MostOpen = 150;
    private const int OpenOfMany = 2;
    private const int MostActors = 40;

    /// <inheritdoc/>
    public override string Id => "memberships";

    /// <inheritdoc/>
    public override string Title => "Who belongs to what";

    /// <inheritdoc/>
    public override bool HasContent(PageContext page) => !page.Data.Memberships.All.IsEmpty;

    /// <inheritdoc/>
    public override void Write(PageContext page)
    {
        page.Html.Element(
            "p",
            "A bar for each membership, along a line of time. Where a day is known only in part, the bar fades over the days that it can "
            + "mean. Hover a bar, or move to it with the keyboard, to read why it ended and which source says so.").Line();
        page.Show(TimelineLegend.Draw(TimelineSigns.Of(page.Data, page.Options.Viewpoint)));
        var organizations = Organizations(page);
        var open = OpenOf(page, organizations.Count);
        for (var i = 0; i < organizations.Count; i++)
            Organization(page, organizations[i].Roster, organizations[i].Name, i < open);
        ByActor(page);
    }

    /// <summary>The organizations that this section opens at first, in the order of their names.</summary>
    public static IEnumerable<Roster> Opened(PageContext page)
    {
        var all = Organizations(page);
        return all.Take(OpenOf(page, all.Count)).Select(one => one.Roster);
    }

    private static int OpenOf(PageContext page, int all) => page.Data.Memberships.All.Length <= MostOpen ? all : OpenOfMany;

    private static List<(ActorId Id, string Name, Roster Roster)> Organizations(PageContext page)
    {
        var data = page.Data;
        return
        [
            .. data.Memberships.All.Select(one => one.Organization).Distinct()
                .Select(id => (Id: id, Name: data.Actors.NameOf(id), Roster: data.Memberships.Of(id, page.Options.Viewpoint)))
                .OrderBy(one => !data.Coverage.Any(held => held.Of == RecordKind.Membership && held.About.Contains(one.Id.Key)))
                .ThenBy(one => one.Name, StringComparer.Ordinal)
                .ThenBy(one => one.Id.ToString(), StringComparer.Ordinal),
        ];
    }

    private static void Organization(PageContext page, Roster roster, string name, bool isOpen)
    {
        var members = roster.Memberships.Select(one => one.Member).Distinct().Count();
        page.Html.Open("details").With("open", isOpen ? "" : null).Line().Open("summary").Open("h3").Text(name).Close()
            .Text($" {members} {(members == 1 ? "actor" : "actors")}, {Counted(roster.Memberships.Length, "membership")}").Close().Line();
        page.Html.Open("p");
        page.Link(roster.Organization.Key);
        page.Html.Text(": ").Text(MemberList.CoverageOf(page.Data, roster.Organization)).Close().Line();
        page.Show(TimelineSvg.Of(roster, page.Data, page.Pictures with { On = page.Day }));
        MemberList.Write(page, roster);
        page.Html.Close().Line();
    }

    private static void ByActor(PageContext page)
    {
        var data = page.Data;
        var actors = data.Memberships.All.Select(one => one.Member).Distinct()
            .OrderBy(data.Actors.NameOf, StringComparer.Ordinal).ThenBy(id => id.ToString(), StringComparer.Ordinal).ToList();
        page.Html.Open("details").Open("summary").Element("h3", "By actor").Close().Line();
        ByActor(page, actors);
        page.Html.Close().Line();
    }

    private static void ByActor(PageContext page, List<ActorId> actors)
    {
        var data = page.Data;
        if (actors.Count > MostActors)
        {
            page.Html.Open("p").Text("The memberships of one actor are not repeated here, because there are many actors. The command ")
                .Element("code", "geopol memberships ACTOR").Text(" lists them for a day.").Close().Line();
            return;
        }

        page.Html.Open("dl", "by-actor").Line();
        foreach (var actor in actors)
        {
            page.Html.Element("dt", data.Actors.NameOf(actor)).Open("dd");
            var own = data.Memberships.All.Where(one => one.Member == actor && page.IsInView(one));
            var isFirst = true;
            foreach (var one in own.OrderBy(one => one.Spell, EdtfValue.SortOrder).ThenBy(one => one.Id.ToString(), StringComparer.Ordinal))
            {
                page.Html.Text(isFirst ? "" : "; ");
                isFirst = false;
                page.Link(one.Key, data.Actors.NameOf(one.Organization));
                page.Html.Text($", {one.Status.ToString().Replace('-', ' ')} {one.Spell.Describe()}");
            }

            page.Html.Close().Line();
        }

        page.Html.Close().Line();
    }

    private static string Counted(int number, string word) => number == 1 ? $"1 {word}" : $"{number} {word}s";
}
