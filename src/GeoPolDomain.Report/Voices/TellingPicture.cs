using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Provenance;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Reporting.Pictures;

namespace GeoPolDomain.Reporting.Voices;

/// <summary>Draws the boxes of a way back from left to right, or from top to bottom where the way has many steps.</summary>
internal sealed class TellingPicture
{
    private const int MostColumns = 5;
    private const double Apart = 16;
    private const double Bend = 12;
    private readonly Dataset data;
    private readonly PictureOptions options;
    private readonly Trace trace;
    private readonly TellingGraph graph;
    private readonly Layers layers;
    private readonly bool isAcross;
    private readonly double gap;
    private readonly Markup svg = new();
    private readonly Dictionary<int, (double X, double Y)> places = [];

    /// <summary>Asks the library through whom the statement is known.</summary>
    public TellingPicture(Dataset data, StatementId statement, PictureOptions options)
    {
        (this.data, this.options) = (data, options);
        trace = data.Provenance.TraceOf(statement, options.Viewpoint);
        graph = new TellingGraph(data, trace, TellingsSvg.MostBoxes);
        layers = new Layers(graph.Boxes.Count, graph.Edges);
        isAcross = layers.Order.Count <= MostColumns;
        gap = isAcross ? 112 : 46;
    }

    /// <summary>Draws everything.</summary>
    public Picture Draw()
    {
        var (width, height) = Place();
        for (var i = 0; i < graph.Edges.Count; i++)
            DrawEdge(i);
        for (var i = 0; i < graph.Boxes.Count; i++)
            DrawBox(i);
        foreach (var note in Notes())
            foreach (var line in TextWidth.Lines(note, Math.Max(width, 400) - 12, 12))
                svg.TextAt(6, (height += 17) - 2, line, "quiet");
        var caption = trace.Statement?.Gist ?? trace.StatementId.ToString();
        return new Picture($"Through whom it is known: {caption}", Describe(), Math.Max(width, 400), height + 6, svg.ToString());
    }

    private IEnumerable<string> Notes()
    {
        if (graph.LeftOut > 0)
            yield return $"and {graph.LeftOut} more {(graph.LeftOut == 1 ? "way" : "ways")}: “geopol trace {trace.StatementId}” tells all";
        foreach (var view in trace.Views)
            yield return $"{data.Actors.NameOf(view)} has a view of its own, in which more is recorded.";
    }

    private string Describe() => string.Join(' ', graph.Edges.Select(edge =>
        $"{NameOf(edge.From)} – {(graph.LabelOf(edge) is { Length: > 0 } label ? label : "then")} – {NameOf(edge.To)}."));

    private string NameOf(int box) => graph.Boxes[box].Lines[0].Text;

    private (double Width, double Height) Place()
    {
        var lengths = layers.Order.Select(layer => layer.Sum(one => SizeOf(one, across: !isAcross) + Apart) - Apart).ToList();
        var widest = lengths.Max();
        var at = 6.0;
        for (var i = 0; i < layers.Order.Count; i++)
        {
            var along = 6 + ((widest - lengths[i]) / 2);
            foreach (var box in layers.Order[i])
            {
                places[box] = isAcross ? (at, along) : (along, at);
                along += SizeOf(box, across: !isAcross) + Apart;
            }

            at += (isAcross ? TellingBox.Width : layers.Order[i].Max(one => SizeOf(one, across: false))) + gap;
        }

        return isAcross ? (at - gap + 6, widest + 12) : (widest + 12, at - gap + 6);
    }

    private double SizeOf(int box, bool across) =>
        box >= graph.Boxes.Count ? Bend : across ? TellingBox.Width : graph.Boxes[box].Height;

