using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>
/// The controls of the page: what to find, the day to show, and the day by which a reader could have known. They are hidden until the
/// script shows them, because without it they would do nothing.
/// </summary>
internal static class Controls
{
    /// <summary>Writes the controls.</summary>
    public static void Write(PageContext page)
    {
        var html = page.Html.Open("div", "tools").With("id", "tools").With("hidden", "hidden").Line();
        html.Open("div").With("role", "search");
        html.Open("label").With("for", "find").Text("Find a record").Close();
        html.Open("input").With("id", "find").With("type", "search").With("autocomplete", "off").With("spellcheck", "false")
            .With("placeholder", "a name, an id, a word").With("aria-controls", "found").Close();
        html.Open("div", "found").With("id", "found").With("hidden", "hidden").Line()
            .Open("p").With("role", "status").Close().Open("ol").Close().Close();
        html.Close().Line();
        html.Open("div").Open("label").With("for", "day").Text("Day shown").Close();
        html.Open("input").With("id", "day").With("type", "date").With("value", Iso.Of(page.Day)).Close();
        html.Open("input").With("id", "day-range").With("type", "range").With("aria-label", "Day shown, as a slider").Close();
        html.Close().Line();
        if (page.Known is { } known)
            WriteKnown(html, known);
        html.Close().Line();
    }

    private static void WriteKnown(Markup html, KnownSince known)
    {
        html.Open("div").Open("label").With("for", "known").Text("As known on").Close();
        html.Open("select").With("id", "known").Open("option").With("value", "").Text("any day").Close();
        foreach (var day in known.Days)
            html.Open("option").With("value", Iso.Of(day)).Text(EdtfDate.On(day).Describe()).Close();
        html.Close().Close().Line();
    }
}
