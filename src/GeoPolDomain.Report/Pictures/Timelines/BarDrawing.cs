using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Time;
using NodaTime;
using static GeoPolDomain.Reporting.Pictures.Timelines.RowLayout;

namespace GeoPolDomain.Reporting.Pictures.Timelines;

/// <summary>
/// Draws a bar. It fades over the days of which it is not known whether it covers them, has the head of an arrow where it goes on, and a
/// torn edge with a question mark where its end is not known.
/// </summary>
internal sealed class BarDrawing(Markup svg, TimeScale scale)
{
    private const double TextSize = 10;
    private const double Least = 1.5;
    private const double ArrowLength = 8;

    private readonly double left = scale.StartOf(scale.First);

    /// <summary>The days of a bar as attributes. A bound that is missing is the same as the bound outside it, or there is none.</summary>
    public static IEnumerable<(string Name, string? Value)> Data(DaySpan days) =>
    [
        ("data-first", Iso.OrNone(days.First)),
        ("data-sure-first", days.SureFirst == days.First ? null : Iso.OrNone(days.SureFirst)),
        ("data-sure-last", days.SureLast == days.Last ? null : Iso.OrNone(days.SureLast)),
        ("data-last", Iso.OrNone(days.Last)),
    ];

    /// <summary>Draws a bar with its words and marks.</summary>
    public void Draw(in PlacedBar placed, double top)
    {
        var (bar, days) = (placed.Bar, placed.Bar.Days);
        var (from, to) = days.HasSureDay ? Sure(bar, top) : Unsure(days, top);
        End(days, to, top, isStart: false);
        End(days, from, top, isStart: true);
        var end = days.End switch { EdtfEndpoint.Open => to + ArrowLength, EdtfEndpoint.Unknown => to + 12, _ => to };
        Beside(placed, from, end, top);
        foreach (var mark in placed.Marks)
            Mark(mark, top);
    }

    /// <summary>Draws a hatched stretch over a bar.</summary>
    /// <param name="hatch">The stretch.</param>
    /// <param name="top">The top of its lane.</param>
    /// <param name="isOverFilled">Whether it lies over a filled bar, which the hatching then lets through.</param>
    public void Draw(TimeHatch hatch, double top, bool isOverFilled)
    {
        var days = hatch.Days;
        var (from, to) = (X(days.First), End(days.Last));
        var (y, height) = hatch.IsPartial ? (top + (BarHeight / 2), BarHeight / 2) : (top, BarHeight);
        Rect(isOverFilled ? "limit" : "hatched", from, Math.Max(to - from, Least), y, height);
        if (!days.HasSureDay)
            return;
        var (sureFrom, sureTo) = (X(days.SureFirst), End(days.SureLast));
        Rect("outline", sureFrom, Math.Max(sureTo - sureFrom, Least), y, height);
    }

    // The words stand after the bar where they fit, or before it where they may, or not at all.
    private void Beside(in PlacedBar placed, double from, double end, double top)
    {
        var width = TextWidth.Of(placed.Bar.After, TextSize);
        if (width == 0)
            return;
        if (end + 4 + width <= Math.Min(placed.Next, scale.Right + 20))
            Text(end + 4, top, "fine quiet", placed.Bar.After);
        else if (placed.Bar.MayStandBefore && placed.Bar.Days.Start == EdtfEndpoint.Dated && from - 4 - width >= placed.Free)
            Text(from - 4 - width, top, "fine quiet", placed.Bar.After);
    }

