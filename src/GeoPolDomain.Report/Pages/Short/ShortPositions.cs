using GeoPolDomain.Identity;
using GeoPolDomain.Reporting.Voices;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Reporting.Pages.Short;

/// <summary>Who affirms, denies or knows nothing of the claims on which most is said and actors differ.</summary>
internal static class ShortPositions
{
    private const int MostClaims = 3;
    private const int MostActors = 6;
    private const int MostVoices = 4;

    // In a dataset with very many claims, only the first are compared; the section below draws the same ones.
    private const int MostCompared = 200;

    /// <summary>The claims: one affirms and another denies, and most statements speak of them.</summary>
    public static List<Positions> Of(PageContext page) =>
    [
        .. page.Data.Statements.Claims.Take(MostCompared)
            .Select(one => page.Data.Statements.PositionsOn(one.Id, page.Options.Viewpoint))
            .Where(one => !one.Of(StanceKind.Affirms).IsEmpty
                && one.All.Any(other => other.Stance is StanceKind.Denies or StanceKind.KnowsNothing or StanceKind.Doubts))
            .OrderByDescending(one => Told(one)).ThenBy(one => one.ClaimId.ToString(), StringComparer.Ordinal)
            .Take(MostClaims),
    ];

    /// <summary>Writes them: a line for each actor with its voices and the way by which its words are known.</summary>
    public static void Write(PageContext page)
    {
        var claims = Of(page);
        if (claims.Count == 0)
            return;
        page.Html.Element("h3", "Who said it, and who denied it").Line().Open("dl", "short").Line();
        foreach (var claim in claims)
        {
            page.Html.Open("dt");
            page.Link(claim.ClaimId.Key);
            page.Html.Close().Line();
            foreach (var position in claim.All.Take(MostActors))
                Write(page, position);
            if (claim.All.Length > MostActors)
                page.Html.Element("dd", $"And {claim.All.Length - MostActors} more.").Line();
        }

        page.Html.Close().Line();
    }

    private static int Told(Positions one) => one.Timeline.Select(taken => taken.Statement.Id).Distinct().Count() + one.Silences.Length;

    private static void Write(PageContext page, Position position)
    {
        var html = page.Html.Open("dd").Inline(StanceSigns.Of(position.Stance), position.IsInPart).Text(" ");
        html.Open("b").Text(SayWords.NameOf(page.Data, position.Actor)).Close().Text($" {SayWords.Stands(position)}");
        // Two statements of one speaker on one day read alike here.
        var voices = position.Statements.GroupBy(one => Said(page, one)).ToList();
        for (var i = 0; i < Math.Min(voices.Count, MostVoices); i++)
        {
            html.Text(i == 0 ? ": " : "; ");
            page.Link(voices[i].First().Key, voices[i].Key);
            if (voices[i].Count() > 1)
                html.Text($" in {voices[i].Count()} statements");
            if (SayWords.ThroughOf(page.Data, voices[i], page.Options.Viewpoint) is { Length: > 0 } through)
                html.Text($", known through {through}");
        }

        if (voices.Count > MostVoices)
            html.Text($"; and {voices.Count - MostVoices} more");
        html.Text(".").Close().Line();
    }

    private static string Said(PageContext page, Statement statement) =>
        $"{string.Join(", ", statement.Speakers.Select(one => SayWords.BriefOf(page.Data, one)))}, {SayWords.When(statement.Said)}";
}
