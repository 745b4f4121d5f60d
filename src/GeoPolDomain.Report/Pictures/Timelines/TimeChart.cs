using GeoPolDomain.Reporting.Drawing;
using NodaTime;

namespace GeoPolDomain.Reporting.Pictures.Timelines;

/// <summary>Draws rows of bars along a line of time, with the names at the left and the dates above and below.</summary>
internal sealed class TimeChart
{
    private const double AxisHeight = 24;
    private const double NameSize = 12;
    private const double WidestName = 220;
    private const double RowGap = 3;
    private const double TickApart = 52;

    private readonly Markup svg = new();
    private readonly IReadOnlyList<TimeRow> rows;
    private readonly PictureOptions options;
    private readonly string group;
    private readonly double nameWidth;
    private readonly TimeScale scale;

    private TimeChart(IReadOnlyList<TimeRow> rows, string group, PictureOptions options)
    {
        (this.rows, this.group, this.options) = (rows, group, options);
        nameWidth = Math.Min(WidestName, rows.Select(row => TextWidth.Of(row.Name, NameSize)).Append(60).Max());
        var (first, last) = Bounds();
        scale = new TimeScale(first, last, nameWidth + 24, Math.Max(options.Width, nameWidth + 240) - 26);
    }

    /// <summary>Draws the rows.</summary>
    /// <param name="title">What the picture shows.</param>
    /// <param name="description">What the picture says, in words.</param>
    /// <param name="rows">The rows, from top to bottom.</param>
    /// <param name="group">The attribute that names what a row is about, for example <c>data-actor</c>.</param>
    /// <param name="options">How to draw.</param>
    /// <param name="note">A sentence to write below the picture. Empty writes none.</param>
    public static Picture Draw(
        string title, string description, IReadOnlyList<TimeRow> rows, string group, PictureOptions options, string note = "") =>
        new TimeChart(rows, group, options).Draw(title, description, note);

    private Picture Draw(string title, string description, string note)
    {
        var layouts = rows.Select(row => RowLayout.Of(row, scale)).ToList();
        var bottom = AxisHeight + layouts.Sum(one => one.Height + RowGap) + RowGap;
        Axis(bottom);
        var top = AxisHeight + RowGap;
        for (var i = 0; i < rows.Count; i++)
        {
            Row(rows[i], layouts[i], top);
            top += layouts[i].Height + RowGap;
        }

        if (options.On is { } day)
        {
            var x = scale.StartOf(day);
            svg.Open("line", "day").With("data-day", Iso.Of(day)).With("x1", x).With("x2", x).With("y1", AxisHeight - 4)
                .With("y2", bottom + 4).Close().Line();
        }

        if (note.Length > 0)
            svg.Open("text", "fine quiet").With("x", 4).With("y", bottom + AxisHeight + 8).Text(note).Close().Line();
        return new Picture(
            title,
            note.Length > 0 ? $"{description} {note}" : description,
            scale.Right + 26,
            bottom + AxisHeight + (note.Length > 0 ? 14 : 0),
            svg.ToString(),
            ("data-first", Iso.Of(scale.First)),
            ("data-last", Iso.Of(scale.Last)),
            ("data-left", Markup.Number(scale.StartOf(scale.First))),
            ("data-right", Markup.Number(scale.Right)));
    }

    private void Axis(double bottom)
    {
        var (left, before) = (scale.StartOf(scale.First), double.NegativeInfinity);
        svg.Open("path", "axis").With("d", Line(left, scale.Right, AxisHeight) + Line(left, scale.Right, bottom)).Close();
        foreach (var (at, label) in scale.Ticks(TickApart))
        {
            var half = TextWidth.Of(label, 10) / 2;
            if (at - half < before + 4 || at + half > scale.Right + 26)
                continue;
            before = at + half;
            svg.Open("path", "grid").With("d", $"M{Markup.Number(at)} {Markup.Number(AxisHeight - 4)}V{Markup.Number(bottom + 4)}").Close();
            Label(at, AxisHeight - 9, label);
            Label(at, bottom + 15, label);
        }

        svg.Line();
    }

    private void Row(TimeRow row, RowLayout layout, double top)
    {
        svg.Open("g").With(group, row.Key.Id);
        svg.OpenLink(options, row.Key);
        if (row.Aside.Length > 0 || TextWidth.Of(row.Name, NameSize) > nameWidth)
            svg.Element("title", row.Aside.Length > 0 ? $"{row.Name}. {row.Aside}" : row.Name);
        svg.Open("text").With("x", 4).With("y", top + 10).Text(TextWidth.Fit(row.Name, nameWidth, NameSize)).Close().Close();
        if (row.Aside.Length > 0)
            svg.Open("text", "fine strong").With("x", nameWidth + 6).With("y", top + 10).Text("≠").Close();
        var drawing = new BarDrawing(svg, scale);
        foreach (var placed in layout.Bars)
        {
            svg.OpenLink(options, placed.Bar.Key).WithData(placed.Bar.Data).WithData(BarDrawing.Data(placed.Bar.Days));
            svg.Element("title", placed.Bar.Title);
            drawing.Draw(placed, top + layout.Tops[placed.Lane]);
            svg.Close();
        }

        foreach (var hatch in row.Hatches)
        {
            svg.OpenLink(options, hatch.Key).WithData(hatch.Data).WithData(BarDrawing.Data(hatch.Days));
            svg.Element("title", hatch.Title);
            var below = layout.Below(hatch.Days);
            drawing.Draw(hatch, top + (below is { } bar ? layout.Tops[bar.Lane] : 0), below?.Bar.Look == BarLook.Filled);
            svg.Close();
        }

        svg.Close().Line();
    }

    private (LocalDate First, LocalDate Last) Bounds()
    {
        var days = rows
            .SelectMany(row => row.Bars.SelectMany(bar => bar.Days.Dated.Concat(
                bar.Marks.SelectMany(mark => DaySpan.At(mark.On).Dated))).Concat(row.Hatches.SelectMany(hatch => hatch.Days.Dated)))
            .Concat(options.On is { } on ? [on] : [])
            .DefaultIfEmpty(new LocalDate(2000, 1, 1));
        var (first, last) = (LocalDate.MaxIsoValue, LocalDate.MinIsoValue);
        foreach (var day in days)
            (first, last) = (day < first ? day : first, day > last ? day : last);
        // Room before the first day and after the last, so that what goes on is seen to go on.
        var room = Math.Max(Period.DaysBetween(first, last) / 40, 10);
        return (
            first.Year > LocalDate.MinIsoValue.Year + 1000 ? first.PlusDays(-room / 2) : first,
            last.Year < LocalDate.MaxIsoValue.Year - 1000 ? last.PlusDays(room) : last);
    }

    private void Label(double x, double y, string label) => svg
        .Open("text", "fine quiet").With("x", x).With("y", y).With("text-anchor", "middle").Text(label).Close();

    private static string Line(double from, double to, double y) => $"M{Markup.Number(from)} {Markup.Number(y)}H{Markup.Number(to)}";
}
