using GeoPolDomain.Decisions;
using GeoPolDomain.Reporting.Pictures;
using GeoPolDomain.Reporting.Voices;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>The section on votes: each decision with its seats and what the rule demanded, and the rules themselves in words.</summary>
internal sealed class DecisionsSection : Section
{
    private const int MostPictures = 300;
    private const double PictureWide = 940;

    /// <inheritdoc/>
    public override string Id => "votes";

    /// <inheritdoc/>
    public override string Title => "Votes and decisions";

    /// <inheritdoc/>
    public override bool HasContent(PageContext page) => !page.Data.Decisions.All.IsEmpty || !page.Data.Decisions.Rules.IsEmpty;

    /// <inheritdoc/>
    public override void Write(PageContext page)
    {
        if (!page.Data.Decisions.All.IsEmpty)
            WriteDecisions(page);
        if (!page.Data.Decisions.Rules.IsEmpty)
            WriteRules(page);
    }

    private static void WriteDecisions(PageContext page)
    {
        page.Html.Element("p", $"Each seat is a vote. {SignsOf(page)}").Line();
        var number = 0;
        foreach (var decision in page.Data.Decisions.All
            .OrderBy(one => one.On?.Earliest ?? LocalDate.MaxIsoValue)
            .ThenBy(one => one.Id.ToString(), StringComparer.Ordinal))
            Write(page, decision, number++);
    }

    // Only what the votes of the dataset need is explained.
    private static string SignsOf(PageContext page)
    {
        var all = page.Data.Decisions.All;
        var cast = all.SelectMany(one => one.Ballots.Select(ballot => ballot.Vote).Concat(one.Counts.Select(count => count.Vote)))
            .ToHashSet();
        var hasRule = all.Any(one => !page.Data.Decisions.VerdictsOn(one.Id).IsEmpty);
        string?[] signs =
        [
            cast.Contains(VoteCast.Yes) ? "a disc is for" : null,
            cast.Contains(VoteCast.No) ? hasRule ? "a square against, an octagon a veto" : "a square against" : null,
            cast.Contains(VoteCast.Abstain) ? "a hexagon abstains" : null,
            cast.Contains(VoteCast.Absent) || hasRule ? "a dotted ring is absent" : null,
            hasRule ? "a crossed square has no vote" : null,
            hasRule ? "what is hatched is not known" : null,
        ];
        var said = SayWords.List([.. signs.OfType<string>()]);
        return $"{ActorWords.Capital(said)}. A seat with a name is a vote told by name."
            + (hasRule ? " A line across a bar is what the rule needs; what is hatched on the bar is not known." : "");
    }

    private static void Write(PageContext page, Decision decision, int number)
    {
        var html = page.Html;
        var verdicts = page.Data.Decisions.VerdictsOn(decision.Id);
        var verdict = verdicts.IsEmpty ? null : verdicts[0];
        html.Open("details").With("class", "decision").With("open", number == 0 ? "" : null).Open("summary");
        html.Text(decision.On is { } on ? $"{on.Describe()}: " : "").Text(decision.Title.TrimEnd('.'))
            .Text($" ({(verdict is null ? decision.Declared?.ToString() ?? "no verdict" : Short(verdict))})").Close().Line();
        if (number < MostPictures)
            page.Show(VoteSvg.Of(page.Data, decision, verdict, page.Pictures with { Width = PictureWide }));
        else
            html.Element("p", $"There are too many votes to draw all of them. The tool shows this one: geopol show {decision.Id}");
        WriteOthers(page, verdicts.Skip(1));
        html.Open("p", "cited");
        page.Link(decision.Key, "The record");
        html.Text(decision.Declared is { } declared ? $", declared {declared}. " : ". ");
        CitationWords.Write(page, decision);
        html.Close().Close().Line();
    }

    private static string Short(VoteVerdict verdict) => verdict.Outcome switch
    {
        VoteOutcome.NotAdopted => verdict.IsVetoed == Answer.Yes ? "vetoed" : "not adopted",
        VoteOutcome.Adopted => "adopted",
        VoteOutcome.Pending => "pending",
        _ => "not known",
    };

    // The kind of matter was disputed: another rule would give another result.
    private static void WriteOthers(PageContext page, IEnumerable<VoteVerdict> others)
    {
        foreach (var other in others)
        {
            page.Html.Open("p").Text("The kind of matter was disputed. By ");
            page.Link(other.Rule.Key, other.Rule.Names[0].Text);
            page.Html.Text($" it would be {Short(other)}.").Close().Line();
        }
    }

    private static void WriteRules(PageContext page)
    {
        var html = page.Html;
        var rules = page.Data.Decisions.Rules;
        html.Open("details", "rules").Open("summary").Text($"{rules.Length} decision rule{(rules.Length == 1 ? "" : "s")} in words").Close()
            .Open("ul").Line();
        foreach (var rule in rules)
            Write(page, rule);
        html.Close().Close().Line();
    }

    private static void Write(PageContext page, DecisionRule rule)
    {
        page.Html.Open("li");
        page.Link(rule.Key, rule.Names[0].Text);
        page.Html.Text(rule.Describe()[rule.Names[0].Text.Length..]).Text(" ");
        CitationWords.Write(page, rule);
        page.Html.Close().Line();
    }
}
