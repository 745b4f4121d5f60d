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
        Day(page, "day", "Day shown", Iso.Of(page.Day), withRange: true);
        if (page.Known is not null)
            Day(page, "known", "As known on", null, withRange: false);
        html.Close().Line();
    }

    private static void Day(PageContext page, string id, string label, string? day, bool withRange)
    {
        var html = page.Html.Open("div").Open("label").With("for", id).Text(label).Close();
        html.Open("input").With("id", id).With("type", "date").With("value", day).Close();
        if (withRange)
            html.Open("input").With("id", $"{id}-range").With("type", "range").With("aria-label", $"{label}, as a slider").Close();
        html.Close().Line();
    }
}
