using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Reporting.Pictures;
using GeoPolDomain.Reporting.Voices;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>Who says what: a picture for each claim, and below it the statements with the ways by which they are known.</summary>
internal sealed class StatementsSection : Section
{
    private const int MostNamed = 500;
    private const int MostOpen = 4;
    private const int MostStatements = 40;
    private const int MostOther = 200;

    /// <inheritdoc/>
    public override string Id => "statements";

    /// <inheritdoc/>
    public override string Title => "Who says what";

    /// <inheritdoc/>
    public override bool HasContent(PageContext page) => !page.Data.Statements.All.IsEmpty || !page.Data.Statements.Claims.IsEmpty;

    /// <inheritdoc/>
    public override void Write(PageContext page)
    {
        var html = page.Html;
        var items = new StatementItem(page);
        html.Element("p", "One picture for each claim: a row for each actor, and on a line of days what the actor said of the claim. "
            + "Beside the sign stands through whom it is known; a grey band shows the days that an inexact date can mean. "
            + "Below stand the statements. “Known through A → B” is the way of the words to the reader: A told them first, and B tells "
            + "them after A.").Line();
        List<Positions> drawn = [.. page.Positions];
        WriteLegend(html, drawn);
        var differing = drawn.Where(IsDiffering).OrderBy(one => !IsDenied(one)).ToList();
        WriteClaims(page, items, "Where actors differ", differing, MostOpen);
        var others = drawn.Where(one => !IsDiffering(one)).ToList();
        if (differing.Count > 0)
            WriteClaims(page, items, "Claims without a statement against them", others, 0);
        else
            WriteClaims(page, items, "Claims", others, MostOpen);
        WriteNames(page);
        var rest = page.Data.Statements.All.Where(one => !items.IsTold(one.Id) && page.IsInView(one)).ToList();
        if (page.Data.Statements.Claims.Length > PageContext.MostClaims)
            rest.RemoveAll(one => !one.Stances.IsEmpty);
        if (rest.Count == 0)
            return;
        html.Element("h3", "Statements without a claim").Line();
        WriteStatements(page, items, rest, MostOther);
    }

    private static bool IsDiffering(Positions positions) =>
        positions.All.Select(one => (one.Stance, one.IsInPart)).Distinct().Count() > 1
        || (!positions.All.IsEmpty && !positions.Silences.IsEmpty);

    private static bool IsDenied(Positions positions) =>
        !positions.Of(StanceKind.Affirms).IsEmpty && !positions.Of(StanceKind.Denies).IsEmpty;

    // Only the signs that the pictures show.
    private static void WriteLegend(Markup html, List<Positions> drawn)
    {
        var taken = drawn.SelectMany(one => one.Timeline).ToList();
        if (taken.Count == 0 && drawn.TrueForAll(one => one.Silences.IsEmpty))
            return;
        html.Open("ul", "legend");
        foreach (var sign in Enum.GetValues<StanceSign>())
            if (sign == StanceSign.Withheld
                ? drawn.Exists(one => !one.Silences.IsEmpty)
                : taken.Exists(one => StanceSigns.Of(one.Stance) == sign))
                Item(sign, sign == StanceSign.Withheld ? "silent, or does not confirm: no denial" : sign.Word());
        foreach (var sign in taken.Where(one => one.IsInPart).Select(one => StanceSigns.Of(one.Stance)).Distinct().Order())
            Item(sign, $"{sign.Word()} in part", isInPart: true);
        if (taken.Find(one => one.Via is not null) is { } derived)
            Item(StanceSigns.Of(derived.Stance), "follows from what was said of another claim", isDerived: true);
        html.Close().Line();

        void Item(StanceSign sign, string word, bool isInPart = false, bool isDerived = false) =>
            html.Open("li").Inline(sign, isInPart, isDerived).Text($" {word}").Close();
    }

    private static void WriteClaims(
        PageContext page, StatementItem items, string heading, List<Positions> claims, int open)
    {
        if (claims.Count == 0)
            return;
        // Where nobody differs there is less to look at, and such claims may be many.
        var isFolded = open == 0;
        if (isFolded)
            page.Html.Open("details", "folded").Open("summary").Element("h3", $"{heading} ({claims.Count})").Close().Line();
        else
            page.Html.Element("h3", heading).Line();
        for (var i = 0; i < claims.Count; i++)
            WriteClaim(page, items, claims[i], i < open);
        if (isFolded)
            page.Html.Close().Line();
    }

    private static void WriteClaim(PageContext page, StatementItem items, Positions positions, bool isOpen)
    {
        var html = page.Html;
        html.Open("details", "claim").With("data-claim", positions.ClaimId.ToString()).With("open", isOpen ? "" : null);
        html.Open("summary").Text(page.Data.CaptionOf(positions.ClaimId.Key)).Text(" ").Open("span", "aside").Text(Short(positions)).Close()
            .Close().Line();
        page.Show(PositionsSvg.Below(page.Data, positions.ClaimId, page.Pictures));
        var statements = positions.Timeline.Select(one => one.Statement).Concat(positions.Silences).DistinctBy(one => one.Id)
            .OrderBy(one => one.Said?.StrictEarliest ?? one.Said?.StrictLatest ?? NodaTime.LocalDate.MaxIsoValue).ToList();
        html.Open("p", "aside").Text("The claim as a record: ");
        page.Link(positions.ClaimId.Key, positions.ClaimId.ToString());
        html.Text(".").Close().Line();
        WriteStatements(page, items, statements, MostStatements);
        html.Close().Line();
    }

    private static string Short(Positions positions)
    {
        var counts = positions.All.GroupBy(one => (Sign: StanceSigns.Of(one.Stance), one.IsInPart))
            .Select(group => (group.Count() == 1 ? $"1 {group.Key.Sign.Word()}" : $"{group.Count()} {group.Key.Sign.Words()}")
                + (group.Key.IsInPart ? " in part" : "")).ToList();
        if (!positions.Silences.IsEmpty)
            counts.Add($"{positions.Silences.Length} without an answer");
        return counts.Count == 0 ? "(nobody is recorded as speaking of it)" : $"({string.Join(", ", counts)})";
    }

    private static void WriteStatements(PageContext page, StatementItem items, List<Statement> statements, int most)
    {
        if (statements.Count == 0)
            return;
        page.Html.Open("ul", "statements").Line();
        foreach (var statement in statements.Take(most))
            items.Write(statement);
        page.Html.Close().Line();
        if (statements.Count > most)
            page.Html.Element("p", $"And {statements.Count - most} more: “geopol positions” and “geopol trace” tell them.").Line();
    }

    private static void WriteNames(PageContext page)
    {
        var claims = page.Data.Statements.Claims;
        if (claims.Length <= PageContext.MostClaims)
            return;
        var html = page.Html;
        html.Open("details").Element("summary", $"{claims.Length - PageContext.MostClaims} more claims without a picture").Line();
        html.Element("p", "“geopol positions ID” tells who says what of a claim, “geopol claim ID” whether it is corroborated.");
        html.Open("ul");
        foreach (var claim in claims.Skip(PageContext.MostClaims).Take(MostNamed))
        {
            html.Open("li");
            page.Link(claim.Id.Key);
            html.Text($" ({claim.Id})").Close().Line();
        }

        html.Close();
        if (claims.Length - PageContext.MostClaims - MostNamed is > 0 and var more)
            html.Element("p", $"And {more} more.");
        html.Close().Line();
    }
}
