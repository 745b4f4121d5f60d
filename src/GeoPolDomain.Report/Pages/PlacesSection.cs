using GeoPolDomain.Memberships;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Reporting.Pictures;
using GeoPolDomain.Reporting.Pictures.Maps;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>Where on the earth the members of the first organizations have their seats.</summary>
internal sealed class PlacesSection : Section
{
    private const int MostMaps = 2;
    private const double Narrow = 760;

    /// <inheritdoc/>
    public override string Id => "places";

    /// <inheritdoc/>
    public override string Title => "Where the members are";

    /// <inheritdoc/>
    public override bool HasContent(PageContext page) => Shown(page).Any();

    /// <inheritdoc/>
    public override void Write(PageContext page)
    {
        var html = page.Html;
        html.Element(
            "p",
            "A sign for each actor, at its seat of government today. The maps show coasts and no borders, because whose a territory is, is "
            + "often contested. Change the day of the page, and the signs change. Point at a sign to read how the actor belongs, where its "
            + "seat is, and which sources say so. “≠” after a name says that somebody sees the membership otherwise.").Line();
        html.Open("ul", "legend").Line();
        Sign(html, Belonging.Yes, "a member on the day of the page");
        Sign(html, Belonging.Other, "belongs to it without being a member, for example as an observer");
        Sign(html, Belonging.Suspended, "a member that is suspended or takes no part");
        Sign(html, Belonging.Unknown, "the records leave open whether it is a member");
        html.Close().Line();
        foreach (var roster in Shown(page))
        {
            html.Open("details").With("open", "").Line().Open("summary").Open("h3").Text(page.Data.Actors.NameOf(roster.Organization))
                .Close().Close().Line();
            page.Show(MapSvg.Of(roster, page.Data, page.Pictures with { On = page.Day, Width = Narrow }));
            html.Close().Line();
        }
    }

    private static IEnumerable<Roster> Shown(PageContext page) =>
        page.Data.Places.All.Any(one => one.Point is not null && !one.SeatOf.IsEmpty)
            ? MembershipsSection.Opened(page).Where(roster => MapSvg.HasSigns(roster, page.Data)).Take(MostMaps)
            : [];

    private static void Sign(Markup html, string word, string meaning)
    {
        html.Open("li").Open("svg", "picture sign").With("viewBox", "0 0 20 20").With("width", 20).With("height", 20)
            .With("aria-hidden", "true").Open("g", "seat").With("data-answer", word)
            .Open("circle").With("cx", 10).With("cy", 10).With("r", 6).Close()
            .Open("text", "ask strong").With("x", 10).With("y", 14.8).With("font-size", 13.8).With("text-anchor", "middle").Text("?")
            .Close().Close().Close().Text($" {meaning}").Close().Line();
    }
}
