using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Preconditions;

namespace GeoPolDomain.Cli.Pages;

/// <summary>Conditions for a person to read.</summary>
internal static class ConditionsPage
{
    private const int Most = 8;

    /// <summary>Shows the conditions as trees.</summary>
    public static void Show(Page page, Dataset data, ImmutableArray<Condition> conditions)
    {
        if (conditions.IsEmpty)
            return;
        page.Heading("What must be so before anybody acts");
        foreach (var condition in conditions.Take(Most))
            page.Write(RequirementTree.Of(page, data, condition));
        if (conditions.Length > Most)
            page.Line(Words.Aside($"and {conditions.Length - Most} more"));
    }
}
