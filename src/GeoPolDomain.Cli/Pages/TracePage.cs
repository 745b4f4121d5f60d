using GeoPolDomain.Datasets;
using GeoPolDomain.Statements;
using Spectre.Console;

namespace GeoPolDomain.Cli.Pages;

/// <summary>A statement followed back, for a person to read.</summary>
internal static class TracePage
{
    /// <summary>Shows the statement with its tellings as a tree: what stands deeper is nearer to the words spoken.</summary>
    public static void Show(Page page, Dataset data, Trace trace)
    {
        page.Heading($"Through whom {trace.StatementId} is known");
        var tree = page.Tree(Statement(data, trace));
        Add(tree, data, trace);
        page.Write(tree);
    }

    private static void Add(IHasTreeNodes under, Dataset data, Trace trace)
    {
        // What another telling passes through stands under that one already.
        var passed = trace.Tellings.SelectMany(one => one.Steps.Skip(1)).Select(step => step.Report?.Id).ToHashSet();
        foreach (var telling in trace.Tellings.Where(one => !passed.Contains(one.Report.Id)))
        {
            var node = under;
            foreach (var step in telling.Steps)
                node = node.AddNode(Step(data, step, isFirst: ReferenceEquals(step, telling.Steps[0])));
        }

        if (trace.Tellings.IsEmpty)
            under.AddNode(Words.Warning("no telling of it is recorded"));
        if (trace.Within is { } outer)
            Add(under.AddNode($"told inside {Statement(data, outer)}"), data, outer);
    }

    private static string Statement(Dataset data, Trace trace)
    {
        if (trace.Statement is not { } statement)
            return $"{Words.Strong(trace.StatementId)} {Words.Warning("the dataset does not hold this statement")}";
        var speakers = statement.Speakers.Select(one => one.Actor is { } actor ? Words.Of(data, actor) : Words.Warning(one.AsPrinted is { Length: > 0 } printed ? $"unknown ({printed})" : "unknown"));
        var said = statement.Said is { } when ? Words.Plain(when) : Words.Warning("undated");
        return $"{Words.Strong(trace.StatementId)} {Words.Plain(statement.Gist)}\n{string.Join(", ", speakers)}; {said}; {Words.Plain(statement.Act)}";
    }

    private static string Step(Dataset data, TraceStep step, bool isFirst)
    {
        var verb = isFirst ? "told by" : "which has it from";
        var outlet = step.Outlet is { } actor ? Words.Of(data, actor) : Words.Warning(step.Missing ?? "outlet unknown");
        var published = step.Source?.Published is { } when ? $", {Words.Plain(when)}" : "";
        return $"{verb} {outlet}{published} {Words.Aside($"({step.SourceId})")}{Telling(step.Report)}";
    }

    private static string Telling(Report? report)
    {
        if (report is null)
            return Words.Aside(", only named");
        var place = report.Place is { } where ? $" {where}" : "";
        return $", {Words.Plain(report.Form)}{Words.Plain(place)} {Words.Aside($"({report.Id})")}";
    }
}