    private void DrawEdge(int index)
    {
        var route = layers.Routes[index];
        var edge = graph.Edges[index];
        // An edge of a circle runs against the layers.
        var isBack = route[0] != edge.From;
        var path = new System.Text.StringBuilder();
        for (var i = 0; i + 1 < route.Count; i++)
        {
            var (x1, y1) = End(route[i], isStart: true);
            var (x2, y2) = i + 2 == route.Count ? Port(route[i + 1], index) : End(route[i + 1], isStart: false);
            var (dx, dy) = isAcross ? ((x2 - x1) / 2, 0.0) : (0.0, (y2 - y1) / 2);
            path.Append(i == 0 ? $"M{Point(x1, y1)}" : $"L{Point(x1, y1)}")
                .Append($"C{Point(x1 + dx, y1 + dy)} {Point(x2 - dx, y2 - dy)} {Point(x2, y2)}");
        }

        var isFirm = graph.Boxes[edge.To].Record is not null && graph.Boxes[edge.To].Reports.Count > 0;
        svg.Open("path", isFirm ? "edge" : "edge loose").With("d", path.ToString()).With("data-from", Key(edge.From))
            .With("data-to", Key(edge.To)).Close();
        var (x, y) = isBack ? End(route[0], isStart: true) : Port(route[^1], index);
        DrawArrow(x, y, isBack);
        // Below the end of an edge that comes from above, so that the words do not stand on it.
        var isFromAbove = isAcross && End(route[^2], isStart: true).Y < y - 2;
        DrawLabel(graph.LabelOf(edge), x, isFromAbove ? y + 16 : y, isBack);
    }

    private void DrawArrow(double x, double y, bool isBack)
    {
        var (back, wing) = (isBack ? 7 : -7, 3.5);
        var points = isAcross
            ? $"{Point(x, y)} {Point(x + back, y - wing)} {Point(x + back, y + wing)}"
            : $"{Point(x, y)} {Point(x - wing, y + back)} {Point(x + wing, y + back)}";
        svg.Open("polygon", "arrow").With("points", points).Close();
    }

    private void DrawLabel(string label, double x, double y, bool isBack)
    {
        if (label.Length == 0)
            return;
        var text = TextWidth.Fit(label, isAcross ? gap - 14 : TellingBox.Width - 8, 11);
        if (isAcross)
            svg.TextAt(isBack ? x + 10 : x - 10, y - 4, text, "small halo", isBack ? null : "end");
        else
            svg.TextAt(x + 6, isBack ? y + 16 : y - 9, text, "small halo");
    }

    // Edges into one box end at different places of its side, in the order of the places from which they come.
    private (double X, double Y) Port(int box, int index)
    {
        var into = Enumerable.Range(0, graph.Edges.Count)
            .Where(one => layers.Routes[one][^1] == box)
            .OrderBy(one => isAcross ? places[layers.Routes[one][^2]].Y : places[layers.Routes[one][^2]].X)
            .ToList();
        var share = (into.IndexOf(index) + 1.0) / (into.Count + 1);
        var (x, y) = places[box];
        return isAcross ? (x, y + (SizeOf(box, across: false) * share)) : (x + (TellingBox.Width * share), y);
    }

    private (double X, double Y) End(int box, bool isStart)
    {
        var (x, y) = places[box];
        var isBend = box >= graph.Boxes.Count;
        if (isAcross)
            return (isStart ? x + TellingBox.Width : x, y + (SizeOf(box, across: false) / 2));
        var middle = x + (SizeOf(box, across: true) / 2);
        var depth = isBend ? layers.Order[layers.LayerOf(box)].Max(one => SizeOf(one, across: false)) : graph.Boxes[box].Height;
        return (middle, isStart ? y + depth : y);
    }

    private void DrawBox(int index)
    {
        var box = graph.Boxes[index];
        var (x, y) = places[index];
        if (box.Record is { } record)
            svg.OpenMark(options, record, "told").With($"data-{(record.Kind == RecordKind.Statement ? "statement" : "source")}", record.Id)
                .With("data-reports", box.Reports.Count == 0 ? null : string.Join(' ', box.Reports))
                .With("data-outlet", box.Style == "unknown-box" ? "unknown" : null);
        else
            svg.Open("g", "told");
        if (box.Title is { } title)
            svg.Element("title", title);
        svg.Open("rect", box.Style).With("x", x).With("y", y).With("width", TellingBox.Width).With("height", box.Height).Close();
        for (var i = 0; i < box.Lines.Count; i++)
            svg.TextAt(x + 7, y + 15 + (i * TellingBox.Line), box.Lines[i].Text, $"small {box.Lines[i].Style}".TrimEnd());
        svg.Close().Line();
    }

    private string Key(int box) => graph.Boxes[box].Record?.ToString() ?? "";

    private static string Point(double x, double y) => $"{Markup.Number(x)} {Markup.Number(y)}";
}
