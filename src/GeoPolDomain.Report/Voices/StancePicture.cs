using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Reporting.Pictures;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Reporting.Voices;

/// <summary>Draws the rows of one claim from top to bottom.</summary>
internal sealed class StancePicture
{
    private const double LabelWidth = 232;
    private const double Level = 26;
    private readonly Dataset data;
    private readonly PictureOptions options;
    private readonly Positions positions;
    private readonly string standing;
    private readonly bool hasHeading;
    private readonly double width;
    private readonly Markup svg = new();
    private double y = 6;

    /// <summary>Asks the library who says what of the claim.</summary>
    public StancePicture(Dataset data, ClaimId claim, PictureOptions options, bool hasHeading)
    {
        (this.data, this.options, this.hasHeading) = (data, options, hasHeading);
        width = Math.Max(options.Width, 640);
        var judged = data.Provenance.StandingOf(claim, viewpoint: options.Viewpoint);
        positions = judged.Evidence.Positions;
        standing = StandingWords.Of(data, judged);
    }

    /// <summary>Draws everything.</summary>
    public Picture Draw()
    {
        var text = positions.Claim?.Text ?? $"{positions.ClaimId}: the dataset does not hold this claim";
        var rows = StanceRow.Of(positions, PositionsSvg.MostSigns);
        if (hasHeading)
            Lines(text, "strong");
        Lines(standing, "quiet");
        var plot = new StancePlot([.. rows.SelectMany(one => one.Marks)], LabelWidth + 14, width - 10);
        var body = new Markup();
        var top = y + 2;
        y = top + 4;
        foreach (var row in rows)
            Draw(body, plot, row);
        DrawAxis(plot, top);
        svg.Raw(body.ToString());
        if (StanceRow.CountOf(positions) - PositionsSvg.MostSigns is > 0 and var more)
            Lines($"and {more} more {(more == 1 ? "sign" : "signs")}: “geopol positions {positions.ClaimId}” lists all", "quiet");
        foreach (var view in positions.Views)
            Lines($"{data.Actors.NameOf(view)} has a view of its own, in which more is recorded.", "quiet");
        return new Picture($"Who says what: {text}", Describe(rows), width, y + 6, svg.ToString());
    }

    private string Describe(IEnumerable<StanceRow> rows) => string.Join(' ', rows
        .Select(row => $"{SayWords.NameOf(data, row.Actor)}: "
            + string.Join(", ", row.Marks.Select(one => $"{one.Word} ({SayWords.When(one.When)})").Distinct()) + ".")
        .Prepend(standing));

    private void Lines(string text, string style)
    {
        foreach (var line in TextWidth.Lines(text, width - 20, 12, style == "strong"))
        {
            svg.TextAt(6, y + 12, line, style);
            y += 17;
        }
    }

    private void DrawAxis(StancePlot plot, double top)
    {
        foreach (var (at, label) in plot.Ticks())
        {
            svg.Open("line", "grid").With("x1", at).With("y1", top).With("x2", at).With("y2", y).Close();
            svg.TextAt(at, y + 13, label, "quiet small", "middle");
        }

        if (options.On is { } day && plot.Scale is { } scale && day >= scale.First && day <= scale.Last)
            svg.Open("line", "day").With("x1", plot.MiddleOf(day)).With("y1", top).With("x2", plot.MiddleOf(day)).With("y2", y).Close();
        if (plot.HasUndated)
        {
            svg.Open("line", "axis").With("x1", plot.Right).With("y1", top).With("x2", plot.Right).With("y2", y).Close();
            svg.TextAt(plot.Right + 8, y + 13, "no date", "quiet small");
        }

        y += plot.Scale is not null || plot.HasUndated ? 20 : 0;
    }

