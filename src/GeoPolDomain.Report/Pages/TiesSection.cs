using GeoPolDomain.Reporting.Pictures;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>The section on ties: who owes help to whom on the day of the page, as a network and as a matrix.</summary>
internal sealed class TiesSection : Section
{
    private const double PictureWide = 940;

    /// <inheritdoc/>
    public override string Id => "ties";

    /// <inheritdoc/>
    public override string Title => "Who is bound to whom";

    /// <inheritdoc/>
    public override bool HasContent(PageContext page) => !page.Data.Treaties.Obligations.IsEmpty || !page.Data.Memberships.All.IsEmpty;

    /// <inheritdoc/>
    public override void Write(PageContext page)
    {
        var html = page.Html;
        var ties = new TieWeb(page.Data, page.Day, page.Options.Viewpoint);
        if (!ties.TellsApart)
        {
            html.Element(
                "p",
                $"No obligation between states is recorded for {EdtfDate.On(page.Day).Describe()}, nor do some share organizations that "
                + "others do not.").Line();
            return;
        }

        var options = page.Pictures with { Width = PictureWide };
        html.Element(
            "p",
            $"These are the ties on {EdtfDate.On(page.Day).Describe()}. A solid line is help in defence, long dashes help in attack, dots "
            + "and dashes consultation, dots non-aggression, short dashes neutrality, and a pale broad line organizations that both belong "
            + "to. A box is an instrument by which all states with a line to it owe each other help. An arrow points at the state that is "
            + "owed. A question mark stands where the records leave it open.").Line();
        html.Raw(TiesSvg.Of(ties, options).ToElement()).Line();
        html.Open("details", "matrix").Open("summary").Text("The same as a matrix").Close().Line();
        html.Element(
            "p",
            "A row is the state that owes, a column the state to which it is owed. A full square is help in war, a hatched one help that "
            + "is not certain, an empty one another obligation. A small square says that both belong to one or two organizations, a larger "
            + "one to three to nine, the largest to ten or more.").Line();
        html.Raw(TiesMatrixSvg.Of(ties, options).ToElement()).Line().Close().Line();
    }
}
