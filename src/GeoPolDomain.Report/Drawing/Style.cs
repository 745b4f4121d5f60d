namespace GeoPolDomain.Reporting.Drawing;

/// <summary>The style of all pictures: colours for light, dark and paper, and the fills that say "not known" and "suspended".</summary>
internal static class Style
{
    /// <summary>The style sheet of a picture.</summary>
    public static string Text { get; } = Resource.Read("picture.css");

    /// <summary>
    /// Fills that pictures share. A fade spans the element that it fills, so an element drawn over the possible days of a beginning or an
    /// end fades exactly over those days.
    /// </summary>
    public static string Definitions { get; } = new Markup()
        .Open("defs")
        .Raw(Fade("fade-in", "0", "1")).Raw(Fade("fade-out", "1", "0"))
        .Raw(Hatch("hatch", "ink")).Raw(Hatch("hatch-bar", "bar"))
        .Raw(SeatSymbols.Definitions).Raw(Arrow)
        .Raw(Hatch("hatch-limit", "paper")).Raw(Pictures.Timelines.StepSigns.Definitions)
        .Close().ToString();

    // An arrow at the end of a line, which stops short of the sign at which the line ends.
    private static string Arrow => new Markup()
        .Open("marker").With("id", "arrow").With("viewBox", "0 0 8 8").With("refX", "13").With("refY", "4")
        .With("markerWidth", "8").With("markerHeight", "8").With("markerUnits", "userSpaceOnUse").With("orient", "auto")
        .Open("path", "tie-arrow").With("d", "M0 0L8 4L0 8z").Close().Close().ToString();

    private static string Fade(string id, string from, string to) => new Markup()
        .Open("linearGradient").With("id", id)
        .Open("stop", "bar-stop").With("offset", "0").With("stop-opacity", from).Close()
        .Open("stop", "bar-stop").With("offset", "1").With("stop-opacity", to).Close()
        .Close().ToString();

    private static string Hatch(string id, string style) => new Markup()
        .Open("pattern").With("id", id).With("width", "6").With("height", "6")
        .With("patternUnits", "userSpaceOnUse").With("patternTransform", "rotate(45)")
        .Open("line", $"{style}-stroke").With("x1", "0").With("y1", "0").With("x2", "0").With("y2", "6").With("stroke-width", "2").Close()
        .Close().ToString();
}