    private void Draw(Markup body, StancePlot plot, StanceRow row)
    {
        body.Open("g", "row").With("data-actor", row.Actor?.ToString());
        var first = true;
        foreach (var lane in row.Lanes)
        {
            var placed = plot.Place(lane, one => SayWords.ThroughOf(data, one.Statement, options.Viewpoint));
            var labels = Label(body, lane[0], first);
            if (first)
                DrawTrack(body, plot, row, y + Level + 1);
            foreach (var mark in placed)
                Draw(body, plot, mark, y + 13 + (mark.Level * Level));
            y += Math.Max(labels, (placed.Max(one => one.Level) + 1) * Level) + 3;
            first = false;
        }

        body.Open("line", "grid").With("x1", "6").With("y1", y).With("x2", width - 6).With("y2", y).Close().Close().Line();
        y += 3;
    }

    private double Label(Markup body, StanceMark mark, bool hasActor)
    {
        var at = y;
        var name = SayWords.NameOf(data, mark.Actor is { } actor ? new Speaker { Actor = actor } : mark.Speaker);
        var isOther = mark.Speaker.Actor is not null && mark.Speaker.Actor != mark.Actor;
        var office = SayWords.OfficeOf(data, mark.Speaker);
        var voice = isOther ? SayWords.NameOf(data, mark.Speaker) + (office is null ? "" : $", {office}") : office;
        if (hasActor)
            Line(body, ref at, name, "strong");
        if (voice is not null)
            Line(body, ref at, voice, "quiet");
        return at - y + 2;
    }

    private static void Line(Markup body, ref double at, string text, string style)
    {
        var lines = Cut.Lines(text, 3, LabelWidth - 6, 12, style == "strong");
        var isCut = lines[^1].EndsWith('…');
        if (isCut)
            body.Open("g").Element("title", text);
        foreach (var line in lines)
        {
            body.TextAt(6, at + 14, line, style);
            at += 15;
        }

        if (isCut)
            body.Close();
    }

    // The position between two statements, drawn below the signs.
    private static void DrawTrack(Markup body, StancePlot plot, StanceRow row, double at)
    {
        var dated = row.Marks.Where(one => one.Taken is not null && one.First is not null).OrderBy(plot.PlaceOf).ToList();
        foreach (var (one, next) in dated.Zip(dated.Skip(1)))
            if (plot.PlaceOf(next) - plot.PlaceOf(one) > 3)
                body.Open("path", one.Sign.Track())
                    .With("d", $"M{Markup.Number(plot.PlaceOf(one))} {Markup.Number(at)}H{Markup.Number(plot.PlaceOf(next))}").Close();
    }

    private void Draw(Markup body, StancePlot plot, PlacedMark placed, double at)
    {
        var (mark, when) = (placed.Mark, placed.Mark.When);
        if (mark.IsInexact && plot.Scale is { } scale)
        {
            var from = scale.StartOf(when!.Earliest ?? scale.First);
            var to = scale.EndOf(when.Latest ?? scale.Last);
            body.Open("rect", "span").With("x", from).With("y", at + 9.5).With("width", Math.Max(1, to - from)).With("height", "3").Close();
        }

        body.OpenMark(options, mark.Statement.Key, "stance").With("data-actor", mark.Actor?.ToString())
            .With("data-stance", mark.Taken?.Stance.ToText() ?? mark.Statement.Act.ToString())
            .With("data-statement", mark.Statement.Id.ToString()).With("data-via", mark.Taken?.Via?.ToString())
            .With("data-in-part", mark.Taken?.IsInPart == true ? "yes" : null)
            .With("data-earliest", Iso.OrNone(when?.Earliest)).With("data-latest", Iso.OrNone(when?.Latest))
            .Element("title", mark.Describe(data, options.Viewpoint))
            .Draw(mark.Sign, placed.X, at, mark.Taken?.IsInPart == true, mark.Taken?.Via is not null)
            .Open("text", "halo").With("x", placed.X + (placed.IsLeft ? -StancePlot.Gap : StancePlot.Gap)).With("y", at + 4)
            .With("text-anchor", placed.IsLeft ? "end" : null)
            .Open("tspan", "strong").Text(placed.Word).Close();
        if (placed.Through.Length > 0)
            body.Text(" ").Open("tspan", "quiet").Text(placed.Through).Close();
        body.Close().Close();
    }
}
