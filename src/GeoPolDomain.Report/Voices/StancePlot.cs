using GeoPolDomain.Reporting.Drawing;
using NodaTime;

namespace GeoPolDomain.Reporting.Voices;

/// <summary>A sign with its place in a lane, and the words beside it.</summary>
/// <param name="Mark">The sign.</param>
/// <param name="X">The middle of the sign.</param>
/// <param name="Level">In which line of the lane it stands, so that no two overlap.</param>
/// <param name="Word">What is said, as far as it fits.</param>
/// <param name="Through">Through whom it is known, as far as it fits.</param>
/// <param name="IsLeft">Whether the words stand left of the sign.</param>
internal sealed record PlacedMark(StanceMark Mark, double X, int Level, string Word, string Through, bool IsLeft);

/// <summary>Finds the places of signs on a line of days, with a column beside it for those without a date.</summary>
internal sealed class StancePlot
{
    /// <summary>How far the words stand from the middle of their sign.</summary>
    public const double Gap = 15;

    private const double UndatedWidth = 200;
    private readonly TimeScale? scale;
    private readonly double left;
    private readonly double right;
    private readonly double end;

    /// <summary>Makes a plot for the signs between two places.</summary>
    public StancePlot(IReadOnlyCollection<StanceMark> marks, double left, double end)
    {
        HasUndated = marks.Any(one => one.First is null);
        var dates = marks.SelectMany(one => new[] { one.First, one.Last }).OfType<LocalDate>().ToList();
        (this.left, this.end) = (left, end);
        right = HasUndated && dates.Count > 0 ? end - UndatedWidth : dates.Count > 0 ? end : left;
        if (dates.Count == 0)
            return;
        var (first, last) = (dates.Min(), dates.Max());
        // More room after the last day, for the words beside the last signs.
        var days = Period.DaysBetween(first, last);
        scale = new TimeScale(Shift(first, -1 - (days / 16)), Shift(last, 4 + (days / 2)), left, right);
        Days = [.. dates.Distinct().Order()];
    }

    /// <summary>Whether there are signs without a date.</summary>
    public bool HasUndated { get; }

    /// <summary>The days on which something was said.</summary>
    public IReadOnlyList<LocalDate> Days { get; } = [];

    /// <summary>Where the column of the undated begins.</summary>
    public double Right => right;

    /// <summary>The line of days. Null when nothing is dated.</summary>
    public TimeScale? Scale => scale;

    /// <summary>The middle of a day.</summary>
    public double MiddleOf(LocalDate day) => (scale!.StartOf(day) + scale.EndOf(day)) / 2;

    /// <summary>The middle of a sign.</summary>
    public double PlaceOf(StanceMark mark) => mark.First is { } first ? (MiddleOf(first) + MiddleOf(mark.Last!.Value)) / 2 : right + 22;

    /// <summary>Labels below the line of days, the days of the signs before round dates, none over another.</summary>
    public IEnumerable<(double At, string Label)> Ticks()
    {
        if (scale is null)
            return [];
        var wanted = Days.Take(1).Concat(Days.TakeLast(1)).Concat(Days)
            .Select(day => (At: MiddleOf(day), Label: Iso.Of(day))).Concat(scale.Ticks(80));
        var taken = new List<(double At, string Label)>();
        foreach (var tick in wanted)
            if (taken.TrueForAll(one => Math.Abs(one.At - tick.At) > 61) && tick.At - 36 >= left - 24 && tick.At + 36 <= right + 8)
                taken.Add(tick);
        return taken.OrderBy(one => one.At);
    }

    /// <summary>Places the signs of a lane. A sign that would overlap another stands in a further line of the lane.</summary>
    public IReadOnlyList<PlacedMark> Place(IEnumerable<StanceMark> lane, Func<StanceMark, string> through)
    {
        var levels = new List<double>();
        var placed = new List<PlacedMark>();
        foreach (var mark in lane.OrderBy(PlaceOf).ThenBy(one => one.Statement.Id.ToString(), StringComparer.Ordinal))
        {
            var x = PlaceOf(mark);
            var (from, to) = mark.First is null ? (right, end) : (left, right);
            var isLeft = to - x < x - from && to - x - Gap < Wish(mark, through(mark));
            var room = (isLeft ? x - from : to - x) - Gap;
            // What the same voice says again on the same day, known through the same sources, is written in short.
            var isAgain = placed.Exists(one => one.X == x && one.Mark.Word == mark.Word && through(one.Mark) == through(mark));
            var word = TextWidth.Fit(isAgain ? $"{mark.Word} again" : mark.Word, room, 12, isBold: true);
            var rest = room - TextWidth.Of(word + " ", 12, isBold: true);
            var known = isAgain ? "" : Names(through(mark), rest);
            var width = TextWidth.Of(word + " ", 12, isBold: true) + TextWidth.Of(known, 12) + Gap;
            var (start, stop) = isLeft ? (x - width, x + 12) : (x - 12, x + width);
            var level = levels.FindIndex(taken => taken + 6 <= start);
            if (level < 0)
                (level, _) = (levels.Count, Add(levels));
            levels[level] = stop;
            placed.Add(new(mark, x, level, word, known, isLeft));
        }

        return placed;
    }

    // As many names as fit: half a name would say nothing.
    private static string Names(string names, double room)
    {
        var said = $"through {names}";
        while (names.Length > 0 && TextWidth.Of(said, 12) > room)
        {
            names = names[..Math.Max(0, names.LastIndexOf(", ", StringComparison.Ordinal))];
            said = $"through {names}, …";
        }

        return names.Length == 0 ? "" : said;
    }

    private static double Wish(StanceMark mark, string names) =>
        TextWidth.Of(mark.Word + " ", 12, isBold: true) + TextWidth.Of($"through {names}", 12);

    private static int Add(List<double> levels)
    {
        levels.Add(double.MinValue);
        return levels.Count;
    }

    // The calendar of the library ends; a day near its end stays where it is.
    private static LocalDate Shift(LocalDate day, int days) =>
        days < 0 && day < LocalDate.MinIsoValue.PlusDays(-days) ? LocalDate.MinIsoValue
        : days > 0 && day > LocalDate.MaxIsoValue.PlusDays(-days) ? LocalDate.MaxIsoValue
        : day.PlusDays(days);
}
