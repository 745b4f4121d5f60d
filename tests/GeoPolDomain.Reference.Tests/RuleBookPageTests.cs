using System.Runtime.CompilerServices;
using System.Text;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Reference.Tests;

/// <summary>Holds docs/rule-book.md to the rules of the dataset. GEOPOLDOMAIN_UPDATE=1 writes the page.</summary>
public class RuleBookPageTests
{
    private const string Head =
        """
        # The rule book

        The dataset `decision-rules` holds these rules. This page is made from the dataset. `geopol rules --body unsc` shows the rules of a
        body with their notes; `geopol rules --body unsc --on 1965-11-23` tells which rule applies on a day.

        - **matter**: the kind of matter to which the rule applies; empty for every other matter.
        - **article**: where the rule stands. The sources are listed at the end of the page.
        - **adopted if**: the test with its base, that is, of whom the share is taken. A slash separates a second test, which is applied
          when the first one is not passed.
        - **quorum**: how many members must be present. Empty where the instrument asks for none, or where none is known.
        - **how sure**: `read` means that the text of the article, or what the body itself says of it, was read. `known` means that it is
          general knowledge, and nobody looked it up for this book. `reported` means that news reports say so. `less sure` means that the
          note of the rule says what is doubtful.
        - **votes**: how many real votes of the dataset `unsc-votes` come out under the rule as they did.

        """;

    private static Dataset Data => ReferenceData.DecisionRules;

    [Fact]
    public void The_page_is_made_from_the_dataset()
    {
        var path = PathOf("docs/rule-book.md");
        if (Environment.GetEnvironmentVariable("GEOPOLDOMAIN_UPDATE") == "1")
            File.WriteAllText(path, Page());
        (File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "").Should().Be(
            Page(), "docs/rule-book.md is made from the dataset; run the tests with GEOPOLDOMAIN_UPDATE=1 and read the difference");
    }

    private static string Page()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var body in Data.Decisions.Rules.GroupBy(one => one.Body!).OrderBy(one => one.Key.ToString(), StringComparer.Ordinal))
        {
            page.Append($"\n## {Data.Actors.NameOf(body.Key)} (`{body.Key}`)\n\n");
            page.Append("| rule | matter | article | in force | adopted if | quorum | no vote | binds | how sure | votes |\n");
            page.Append("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
            foreach (var rule in body)
                page.Append($"| {string.Join(" | ", Cells(rule))} |\n");
        }

        page.Append("\n## Sources\n\n| source | title |\n| --- | --- |\n");
        var cited = Data.Decisions.Rules.SelectMany(one => one.Citations).Select(one => one.Source).ToHashSet();
        foreach (var source in Data.Sources.All.Where(one => cited.Contains(one.Id) && one.Id != "general-knowledge"))
            page.Append($"| `{source.Id}` | {(source.Url is null ? source.Title : $"[{source.Title}]({source.Url})")} |\n");
        return page.ToString();
    }

    private static IEnumerable<string> Cells(DecisionRule rule)
    {
        yield return $"`{rule.Id}`{(rule.AccordingTo is { } view ? $" as {view} sees it" : "")}";
        yield return $"{rule.Matter}";
        yield return string.Join("; ", rule.Citations.Select(Article).Where(one => one.Length > 0));
        yield return $"{rule.Spell}";
        yield return rule.Fallback is { } fallback ? $"{rule.Test} / {fallback.Test}" : $"{rule.Test}";
        yield return $"{rule.Quorum?.Share}";
        yield return string.Join(", ", rule.Franchise?.Exclusions.Select(one => one.ToString()) ?? []);
        yield return $"{rule.Binding}{(rule.Fallback?.Binding is { } other ? $" / {other}" : "")}";
        yield return HowSure(rule);
        var votes = ReferenceData.UnscVotes.Decisions.All.Count(one => one.Rule == rule.Id);
        yield return votes == 0 ? "" : $"{votes}";
    }

    private static string Article(Citation citation) =>
        citation.Source == "general-knowledge" ? citation.Place ?? "" : $"{citation.Source} {citation.Place}".TrimEnd();

    private static string HowSure(DecisionRule rule)
    {
        var isRead = rule.Citations.Any(
            one => one.Basis is null && (one.Place is not null || Data.Sources.Find(one.Source)!.Kind == SourceKind.OfficialDocument));
        var isLess = rule.Citations.Any(one => one.Credibility == Credibility.PossiblyTrue);
        var isKnown = rule.Citations.Any(one => one.Basis == CitationBasis.GeneralKnowledge);
        var how = isRead ? "read" : !isKnown ? "reported" : isLess ? "" : "known";
        return string.Join("; ", new[] { how, isLess ? "less sure" : "" }.Where(one => one.Length > 0));
    }

    private static string PathOf(string relative, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", relative);
}
