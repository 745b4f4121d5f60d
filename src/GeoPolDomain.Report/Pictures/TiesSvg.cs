using GeoPolDomain.Datasets;
using NodaTime;

namespace GeoPolDomain.Reporting.Pictures;

/// <summary>Draws the ties of a day as a network: the states on a circle, and a line for each tie.</summary>
/// <remarks>
/// An instrument by which several states owe each other help stands as a box inside the circle, with a line to each of them. A line ends
/// in an arrow where only one of two states owes the other.
/// </remarks>
public static class TiesSvg
{
    /// <summary>The most states that a network shows. Beyond them, <see cref="TiesMatrixSvg"/> shows more.</summary>
    public const int MostStates = 60;

    /// <summary>Draws the states with the most ties on a day, at most sixty. The picture says how many it leaves out.</summary>
    public static Picture Of(Dataset data, LocalDate on, PictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Of(new TieWeb(data, on, options?.Viewpoint), options);
    }

    internal static Picture Of(TieWeb web, PictureOptions? options) => new TieDrawing(web, options ?? new()).Draw();
}
