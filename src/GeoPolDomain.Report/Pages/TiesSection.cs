using System.Collections.Immutable;
using GeoPolDomain.Reporting.Pictures;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>The section on ties: who owes help to whom on the day of the page, as a network and as a matrix.</summary>
internal sealed class TiesSection : Section
{
    private const double PictureWide = 940;

    private static readonly ImmutableArray<(string Drawn, string Says)> Lines =
    [
        ("class=\"tie\"", "A solid line is help in defence."),
        ("class=\"tie offense", "Long dashes are help in attack."),
        ("class=\"tie consultation", "Dots and dashes are consultation."),
        ("class=\"tie nonaggression", "Dots are non-aggression."),
        ("class=\"tie neutrality", "Short dashes are neutrality."),
        ("class=\"tie shared", "A pale broad line is organizations that both belong to."),
        ("data-treaty=", "A box is an instrument by which all states with a line to it owe each other help."),
        ("marker-end=", "An arrow points at the state that is owed."),
        (">?</text>", "A question mark stands where the records leave it open."),
    ];

    private static readonly ImmutableArray<(string Drawn, string Says)> Squares =
    [
        ("data-sign=\"help\"", "A full square is help in war."),
        ("data-sign=\"unsure\"", "A hatched square is help that is not certain."),
        ("data-sign=\"other\"", "An empty square is another obligation."),
        ("data-sign=\"few\"", "A small square says that both belong to one or two organizations."),
        ("data-sign=\"some\"", "A larger small square says that they share three to nine."),
        ("data-sign=\"many\"", "The largest small square says that they share ten or more."),
    ];

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
        var web = TiesSvg.Of(ties, options);
        var day = EdtfDate.On(page.Day).Describe();
        html.Element("p", $"These are the ties on {day}; they stay when the day of the page is changed.{Said(web, Lines)}").Line();
        page.Show(web);
        html.Open("details", "matrix").Open("summary").Text("The same as a matrix").Close().Line();
        var matrix = TiesMatrixSvg.Of(ties, options);
        html.Element("p", $"A row is the state that owes, a column the state to which it is owed.{Said(matrix, Squares)}").Line();
        page.Show(matrix);
        html.Close().Line();
    }

    // What a picture does not show needs no explanation.
    private static string Said(Picture picture, ImmutableArray<(string Drawn, string Says)> signs)
    {
        var drawn = picture.ToElement();
        return string.Concat(signs.Where(one => drawn.Contains(one.Drawn, StringComparison.Ordinal)).Select(one => $" {one.Says}"));
    }
}
