using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Decisions;

namespace GeoPolDomain.Cli.Pages;

/// <summary>Conditions for a person to read.</summary>
internal static class ConditionsPage
{
    /// <summary>Shows each condition as a tree.</summary>
    public static void Show(Page page, Dataset data, ImmutableArray<Condition> conditions)
    {
        if (conditions.IsEmpty)
            return;
        page.Heading("What must be so before anybody acts");
        foreach (var condition in conditions)
            page.Write(RequirementTree.Of(page, data, condition));
    }
}
