using System.Collections.Immutable;
using System.Globalization;
using GeoPolDomain.Identity;
using GeoPolDomain.Panels;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Ties;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Pictures;

/// <summary>Draws a network of ties.</summary>
internal sealed class TieDrawing
{
    private const int MostPlainNames = 16;
    private const int MostOthers = 60;
    private const double LabelWide = 128;
    private const double TextSize = 11;

    private readonly Markup svg = new();
    private readonly TieWeb web;
    private readonly PictureOptions options;
    private readonly ImmutableArray<ActorId> states;
    private readonly Dictionary<ActorId, int> places;
    private readonly ImmutableArray<AlliedPair> pairs;
    private readonly TieLayout layout;
    private readonly List<string> said = [];

    public TieDrawing(TieWeb web, PictureOptions options)
    {
        (this.web, this.options) = (web, options);
        states = web.Most(TiesSvg.MostStates);
        places = states.Select((state, place) => (state, place)).ToDictionary(one => one.state, one => one.place);
        pairs = [.. web.Pairs.Where(one => places.ContainsKey(one.First) && places.ContainsKey(one.Second))];
        var radius = Math.Clamp((states.Length * 7) + 110, 160, 310);
        var middle = (int)Math.Round(Math.Max(options.Width, (2 * radius) + 300) / 2);
        layout = new TieLayout(states.Length, middle, radius + (states.Length > MostPlainNames ? 142 : 32), radius);
    }

    /// <summary>Draws the network.</summary>
    public Picture Draw()
    {
        var edges = new TieLines(web, svg, layout, places);
        svg.Open("g").With("data-on", Day).Line();
        DrawOthers(edges);
        var (hubs, boxes) = Hubs();
        foreach (var (hub, box) in hubs.Zip(boxes))
            edges.Spokes(hub, box);
        foreach (var pair in pairs)
            edges.Help(pair, hubs);
        foreach (var (hub, box) in hubs.Zip(boxes))
            DrawBox(hub, box);
        for (var i = 0; i < states.Length; i++)
            DrawState(states[i], i);
        svg.Close();
        var height = layout.MiddleY * 2.0;
        foreach (var line in said)
            svg.Open("text", "quiet").With("x", 8).With("y", height += 18).Text(line).Close();
        return new($"Ties on {Words(web.On)}", Description(hubs), layout.MiddleX * 2, height + 10, svg.ToString());
    }

    private string Day => Iso.Of(web.On);

    private static string Words(NodaTime.LocalDate day) => EdtfDate.On(day).Describe();

    private void DrawOthers(TieLines edges)
    {
        var leftOut = web.TiedCount - states.Length;
        if (leftOut > 0)
            said.Add($"These are the {states.Length} states with the most ties; {leftOut} more have ties and are left out.");
        foreach (var network in web.Others.Append(web.Shared))
        {
            NetworkEdge[] held = [.. network.Edges.Where(one => places.ContainsKey(one.From) && places.ContainsKey(one.To))];
            if (held.Length <= MostOthers)
                foreach (var edge in held)
                    edges.Other(network, edge);
            else
                said.Add($"Left out: {held.Length.ToString("N0", CultureInfo.InvariantCulture)} ties of {TieLines.NameOf(network)}.");
        }
    }

    // A box for which there is no room is not drawn; the lines between its states are.
    private (List<TieHub> Hubs, List<(int X, int Y)> Boxes) Hubs()
    {
        var (hubs, boxes) = (new List<TieHub>(), new List<(int X, int Y)>());
        foreach (var hub in TieHub.Among(pairs))
            if (layout.Box([.. hub.Members.Select(one => places[one.State])]) is { } box)
            {
                hubs.Add(hub);
                boxes.Add(box);
            }

        return (hubs, boxes);
    }

    private void DrawBox(TieHub hub, (int X, int Y) box)
    {
        var name = NameOf(hub);
        var address = options.LinkTo?.Invoke(hub.Treaty.Key);
        svg.Open(address is null ? "g" : "a").With("href", address).With("tabindex", address is null ? "0" : null)
            .Element("title", $"{web.Data.Treaties.NameOf(hub.Treaty)}: {hub.Members.Length} of these states owe each other help in war");
        svg.Open("rect", "box").With("x", box.X - (TieLayout.BoxWide / 2.0)).With("y", box.Y - (TieLayout.BoxHigh / 2.0))
            .With("width", TieLayout.BoxWide).With("height", TieLayout.BoxHigh).With("rx", 4).Close();
        var lines = TextWidth.Lines(name, TieLayout.BoxWide - 8, TextSize);
        var shown = lines.Count <= 2 ? lines : [lines[0], TextWidth.Fit($"{lines[1]} {lines[2]}", TieLayout.BoxWide - 8, TextSize)];
        for (var i = 0; i < shown.Count; i++)
            svg.Open("text", "small").With("text-anchor", "middle").With("x", box.X)
                .With("y", box.Y + 4 + (shown.Count == 1 ? 0 : (i * 14) - 7)).Text(shown[i]).Close();
        svg.Close().Line();
    }

    private string NameOf(TieHub hub) =>
        web.Data.Treaties.Find(hub.Treaty)?.Founds is { } founded ? web.Words.NameOf(founded) : web.Data.Treaties.NameOf(hub.Treaty);

    private void DrawState(ActorId state, int place)
    {
        var (x, y) = layout.Places[place];
        var name = web.Words.NameOf(state);
        var address = options.LinkTo?.Invoke(state.Key);
        svg.Open(address is null ? "g" : "a").With("href", address).With("tabindex", address is null ? "0" : null)
            .With("data-state", state.ToString());
        svg.Element("title", $"{name}: tied to {web.PartnersOf(state)} states by help in war");
        svg.Open("circle", "bar").With("cx", x).With("cy", y).With("r", 5).Close();
        var (atX, atY) = layout.Labels[place];
        var text = svg.Open("text", "small");
        if (states.Length <= MostPlainNames)
            text.With("x", atX).With("y", Math.Round(atY + 4, 1)).With("text-anchor", Anchor(atX));
        else
        {
            var isLeft = place * 2 > states.Length;
            var turn = Math.Round((360.0 * place / states.Length) - (isLeft ? 270 : 90), 1);
            text.With("transform", $"translate({Markup.Number(atX)} {Markup.Number(atY)}) rotate({Markup.Number(turn)})")
                .With("text-anchor", isLeft ? "end" : "start").With("dominant-baseline", "central");
        }

        text.Text(TextWidth.Fit(name, LabelWide, TextSize)).Close().Close().Line();
    }

    private string Anchor(double x) => Math.Abs(x - layout.MiddleX) < 20 ? "middle" : x < layout.MiddleX ? "end" : "start";

    private string Description(List<TieHub> hubs)
    {
        var single = pairs.Count(pair => pair.Obligations.Any(one => !hubs.Exists(hub => hub.Covers(one))));
        string?[] sentences =
        [
            $"{states.Length} states and {pairs.Length} pairs of which one owes the other help in war.",
            .. hubs.Select(hub => $"By {NameOf(hub)}, {hub.Members.Length} owe it to each other."),
            single == 0 ? null : $"{single} pairs are bound by other instruments.",
            .. said,
        ];
        return string.Join(' ', sentences.OfType<string>());
    }
}
