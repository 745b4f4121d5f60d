using GeoPolDomain.Reporting.Drawing;
using NodaTime;

namespace GeoPolDomain.Reporting.Pictures.Timelines;

/// <summary>Finds the place of everything in a row, so that nothing lies over anything else.</summary>
internal sealed class RowLayout
{
    /// <summary>The height of a bar.</summary>
    public const double BarHeight = 12;

    private const double Gap = 6;
    private const double MarkHeight = 8;
    private const int MostLevels = 4;

    private RowLayout(IReadOnlyList<PlacedBar> bars, IReadOnlyList<double> tops, double height) =>
        (Bars, Tops, Height) = (bars, tops, height);

    /// <summary>The bars with their places, in order of time.</summary>
    public IReadOnlyList<PlacedBar> Bars { get; }

    /// <summary>The distance of each lane from the top of the row.</summary>
    public IReadOnlyList<double> Tops { get; }

    /// <summary>The height of the row.</summary>
    public double Height { get; }

    /// <summary>Places the bars of a row: bars that may share a day lie in lanes one below the other.</summary>
    public static RowLayout Of(TimeRow row, TimeScale scale)
    {
        var lanes = new List<List<TimeBar>>();
        foreach (var bar in row.Bars.OrderBy(one => one.Days.First ?? LocalDate.MinIsoValue))
        {
            var lane = lanes.Find(one => !one[^1].Days.CanTouch(bar.Days));
            if (lane is null)
                lanes.Add(lane = []);
            lane.Add(bar);
        }

        var (bars, tops, top) = (new List<PlacedBar>(), new List<double>(), 0.0);
        foreach (var lane in lanes)
        {
            var levels = new List<double>();
            for (var i = 0; i < lane.Count; i++)
            {
                var next = i + 1 < lane.Count ? scale.StartOf(lane[i + 1].Days.First ?? scale.First) : double.PositiveInfinity;
                var free = i > 0 ? EndOf(lane[i - 1], scale) : scale.StartOf(scale.First);
                bars.Add(new PlacedBar(lane[i], tops.Count, free, next, [.. lane[i].Marks.Select(mark => Place(mark, scale, levels))]));
            }

            tops.Add(top);
            top += BarHeight + Gap + (MarkHeight * levels.Count);
        }

        return new RowLayout(bars, tops, top);
    }

    /// <summary>The bar over which a hatched stretch lies: the first bar that it may touch. Null when there is none.</summary>
    public PlacedBar? Below(in DaySpan days)
    {
        foreach (var bar in Bars)
            if (bar.Bar.Days.CanTouch(days))
                return bar;
        return null;
    }

    // The words after a bar need their room as well.
    private static double EndOf(TimeBar bar, TimeScale scale) =>
        scale.EndOf(bar.Days.Last ?? scale.Last) + 8 + TextWidth.Of(bar.After, 10);

    // Marks of days that are close to each other stand one below the other. Where there is no more room below, the mark moves to the right.
    private static PlacedMark Place(TimeMark mark, TimeScale scale, List<double> levels)
    {
        var from = scale.StartOf(mark.On.Earliest ?? scale.First);
        var to = scale.EndOf(mark.On.Latest ?? scale.Last);
        var x = (from + to) / 2;
        var level = levels.FindIndex(end => end + MarkHeight <= x);
        if (level < 0 && levels.Count < MostLevels)
        {
            levels.Add(0);
            level = levels.Count - 1;
        }
        else if (level < 0)
        {
            level = levels.IndexOf(levels.Min());
            x = levels[level] + MarkHeight;
        }

        levels[level] = x;
        return new PlacedMark(mark, x, BarHeight + 5 + (level * MarkHeight), from, to);
    }
}

/// <summary>A bar with its place.</summary>
/// <param name="Bar">The bar.</param>
/// <param name="Lane">The lane of the row, from 0.</param>
/// <param name="Free">From where the room before the bar is free.</param>
/// <param name="Next">Where the next bar of the lane begins.</param>
/// <param name="Marks">The marks below the bar.</param>
internal readonly record struct PlacedBar(TimeBar Bar, int Lane, double Free, double Next, IReadOnlyList<PlacedMark> Marks);

/// <summary>A mark with its place.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="X">Its middle.</param>
/// <param name="Y">Its distance from the top of the lane.</param>
/// <param name="From">Where the days begin on which the step may have been taken.</param>
/// <param name="To">Where these days end.</param>
internal readonly record struct PlacedMark(TimeMark Mark, double X, double Y, double From, double To);
