using System.Collections.Immutable;
using GeoPolDomain.Reporting.Drawing;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>The page as a whole: its head, its table of contents and its sections.</summary>
internal static class Page
{
    private static readonly ImmutableArray<Section> All =
    [
        new MembershipsSection(),
        new ForcesSection(),
    ];

    /// <summary>Writes the page of a dataset.</summary>
    public static string Of(PageContext page)
    {
        var html = page.Html;
        html.Raw("<!DOCTYPE html>").Line().Open("html").With("lang", "en").Line().Open("head").Line();
        html.Open("meta").With("charset", "utf-8").Close().Line();
        html.Element("title", page.Data.Title).Line();
        html.Open("style").Raw(Resource.Read("page.css")).Raw(Style.Text).Close().Line().Close().Line();
        html.Open("body").Line().Element("h1", page.Data.Title).Line();
        html.Open("svg", "picture").With("width", "0").With("height", "0").With("aria-hidden", "true")
            .Raw(Style.Definitions).Close().Line();
        foreach (var section in All.Where(one => one.HasContent(page)))
        {
            html.Open("section").With("id", section.Id).Line().Element("h2", section.Title).Line();
            section.Write(page);
            html.Close().Line();
        }

        return html.Close().Line().Close().Line().ToString();
    }
}
