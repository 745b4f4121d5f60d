using System.Collections.Immutable;
using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Cli.Pages;

/// <summary>What authors think, for a person to read: never without its author.</summary>
internal static class AssessmentsPage
{
    private const int MostOfOneKind = 6;

    /// <summary>Shows the assessments of each author, by kind.</summary>
    public static void Show(Page page, Dataset data, ImmutableArray<Assessment> assessments)
    {
        if (assessments.IsEmpty)
            return;
        page.Heading("Motives, and what stands in the way");
        foreach (var author in assessments.GroupBy(one => string.Join(" and ", one.By.Select(by => Name(data, by)))))
        {
            page.Line($"{Words.Aside("in the view of")} {Words.Strong(author.Key)}");
            page.Rows([.. author.GroupBy(Kind).OrderBy(kind => BriefAnswer.Explaining.IndexOf(kind.Key)).SelectMany(kind => Listed(Words.Spoken(kind.Key), [.. kind]))]);
        }
    }

    private static IEnumerable<string[]> Listed(string kind, IReadOnlyList<Assessment> all)
    {
        for (var at = 0; at < Math.Min(all.Count, MostOfOneKind); at++)
            yield return [$"{all[at].Id}", at == 0 ? kind : "", all[at].Text];
        if (all.Count > MostOfOneKind)
            yield return ["", "", $"and {all.Count - MostOfOneKind} more"];
    }

    // An assessment may be several things at once; here counts why it is listed.
    private static AssessmentKind Kind(Assessment assessment) => BriefAnswer.Explaining.First(assessment.Kinds.Contains);

    private static string Name(Dataset data, Mention mention) => mention switch
    {
        { Actor: { } actor } => data.Actors.NameOf(actor),
        { AsPrinted: { Length: > 0 } printed } => printed,
        _ => "an unknown author",
    };
}
