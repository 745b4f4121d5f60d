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

    /// <summary>
    /// The claims that one affirms and another does not, those of which most statements speak first. A claim about which only those speak
    /// who were told with a claim before it is left out.
    /// </summary>
    public static List<Positions> Of(PageContext page)
    {
        var chosen = new List<Positions>();
        var told = new HashSet<StatementId>();
        foreach (var one in page.Positions
            .Where(one => !one.Of(StanceKind.Affirms).IsEmpty
                && one.All.Any(other => other.Stance is StanceKind.Denies or StanceKind.KnowsNothing or StanceKind.Doubts))
            .OrderByDescending(one => SaidOf(one).Count).ThenBy(one => one.ClaimId.ToString(), StringComparer.Ordinal))
        {
            if (chosen.Count == MostClaims)
                break;
            if (!SaidOf(one).IsSubsetOf(told))
                chosen.Add(one);
            told.UnionWith(SaidOf(one));
        }

        return chosen;
    }

    /// <summary>Writes them: a line for each actor with its voices and the way by which its words are known.</summary>
    public static void Write(PageContext page)
    {
        var claims = Of(page);
        if (claims.Count == 0)
            return;
        page.Html.Element("h3", "Who said it, and who denied it").Line();
        page.Html.Element("p", "“Known through” names who told the words first; below, the page tells by whom they came to us.").Line();
        page.Html.Open("dl", "short").Line();
        foreach (var claim in claims)
        {
            page.Html.Open("dt");
            page.Link(claim.ClaimId.Key);
            page.Html.Close().Line();
            foreach (var position in claim.All.Take(MostActors))
                Write(page, position);
            if (claim.All.Length > MostActors)
                page.Html.Element("dd", $"And {claim.All.Length - MostActors} more.").Line();
            WriteSilences(page, claim);
        }

        page.Html.Close().Line();
    }

    private static HashSet<StatementId> SaidOf(Positions one) =>
        [.. one.Timeline.Select(taken => taken.Statement.Id), .. one.Silences.Select(silent => silent.Id)];

    private static void Write(PageContext page, Position position)
    {
        var html = page.Html.Open("dd").Inline(StanceSigns.Of(position.Stance), position.IsInPart).Text(" ");
        html.Open("b").Text(SayWords.NameOf(page.Data, position.Actor)).Close().Text($" {SayWords.Stands(position)}");
        WriteVoices(page, position.Statements);
    }

    // Silence and a missing confirmation are told too, because they are no denial.
    private static void WriteSilences(PageContext page, Positions claim)
    {
        if (claim.Silences.IsEmpty)
            return;
        page.Html.Open("dd").Inline(StanceSign.Withheld).Text(" ").Open("b").Text("Without an answer").Close().Text(", which is no denial");
        WriteVoices(page, claim.Silences);
    }

    private static void WriteVoices(PageContext page, IEnumerable<Statement> statements)
    {
        var html = page.Html;
        // Two statements of one speaker on one day read alike here.
        var voices = statements.GroupBy(one => Said(page, one)).ToList();
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

    private static string Said(PageContext page, Statement statement)
    {
        var speakers = statement.Speakers.Select(one => SayWords.BriefOf(page.Data, one)).Distinct();
        return string.Join(", ", speakers.Append(SayWords.When(statement.Said)));
    }
}
