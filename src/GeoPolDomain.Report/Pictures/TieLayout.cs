using System.Collections.Immutable;

namespace GeoPolDomain.Reporting.Pictures;

/// <summary>Places states on a circle, and boxes inside it. Everything is rounded early, so that every machine draws the same.</summary>
internal sealed class TieLayout
{
    /// <summary>How wide a box is.</summary>
    public const int BoxWide = 132;

    /// <summary>How high a box is.</summary>
    public const int BoxHigh = 34;

    private const int Apart = 8;
    private const int Step = 6;
    private readonly List<(int X, int Y)> boxes = [];

    /// <summary>Places a number of states about a middle.</summary>
    public TieLayout(int count, int middleX, int middleY, int radius)
    {
        (MiddleX, MiddleY, Radius) = (middleX, middleY, radius);
        Places = [.. Enumerable.Range(0, count).Select(i => At(i, count, radius))];
        Labels = [.. Enumerable.Range(0, count).Select(i => At(i, count, radius + 11))];
    }

    /// <summary>The middle of the circle, from the left.</summary>
    public int MiddleX { get; }

    /// <summary>The middle of the circle, from the top.</summary>
    public int MiddleY { get; }

    /// <summary>The radius of the circle.</summary>
    public int Radius { get; }

    /// <summary>The place of each state, beginning at the top.</summary>
    public ImmutableArray<(double X, double Y)> Places { get; }

    /// <summary>Where the name of each state begins.</summary>
    public ImmutableArray<(double X, double Y)> Labels { get; }

    /// <summary>
    /// Places a box inside the circle, as near to the middle of the states that it belongs to as earlier boxes leave room. Null when there
    /// is no room.
    /// </summary>
    public (int X, int Y)? Box(IReadOnlyList<int> states)
    {
        var x = (int)Math.Round(states.Average(one => Places[one].X));
        var y = (int)Math.Round(states.Average(one => Places[one].Y));
        var inside = Radius - (BoxWide / 2) - 12;
        (int X, int Y)? best = null;
        var nearest = long.MaxValue;
        for (var down = -inside; down <= inside; down += Step)
            for (var across = -inside; across <= inside; across += Step)
            {
                var (at, to) = (MiddleX + across, MiddleY + down);
                var far = (((long)at - x) * (at - x)) + (((long)to - y) * (to - y));
                if (far < nearest && (across * across) + (down * down) <= inside * inside && IsFree(at, to))
                    (best, nearest) = ((at, to), far);
            }

        if (best is { } found)
            boxes.Add(found);
        return best;
    }

    private bool IsFree(int x, int y) =>
        !boxes.Exists(one => Math.Abs(one.X - x) < BoxWide + Apart && Math.Abs(one.Y - y) < BoxHigh + Apart);

    private (double X, double Y) At(int index, int count, int radius)
    {
        var angle = 2 * Math.PI * index / count;
        return (Math.Round(MiddleX + (radius * Math.Sin(angle)), 1), Math.Round(MiddleY - (radius * Math.Cos(angle)), 1));
    }
}
