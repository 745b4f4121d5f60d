using System.Collections.Immutable;

namespace GeoPolDomain.Reporting.Pictures;

/// <summary>
/// Where the seats of a body stand: on rows of a half circle up to sixty seats, on a grid beyond. A seat takes a circle of radius 12.
/// </summary>
/// <param name="Width">The width of all seats.</param>
/// <param name="Height">The height of all seats.</param>
/// <param name="Places">The middle of each seat, from the left to the right.</param>
internal sealed record SeatLayout(double Width, double Height, ImmutableArray<(double X, double Y)> Places)
{
    /// <summary>The most seats that are drawn one by one.</summary>
    public const int MostSeats = 800;

    private const int MostOnArc = 60;
    private const int Pitch = 24;
    private const int RowsInside = 2;

    /// <summary>Places a number of seats.</summary>
    public static SeatLayout Of(int count) =>
        count == 0 ? new(0, 0, []) : count <= MostOnArc ? OnArc(count) : OnGrid(count);

    // A row at the distance of so many seats from the middle holds about pi times as many, so that neighbours stay apart.
    private static SeatLayout OnArc(int count)
    {
        var rows = 1;
        while (Enumerable.Range(0, rows).Sum(RoomOf) < count)
            rows++;
        var (middle, radii) = (((rows + RowsInside - 1) * Pitch) + (Pitch / 2), Enumerable.Range(RowsInside, rows).Sum());
        var sizes = Enumerable.Range(0, rows).Select(row => Math.Min(RoomOf(row), count * (row + RowsInside) / radii)).ToArray();
        for (var row = rows - 1; sizes.Sum() < count; row = row == 0 ? rows - 1 : row - 1)
            if (sizes[row] < RoomOf(row))
                sizes[row]++;
        var places =
            from row in Enumerable.Range(0, rows)
            from number in Enumerable.Range(0, sizes[row])
            let part = sizes[row] == 1 ? 0.5 : number / (double)(sizes[row] - 1)
            orderby part, row
            select Place(part, (row + RowsInside) * Pitch, middle);
        return new(2 * middle, middle + (Pitch / 2), [.. places]);
    }

    private static int RoomOf(int row) => (int)((row + RowsInside) * 355L / 113) + 1;

    // Rounded early, so that a machine that computes a sine a little differently draws the same picture.
    private static (double X, double Y) Place(double part, int radius, int middle) => (
        Math.Round(middle - (radius * Math.Cos(Math.PI * part)), 1),
        Math.Round(middle - (radius * Math.Sin(Math.PI * part)), 1));

    private static SeatLayout OnGrid(int count)
    {
        var columns = 1;
        while (columns * columns < 2 * count)
            columns++;
        var rows = (count + columns - 1) / columns;
        return new(
            (count + rows - 1) / rows * Pitch,
            rows * Pitch,
            [.. Enumerable.Range(0, count).Select(i => ((i / rows * Pitch) + 12.0, (i % rows * Pitch) + 12.0))]);
    }
}
