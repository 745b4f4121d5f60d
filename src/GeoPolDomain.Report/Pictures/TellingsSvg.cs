using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Reporting.Voices;

namespace GeoPolDomain.Reporting.Pictures;

/// <summary>
/// Draws through whom a statement is known: the utterance, and from it the way of each telling through earlier sources to the sources that
/// report it. A source whose outlet is not known is a box of its own with a broken line; two unknown outlets are never one.
/// </summary>
public static class TellingsSvg
{
    /// <summary>The number of boxes that one picture shows at most. A last line says how many more ways there are: 40.</summary>
    public const int MostBoxes = 40;

    /// <summary>Draws the ways of the tellings of a statement.</summary>
    /// <param name="data">The dataset.</param>
    /// <param name="statement">The id of the statement.</param>
    /// <param name="options">How to draw. Null draws with the default options.</param>
    public static Picture Of(Dataset data, StatementId statement, PictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(statement);
        return new TellingPicture(data, statement, options ?? new()).Draw();
    }
}
