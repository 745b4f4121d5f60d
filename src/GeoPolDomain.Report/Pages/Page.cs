using System.Collections.Immutable;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Reporting.Pages.Short;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>The page as a whole: its head, its table of contents and its sections.</summary>
internal static class Page
{
    // The records come last: every section before them links to a place there.
    private static readonly ImmutableArray<Section> All =
    [
        new InShortSection(),
        new StatementsSection(),
        new ContradictionsSection(),
        new ConditionsSection(),
        new MembershipsSection(),
        new PlacesSection(),
        new ForcesSection(),
        new DecisionsSection(),
        new TiesSection(),
        new RecordsSection(),
    ];

    /// <summary>Writes the page of a dataset.</summary>
    public static string Of(PageContext page)
    {
        var html = page.Html;
        ImmutableArray<Section> sections = [.. All.Where(one => one.HasContent(page))];
        html.Raw("<!DOCTYPE html>").Line().Open("html").With("lang", "en").Line();
        Head.Write(page);
        html.Open("body").With("data-day", Iso.Of(page.Day)).Line();
        html.Open("a", "skip").With("href", "#content").Text("Skip to the content").Close().Line();
        html.Open("svg", "picture").With("width", 0).With("height", 0).With("aria-hidden", "true").Raw(Style.Definitions).Close().Line();
        Opening.Write(page);
        Controls.Write(page);
        if (sections.Length > 0)
            WriteContents(html, sections);
        html.Open("main").With("id", "content").With("tabindex", "-1").Line();
        var texts = Texts(page, sections);
        // The legend stands before the first picture.
        var firstPicture = sections is [InShortSection, ..] ? 1 : 0;
        for (var i = 0; i < sections.Length; i++)
        {
            if (i == firstPicture)
                Legend.Write(html);
            html.Raw(texts[i]);
        }

        html.Close().Line();
        Opening.WriteEnd(page);
        html.Open("script").With("type", "module").Raw(Head.Script).Close().Line();
        return html.Close().Line().Close().Line().ToString();
    }

    private static void WriteContents(Markup html, ImmutableArray<Section> sections)
    {
        html.Open("nav", "contents").With("aria-labelledby", "contents").Line();
        html.Open("h2").With("id", "contents").Text("On this page").Close().Open("ol").Line();
        foreach (var section in sections)
            html.Open("li").Open("a").With("href", $"#{section.Id}").Text(section.Title).Close().Close().Line();
        html.Open("li").Open("a").With("href", $"#{Legend.Id}").Text(Legend.Title).Close().Close().Line();
        html.Close().Close().Line();
    }

    // The sections do not depend on each other, and most of the time of a small page goes into starting code, so they are written together.
    private static string[] Texts(PageContext page, ImmutableArray<Section> sections)
    {
        var texts = new string[sections.Length];
        Parallel.For(0, sections.Length, i => texts[i] = TextOf(page.Part(), sections[i]));
        return texts;
    }

    private static string TextOf(PageContext part, Section section)
    {
        part.Html.Open("section").With("id", section.Id).With("aria-label", section.Title).Line();
        part.Html.Element("h2", section.Title).Line();
        section.Write(part);
        return part.Html.Close().Line().ToString();
    }
}
