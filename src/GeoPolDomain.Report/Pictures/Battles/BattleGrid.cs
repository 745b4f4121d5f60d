using GeoPolDomain.Datasets;
using GeoPolDomain.Forces;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Reporting.Pictures.Timelines;
using GeoPolDomain.Reporting.Voices;

namespace GeoPolDomain.Reporting.Pictures.Battles;

/// <summary>Draws an order of battle: the contributors side by side, below each its units, and below all the totals and the gaps.</summary>
internal sealed class BattleGrid(OrderOfBattle battle, Dataset? data, PictureOptions options)
{
    private const double HeaderHeight = 24;
    private const double Gap = 14;
    private const int MostRemarks = 12;

    private readonly Markup svg = new();
    private readonly MembershipWords words = new(data);
    private readonly double width = Math.Max(options.Width, BattleCell.Width * 3);

    /// <summary>Draws the picture.</summary>
    public Picture Draw()
    {
        var name = data?.Forces.Find(battle.Force)?.Names[0].Text ?? battle.Force.ToString();
        var y = Contributors(6);
        y = new TotalsScale(svg, battle, data, options, width).Draw(y) + 6;
        y = Remarks(y);
        return new Picture($"{name}, {battle.On.Describe()}", Describe(), width, y + 6, svg.ToString(),
            ("data-force", battle.Force.ToString()), ("data-on", battle.On.ToString()));
    }

    private double Contributors(double top)
    {
        var across = (int)((width - Gap) / BattleCell.Width);
        var (x, y, height) = (Gap / 2, top, 0.0);
        foreach (var lines in battle.Lines.GroupBy(one => one.Contributor))
        {
            var cells = lines.Select(line => new BattleCell(line, battle, data)).ToList();
            var columns = Math.Min(cells.Count, across);
            var blockWidth = columns * BattleCell.Width;
            if (x + blockWidth > width)
                (x, y, height) = (Gap / 2, y + height + Gap, 0);
            var block = Block(words.NameOf(lines.Key), lines.Key.Key, cells, columns, x, y);
            height = Math.Max(height, block);
            x += blockWidth + Gap;
        }

        return y + height + Gap;
    }

    // The name of the contributor over a line, and its cells below, as many side by side as there are columns.
    private double Block(string name, Identity.RecordKey key, List<BattleCell> cells, int columns, double x, double y)
    {
        var blockWidth = columns * BattleCell.Width;
        svg.OpenLink(options, key).Element("title", name);
        svg.Open("text", "strong").With("x", x + (blockWidth / 2)).With("y", y + 12).With("text-anchor", "middle")
            .Text(TextWidth.Fit(name, blockWidth - 8, 12, isBold: true)).Close().Close();
        svg.Open("path", "axis")
            .With("d", $"M{Markup.Number(x + 8)} {Markup.Number(y + 18)}h{Markup.Number(blockWidth - 16)}").Close().Line();
        var top = y + HeaderHeight;
        foreach (var row in cells.Chunk(columns))
        {
            for (var i = 0; i < row.Length; i++)
                row[i].Draw(svg, options, x + (i * BattleCell.Width), top);
            top += row.Max(cell => cell.Height);
        }

        return top - y;
    }

    private double Remarks(double top)
    {
        var remarks = battle.Remarks;
        var y = top;
        if (remarks.IsEmpty)
            return y;
        Line("tell strong", "What is missing or in doubt");
        foreach (var remark in remarks.Take(MostRemarks))
        {
            var prefix = "– ";
            foreach (var line in TextWidth.Lines(data is null ? remark.Says : InNames.Of(data, remark.Says), width - 30, 10.5))
            {
                Line("tell", prefix + line);
                prefix = "   ";
            }
        }

        if (remarks.Length > MostRemarks)
            Line("tell", $"and {remarks.Length - MostRemarks} more");
        return y;

        void Line(string style, string text)
        {
            svg.Open("text", style).With("x", 4).With("y", y + 11).Text(text).Close().Line();
            y += 15;
        }
    }

    private string Describe()
    {
        var lines = battle.Lines.GroupBy(one => one.Contributor).Select(one =>
            $"{words.NameOf(one.Key)}: {string.Join("; ", one.Select(Said))}");
        var totals = battle.StrengthKinds.Select(battle.Total).Select(total =>
            $"The {total.Kind} numbers add up to {CountWords.Of(total.Computed)}"
            + string.Concat(total.Reported.Select(one =>
                $"; a source reports {CountWords.Of(one.Strength!)}, as of {one.When.Describe()}")));
        var all = string.Join(". ", lines.Concat(totals).Concat(battle.Remarks.Select(one => one.Says)));
        return all.Length == 0 ? "Nothing is recorded." : $"{all}.";
    }

    private string Said(BattleLine line)
    {
        var told = battle.StrengthKinds.Where(kind => line.StrengthOf(kind) is not null)
            .Select(kind => $"{CountWords.Of(line.StrengthOf(kind)!)} {kind}").ToList();
        return $"{line.Unit?.Names[0].Text ?? line.UnitId?.ToString() ?? "no unit named"}, "
            + (told.Count == 0 ? "number not told" : string.Join(", ", told));
    }
}
