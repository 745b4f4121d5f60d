using GeoPolDomain.Reporting.Drawing;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>How to read the pictures that all pictures of the page share.</summary>
internal static class Legend
{
    /// <summary>The address of the legend on the page.</summary>
    public const string Id = "signs";

    /// <summary>Its heading.</summary>
    public const string Title = "How to read the pictures";

    /// <summary>Writes the legend.</summary>
    public static void Write(Markup html)
    {
        html.Open("details", "signs").With("id", Id).Line();
        html.Open("summary").Element("h2", Title).Close().Line().Open("ul", "legend").Line();
        Sign(html, "solid: for the time that is certain", static svg => Bar(svg, "bar", 2, 44));
        Sign(html, "fades over the days on which it may have begun or ended", static svg =>
        {
            Bar(svg, "fade-in", 2, 14);
            Bar(svg, "bar", 16, 16);
            Bar(svg, "fade-out", 32, 14);
        });
        Sign(html, "hatched: suspended, or not known how", static svg => Bar(svg, "hatched", 2, 44));
        Sign(html, "dashed: there must be something, but nobody says what", static svg => Bar(svg, "unknown", 2, 44));
        Sign(html, "the day that the page shows", static svg => svg.Open("line", "day")
            .With("x1", 24).With("x2", 24).With("y1", 0).With("y2", 20).Close());
        html.Close().Line();
        html.Open("p").Open("strong").Text("Yes, no, unknown").Close()
            .Text(" are three answers. Unknown means that the records leave both open. What is drawn or listed is a link to its ")
            .Text("record, with the sources on which it rests. Point at it, or reach it ")
            .Text("with the Tab key, to read its date and its reason.").Close().Line();
        html.Close().Line();
    }

    private static void Sign(Markup html, string meaning, Action<Markup> draw)
    {
        html.Open("li").Open("svg", "picture sign").With("viewBox", "0 0 48 20").With("width", 48).With("height", 20)
            .With("aria-hidden", "true");
        draw(html);
        html.Close().Text($" {meaning}").Close().Line();
    }

    private static void Bar(Markup svg, string style, double left, double width) =>
        svg.Open("rect", style).With("x", left).With("y", 4).With("width", width).With("height", 12).Close();
}
