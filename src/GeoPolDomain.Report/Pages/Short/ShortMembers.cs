using GeoPolDomain.Memberships;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Pages.Short;

/// <summary>Who belonged to the organizations for which the dataset promises to hold all members, on the day of the page.</summary>
internal static class ShortMembers
{
    private const int Most = 4;
    private const int MostMembers = 60;

    /// <summary>The organizations, as the section on memberships orders them.</summary>
    public static List<Roster> Of(PageContext page) =>
        [.. MembershipsSection.Opened(page).Where(one => MemberList.HasMembers(one) && one.Memberships.Length <= MostMembers).Take(Most)];

    /// <summary>Writes them: a line for each organization with the members of the day.</summary>
    public static void Write(PageContext page)
    {
        var (html, rosters) = (page.Html, Of(page));
        if (rosters.Count == 0)
            return;
        html.Open("h3").Text("Who was a member on ").Open("span", "page-day").Text(EdtfDate.On(page.Day).Describe()).Close().Close().Line();
        html.Open("dl", "short").Line();
        foreach (var roster in rosters)
        {
            html.Element("dt", page.Data.Actors.NameOf(roster.Organization)).Open("dd");
            MemberList.WriteNames(page, roster);
            html.Close().Line();
        }

        html.Close().Line();
    }
}
