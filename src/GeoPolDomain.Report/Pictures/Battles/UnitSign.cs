using GeoPolDomain.Forces;
using GeoPolDomain.Reporting.Drawing;

namespace GeoPolDomain.Reporting.Pictures.Battles;

/// <summary>
/// Draws a unit as an outline symbol after NATO APP-6: a frame, the mark of its echelon above, and inside the sign of its branch where that
/// is known.
/// </summary>
internal static class UnitSign
{
    /// <summary>The width of the frame.</summary>
    public const double Width = 46;

    /// <summary>The height of the frame.</summary>
    public const double Height = 30;

    /// <summary>The height of the place for the echelon above the frame.</summary>
    public const double EchelonHeight = 13;

    /// <summary>Draws the symbol with its top in the middle of the place given.</summary>
    /// <param name="svg">Where to draw.</param>
    /// <param name="middle">The middle of the symbol.</param>
    /// <param name="top">The top of the symbol, above its echelon.</param>
    /// <param name="echelon">The echelon. Null draws none.</param>
    /// <param name="branch">The branch in words. Null, or a branch without a sign, leaves the frame empty.</param>
    /// <param name="isSure">Whether it is sure that there is such a unit here. A broken frame says that it is not.</param>
    public static void Draw(Markup svg, double middle, double top, Echelon? echelon, string? branch, bool isSure)
    {
        var (x, y) = (middle - (Width / 2), top + EchelonHeight);
        svg.Open("rect", isSure ? "unit" : "unit unsure-unit")
            .With("x", x).With("y", y).With("width", Width).With("height", Height).Close();
        if (echelon is not null && Mark(echelon, middle, y - 7) is { Length: > 0 } mark)
            svg.Open("path", "unit-sign").With("data-echelon", echelon.ToString()).With("d", mark).Close();
        BranchSign.Draw(svg, branch, x, y);
    }

    // The glyph of the echelon, letter by letter: a dot, a stroke, a cross, a plus, or the crossed circle of a team.
    private static string Mark(Echelon echelon, double middle, double y)
    {
        var step = echelon.Glyph[0] == 'I' ? 4.5 : 7.5;
        var x = middle - ((echelon.Glyph.Length - 1) * step / 2);
        var path = "";
        foreach (var letter in echelon.Glyph)
        {
            path += letter switch
            {
                'I' => $"M{N(x)} {N(y - 4)}v8",
                'X' => $"M{N(x - 3)} {N(y - 4)}l6 8M{N(x + 3)} {N(y - 4)}l-6 8",
                '+' => $"M{N(x - 3)} {N(y)}h6M{N(x)} {N(y - 3)}v6",
                '•' => $"M{N(x - 1)} {N(y)}a1 1 0 1 0 2 0a1 1 0 1 0-2 0z",
                _ => $"M{N(x - 4)} {N(y)}a4 4 0 1 0 8 0a4 4 0 1 0-8 0zM{N(x - 4)} {N(y + 4)}l8-8",
            };
            x += step;
        }

        return path;
    }

    private static string N(double value) => Markup.Number(value);
}
