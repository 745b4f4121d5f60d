using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Forces;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Reporting.Pictures.Timelines;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Pictures.Battles;

/// <summary>One line of an order of battle as a symbol with its words below: the unit, its size class, its numbers.</summary>
internal sealed class BattleCell
{
    /// <summary>The width of a cell.</summary>
    public const double Width = 132;

    private const double LineHeight = 13;
    private const double TextSize = 10.5;
    private const double Room = Width - 10;
    private const int MostNameLines = 3;

    private readonly BattleLine line;
    private readonly MembershipWords words;
    private readonly ImmutableArray<(string Style, string Text)> below;
    private readonly string numbers;

    public BattleCell(BattleLine line, OrderOfBattle battle, Dataset? data)
    {
        this.line = line;
        words = new MembershipWords(data);
        var strengths = battle.StrengthKinds.Select(kind => (Kind: kind, Strength: line.StrengthOf(kind)))
            .Where(one => one.Strength is not null).ToList();
        numbers = string.Join(';', strengths.Select(one => $"{one.Kind}={one.Strength}"));
        var name = TextWidth.Lines(Called, Room, TextSize);
        if (name.Count > MostNameLines)
            name = [.. name.Take(MostNameLines - 1), TextWidth.Fit(string.Join(' ', name.Skip(MostNameLines - 1)), Room, TextSize)];
        string[] told = strengths.Count == 0
            ? ["? men"]
            : [.. strengths.SelectMany(one => TextWidth.Lines($"{CountWords.Of(one.Strength!)} {one.Kind}", Room, TextSize, isBold: true))];
        below =
        [
            .. name.Select(one => ("tell", one)),
            .. Kind.Length == 0 ? [] : TextWidth.Lines(Kind, Room, TextSize).Select(one => ("tell quiet", one)),
            .. told.Select(one => ("tell strong", one)),
            .. line.Answer == Answer.Yes ? Array.Empty<(string, string)>() : [("tell", "may be given")],
        ];
    }

    /// <summary>The height of the cell.</summary>
    public double Height => UnitSign.EchelonHeight + UnitSign.Height + (below.Length * LineHeight) + 10;

    private string Called => line.Unit?.Names[0].Text ?? line.UnitId?.ToString() ?? "no unit named";

    private string Kind =>
        string.Join(", ", new[] { line.Unit?.Echelon?.ToString().Replace('-', ' '), line.Unit?.Branch }.OfType<string>());

    /// <summary>Draws the cell.</summary>
    public void Draw(Markup svg, PictureOptions options, double x, double y)
    {
        var middle = x + (Width / 2);
        svg.OpenLink(options, line.Unit?.Key ?? line.Contributions[0].Key)
            .With("data-contributor", line.Contributor.ToString()).With("data-unit", line.UnitId?.ToString())
            .With("data-answer", line.Answer.ToText()).With("data-strengths", numbers);
        svg.Element("title", Title());
        UnitSign.Draw(svg, middle, y, line.Unit?.Echelon, line.Unit?.Branch, line.UnitId is not null && line.Answer == Answer.Yes);
        var at = y + UnitSign.EchelonHeight + UnitSign.Height + LineHeight;
        foreach (var (style, text) in below)
        {
            svg.Open("text", style).With("x", middle).With("y", at).With("text-anchor", "middle").Text(text).Close();
            at += LineHeight;
        }

        svg.Close().Line();
    }

    private string Title()
    {
        var told = line.Contributions.Select(one =>
            $"{CountWords.Of(one)}, {MembershipWords.Spaced(one.Role?.ToString() ?? "role not told")}, {one.When.Describe()}."
            + words.Sources(one));
        return $"{words.NameOf(line.Contributor)}: {Called}{(Kind.Length == 0 ? "" : $", {Kind}")}. "
            + (line.Answer == Answer.Yes ? "" : "Whether it is given then is not known. ") + string.Join(" ", told);
    }
}
