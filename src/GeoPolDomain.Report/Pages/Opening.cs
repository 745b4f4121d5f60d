using System.Globalization;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>What the page says first and last: what dataset this is, what it holds, and how the page reads it.</summary>
internal static class Opening
{
    /// <summary>Writes the title, the note of the dataset, and what it holds.</summary>
    public static void Write(PageContext page)
    {
        var html = page.Html;
        var data = page.Data;
        html.Open("header").Line().Element("h1", data.Title).Line();
        if (data.Note is { } note)
            html.Open("p", "lead").Text(note).Close().Line();
        html.Element("p", string.Join(' ', Summary.Of(page))).Line();
        if (page.Records.Count == 0)
            html.Element("p", $"The dataset {data.Id} holds no record.").Line();
        html.Open("p").Text("The page shows first how things stood on ")
            .Open("time", "page-day").With("datetime", Iso.Of(page.Day)).Text(EdtfDate.On(page.Day).Describe()).Close();
        html.Text(page.Options.Viewpoint is { } viewer
            ? $", as {data.Actors.NameOf(viewer)} sees it. "
            : ". Where actors disagree, it takes no side: what is contested is not counted as settled. ");
        html.Text("Nothing on it says more than the records do: what no record tells is shown as unknown, not as no.").Close().Line();
        html.Close().Line();
    }

    /// <summary>Writes the end of the page.</summary>
    public static void WriteEnd(PageContext page)
    {
        var html = page.Html.Open("footer").Line().Open("p");
        html.Text("Made from the records by GeoPolDomain. The page needs no network and loads nothing; ")
            .Text("links to other sites open only when you follow them. The same dataset always makes the same page.");
        html.Close().Line().Close().Line();
    }

    /// <summary>A number with its thousands apart.</summary>
    public static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
