using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Reporting.Voices;

namespace GeoPolDomain.Reporting.Pictures;

/// <summary>Draws who says what of one claim: a row for each actor, and on a line of days a sign for each stance.</summary>
/// <remarks>
/// A disc with a tick affirms and a disc with a cross denies. A ring with a question mark knows nothing, and a broken ring keeps silent:
/// neither is a denial. A square names a condition, a diamond doubts, a half filled sign means only a part of the claim. A sign in a
/// dotted ring follows from what was said of another claim.
/// </remarks>
public static class PositionsSvg
{
    /// <summary>The number of signs that one picture shows at most. A last line says how many more there are: 80.</summary>
    public const int MostSigns = 80;

    /// <summary>Draws the positions of all actors on a claim.</summary>
    /// <param name="data">The dataset.</param>
    /// <param name="claim">The id of the claim.</param>
    /// <param name="options">How to draw. Null draws with the default options.</param>
    public static Picture Of(Dataset data, ClaimId claim, PictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(claim);
        return new StancePicture(data, claim, options ?? new(), hasHeading: true).Draw();
    }

    /// <summary>Draws the positions without the text of the claim, for a page where it stands above the picture already.</summary>
    internal static Picture Below(Dataset data, ClaimId claim, PictureOptions options) =>
        new StancePicture(data, claim, options, hasHeading: false).Draw();
}
