namespace GeoPolDomain.Reporting.Pages.Short;

/// <summary>
/// The first answers of the page, each in a line or two: who says what of the most disputed claims, who requires what, who gave what to
/// which force, and who belonged to what. The sections below tell each of them in full.
/// </summary>
internal sealed class InShortSection : Section
{
    /// <inheritdoc/>
    public override string Id => "in-short";

    /// <inheritdoc/>
    public override string Title => "In short";

    /// <inheritdoc/>
    public override bool HasContent(PageContext page) =>
        ShortPositions.Of(page).Count > 0 || ShortConditions.Of(page).Count > 0 || ShortForces.Of(page).Count > 0
        || ShortMembers.Of(page).Count > 0;

    /// <inheritdoc/>
    public override void Write(PageContext page)
    {
        ShortPositions.Write(page);
        ShortConditions.Write(page);
        ShortMembers.Write(page);
        ShortForces.Write(page);
    }
}
