using GeoPolDomain.Datasets;
using GeoPolDomain.Preconditions;
using Spectre.Console;

namespace GeoPolDomain.Cli.Pages;

/// <summary>How a condition stands, for a person to read.</summary>
internal static class ConsentPage
{
    /// <summary>Shows the verdict, and the requirement as a tree: what stands deeper explains what stands above it.</summary>
    public static void Show(Page page, Dataset data, ConditionVerdict verdict)
    {
        page.Heading($"Whether {verdict.ConditionId} is met on {verdict.On}{(verdict.KnownBy is { } day ? $", as known by {day}" : "")}");
        if (verdict.Condition is not { } condition)
        {
            page.Line(Words.Warning("the dataset does not hold this condition"));
            return;
        }

        var scope = condition.Scope is { } about ? $" ({Words.Plain(about)})" : "";
        page.Line($"{Words.Of(verdict.Answer)}: {Words.Of(data, condition.Holder)}, before the act: {Words.Plain(condition.Act)}{scope}; {Words.Plain(verdict.Nature)}");
        page.Line($"keeps from the act: {Words.Of(verdict.Blocks)}; had been set by then: {Words.Of(verdict.Stated.Value)}");
        page.List(verdict.Stated.Because.Select(Words.Of));
        if (verdict.Guard is { } guard)
            page.Write(Tree(page, "only if it arises", guard));
        page.Write(Tree(page, "requires", verdict.Requires!));
        if (!verdict.Remarks.IsEmpty)
            page.List(verdict.Remarks.Select(one => Words.Warning(one)));
    }

    private static Tree Tree(Page page, string root, Explanation explanation)
    {
        var tree = page.Tree(Words.Strong(root));
        Add(tree, explanation);
        return tree;
    }

    private static void Add(IHasTreeNodes under, Explanation explanation)
    {
        var nature = explanation.Nature is { } what && what != ConditionNature.Precondition ? $" {Words.Aside($"({what})")}" : "";
        var node = under.AddNode($"{Words.Of(explanation.Answer)} {Words.Plain(explanation.Says)}{nature}");
        foreach (var reason in explanation.Because)
            node.AddNode($"because {Words.Of(reason)}");
        if (explanation.Needed is { } needed)
            node.AddNode($"{Words.Warning("needed:")} {Words.Plain(needed)}");
        foreach (var part in explanation.Parts)
            Add(node, part);
    }
}