    // The days that are surely covered are drawn in full; the days before and after fade.
    private (double From, double To) Sure(TimeBar bar, double top)
    {
        var days = bar.Days;
        var (from, to) = (X(days.SureFirst), End(days.SureLast));
        var stub = days.End == EdtfEndpoint.Unknown || days.Start == EdtfEndpoint.Unknown ? 5 : Least;
        var width = Math.Max(to - from, stub);
        if (days.Start == EdtfEndpoint.Unknown)
            from = to - width;
        Rect(Style(bar.Look), from, width, top, BarHeight);
        if (bar.Word.Length > 0 && TextWidth.Of(bar.Word, TextSize) + 8 <= width)
            Text(from + 4, top, bar.Look == BarLook.Filled ? "fine on-bar" : "fine", bar.Word);
        var (first, last) = (from, from + width);
        if (days.Start == EdtfEndpoint.Dated && days.First != days.SureFirst)
            Fade(bar, "fade-in", first = X(days.First), from, top, days.First, Before(days.SureFirst));
        if (days.End == EdtfEndpoint.Dated && days.Last != days.SureLast)
            Fade(bar, "fade-out", last, last = End(days.Last), top, After(days.SureLast), days.Last);
        return (first, last);
    }

    private (double From, double To) Unsure(in DaySpan days, double top)
    {
        var from = X(days.First);
        var to = days.Last is null && days.End == EdtfEndpoint.Unknown ? End(days.SureFirst) : End(days.Last);
        to = Math.Max(to, from + 5);
        svg.Open("rect", "unknown").With("x", from).With("y", top).With("width", to - from).With("height", BarHeight).Close();
        return (from, to);
    }

    private void Fade(TimeBar bar, string style, double from, double to, double top, LocalDate? first, LocalDate? last) => svg
        .Open("rect", bar.Look == BarLook.Filled ? style : $"{style} pale")
        .With("x", from).With("y", top).With("width", to - from).With("height", BarHeight)
        .With("data-from", Iso.OrNone(first)).With("data-to", Iso.OrNone(last)).Close();

    private void End(in DaySpan days, double at, double top, bool isStart)
    {
        var side = isStart ? -1 : 1;
        var kind = isStart ? days.Start : days.End;
        if (kind == EdtfEndpoint.Open)
        {
            var middle = BarHeight / 2;
            Path("tip", $"M{N(at)} {N(top)}l{N(side * ArrowLength)} {N(middle)}l{N(-side * ArrowLength)} {N(middle)}z");
        }
        else if (kind == EdtfEndpoint.Unknown)
        {
            Path("torn", $"M{N(at)} {N(top - 1)}" + string.Concat(Enumerable.Repeat($"l{3 * side} 2l{-3 * side} 1.5", 4)));
            Text(isStart ? at - 11 : at + 5, top, "fine strong", "?");
            var (from, to) = isStart ? (left, at - 13) : (at + 13, scale.Right);
            if (to > from)
                Path("dots", $"M{N(from)} {N(top + (BarHeight / 2))}H{N(to)}");
        }
    }

    private void Mark(in PlacedMark mark, double top)
    {
        var y = top + mark.Y;
        if (mark.To - mark.From > 8)
            Path("edge", $"M{N(mark.From)} {N(y)}H{N(mark.To)}");
        svg.Open("use", "step").With("href", $"#{mark.Mark.Sign}").With("x", mark.X).With("y", y)
            .With("data-on", mark.Mark.On.ToString()).Close();
    }

    private double X(LocalDate? day) => day is { } given ? scale.StartOf(given) : left;

    private double End(LocalDate? day) => day is { } given ? scale.EndOf(given) : scale.Right;

    private void Rect(string style, double x, double width, double y, double height) => svg
        .Open("rect", style).With("x", x).With("y", y).With("width", width).With("height", height).Close();

    private void Path(string style, string d) => svg.Open("path", style).With("d", d).Close();

    private void Text(double x, double top, string style, string text) =>
        svg.Open("text", style).With("x", x).With("y", top + 9.5).Text(text).Close();

    private static string Style(BarLook look) => look switch
    {
        BarLook.Filled => "bar",
        BarLook.Outlined => "spell",
        _ => "spell doubtful",
    };

    private static LocalDate? Before(LocalDate? day) => day is { } given && given > LocalDate.MinIsoValue ? given.PlusDays(-1) : day;

    private static LocalDate? After(LocalDate? day) => day is { } given && given < LocalDate.MaxIsoValue ? given.PlusDays(1) : day;

    private static string N(double value) => Markup.Number(value);
}
