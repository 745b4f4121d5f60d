using System.Collections.Immutable;
using System.Globalization;
using GeoPolDomain.Identity;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Pictures;

/// <summary>
/// Draws a matrix of ties. A cell shows the strongest tie; all signs of one kind in a row are one path, which keeps it light.
/// </summary>
internal sealed class MatrixDrawing(TieWeb web, PictureOptions options)
{
    private const int Cell = 9;
    private const int LargestCell = 18;
    private const int NamesWide = 140;
    private const int CodesHigh = 34;
    private const double TextSize = 9;

    private readonly Markup svg = new();
    private readonly ImmutableArray<ActorId> states = web.Most(TiesMatrixSvg.MostStates);

    /// <summary>Draws the matrix.</summary>
    public Picture Draw()
    {
        var width = Math.Max(options.Width, NamesWide + (states.Length * Cell) + 8);
        var size = Math.Clamp((int)((width - NamesWide - 8) / Math.Max(1, states.Length)), Cell, LargestCell);
        var cells = Cells();
        for (var column = 0; column < states.Length; column++)
            svg.Open("text", "tiny")
                .With("transform", $"translate({NamesWide + (column * size) + (size / 2) + 3} {CodesHigh - 4}) rotate(-90)")
                .Text(TextWidth.Fit(web.Words.CodeOf(states[column]), CodesHigh - 6, TextSize))
                .Element("title", web.Words.NameOf(states[column])).Close();
        svg.Line();
        for (var row = 0; row < states.Length; row++)
            DrawRow(row, size, cells);
        var height = CodesHigh + (states.Length * size) + 4.0;
        foreach (var line in LeftOut())
            svg.Open("text", "quiet").With("x", 8).With("y", height += 16).Text(line).Close();
        string[] sentences =
        [
            $"{states.Length} states. A row is the state that owes, a column the state to which it is owed.",
            $"{cells.Count(one => one.Value == MatrixSign.Help)} times a state owes help in war to another for certain, "
                + $"{cells.Count(one => one.Value == MatrixSign.Unsure)} times perhaps.",
            .. LeftOut(),
        ];
        var description = string.Join(' ', sentences);
        return new($"Matrix of ties on {EdtfDate.On(web.On).Describe()}", description, width, height + 10, svg.ToString());
    }

    private void DrawRow(int row, int size, IReadOnlyDictionary<(int Row, int Column), MatrixSign> cells)
    {
        var y = CodesHigh + (row * size);
        var state = states[row];
        var name = web.Words.NameOf(state);
        var address = options.LinkTo?.Invoke(state.Key);
        svg.Open(address is null ? "g" : "a").With("href", address).With("tabindex", address is null ? "0" : null)
            .With("data-row", state.ToString());
        svg.Element("title", $"{name}: tied to {web.PartnersOf(state)} states by help in war");
        svg.Open("text", "tiny").With("x", NamesWide - 4).With("y", y + (size / 2) + 3).With("text-anchor", "end")
            .Text(TextWidth.Fit(name, NamesWide - 10, TextSize)).Close();
        svg.Open("path", "cell-self").With("d", Sign(MatrixSign.Help, NamesWide + (row * size), y, size)).Close();
        foreach (var sign in Enum.GetValues<MatrixSign>())
        {
            int[] columns = [.. Enumerable.Range(0, states.Length).Where(column => Holds(column, sign))];
            var isHelp = sign is MatrixSign.Help or MatrixSign.Unsure;
            if (columns.Length > 0)
                svg.Open("path", StyleOf(sign))
                    .With("data-sign", sign.ToString().ToLowerInvariant())
                    .With("data-to", isHelp ? string.Join(' ', columns.Select(one => states[one])) : null)
                    .With("data-count", columns.Length.ToString(CultureInfo.InvariantCulture))
                    .With("d", string.Concat(columns.Select(one => Sign(sign, NamesWide + (one * size), y, size)))).Close();
        }

        svg.Close().Line();

        bool Holds(int column, MatrixSign sign) => cells.TryGetValue((row, column), out var held) && held == sign;
    }

    private IEnumerable<string> LeftOut()
    {
        if (web.TiedCount - states.Length is > 0 and var more)
            yield return $"These are the {states.Length} states with the most ties; {more} more have ties and are left out.";
        foreach (var network in web.Others.Where(TieWeb.IsEverywhere))
            yield return $"Not drawn, because most states owe it to most others: {TieLines.NameOf(network)}.";
    }

    // The strongest tie of each pair of states, from the weakest to the strongest, so that the strongest stays.
    private Dictionary<(int Row, int Column), MatrixSign> Cells()
    {
        var places = states.Select((state, place) => (state, place)).ToDictionary(one => one.state, one => one.place);
        var cells = new Dictionary<(int Row, int Column), MatrixSign>();
        foreach (var edge in web.Shared.Edges)
        {
            var sign = edge.Possible >= 10 ? MatrixSign.Many : edge.Possible >= 3 ? MatrixSign.Some : MatrixSign.Few;
            Put(edge.From, edge.To, sign);
            Put(edge.To, edge.From, sign);
        }

        foreach (var edge in web.Others.Where(one => !TieWeb.IsEverywhere(one)).SelectMany(one => one.Edges))
            Put(edge.From, edge.To, MatrixSign.Other);
        foreach (var pair in web.Pairs)
        {
            Help(pair.First, pair.Second, pair.FirstOwes);
            Help(pair.Second, pair.First, pair.SecondOwes);
        }

        return cells;

        void Help(ActorId from, ActorId to, Answer answer)
        {
            if (answer != Answer.No)
                Put(from, to, answer == Answer.Yes ? MatrixSign.Help : MatrixSign.Unsure);
        }

        void Put(ActorId from, ActorId to, MatrixSign sign)
        {
            if (places.TryGetValue(from, out var row) && places.TryGetValue(to, out var column))
                cells[(row, column)] = sign;
        }
    }

    private static string StyleOf(MatrixSign sign) => sign switch
    {
        MatrixSign.Help => "cell-help",
        MatrixSign.Unsure => "cell-unsure",
        MatrixSign.Other => "cell-other",
        _ => "cell-shared",
    };

    private static string Sign(MatrixSign sign, int x, int y, int size)
    {
        var side = sign switch
        {
            MatrixSign.Few => 1,
            MatrixSign.Some => 2,
            MatrixSign.Many => 3,
            MatrixSign.Other => size - 4,
            _ => size - 1,
        };
        var shift = (size - side) / 2;
        return string.Create(CultureInfo.InvariantCulture, $"M{x + shift} {y + shift}h{side}v{side}h-{side}z");
    }
}

/// <summary>What a cell of a matrix shows, from the weakest tie to the strongest.</summary>
internal enum MatrixSign
{
    Few,
    Some,
    Many,
    Other,
    Unsure,
    Help,
}
