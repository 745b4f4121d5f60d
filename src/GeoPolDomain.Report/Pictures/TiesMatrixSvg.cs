using GeoPolDomain.Datasets;
using NodaTime;

namespace GeoPolDomain.Reporting.Pictures;

/// <summary>Draws the ties of a day as a matrix: what the state of a row owes to the state of a column, or shares with it.</summary>
public static class TiesMatrixSvg
{
    /// <summary>The most states that a matrix shows.</summary>
    public const int MostStates = 120;

    /// <summary>Draws the states with the most ties on a day, at most 120. The picture says how many it leaves out.</summary>
    public static Picture Of(Dataset data, LocalDate on, PictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Of(new TieWeb(data, on, options?.Viewpoint), options);
    }

    internal static Picture Of(TieWeb web, PictureOptions? options) => new MatrixDrawing(web, options ?? new()).Draw();
}
