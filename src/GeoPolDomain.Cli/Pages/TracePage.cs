using GeoPolDomain.Datasets;
using GeoPolDomain.Provenance;
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
        page.List(Notes(data, trace));
    }

    private static IEnumerable<string> Notes(Dataset data, Trace trace)
    {
        if (trace.Earliest is { } earliest)
            yield return $"the earliest source known is {Words.Strong(earliest.SourceId)}, {Words.Plain(earliest.Published)}";
        foreach (var telling in trace.Chains.Where(one => one.Break is not null))
            yield return $"{Words.Plain(telling.Report.Id)} breaks at {Words.Warning(telling.Break!)}";
        foreach (var view in trace.Views)
            yield return $"{Words.Of(data, view)} has records of its own";
    }

    private static void Add(IHasTreeNodes under, Dataset data, Trace trace)
    {
        // What another telling passes through stands under that one already, unless they pass through each other.
        var passed = trace.Chains.SelectMany(one => one.Steps.Skip(1)).Select(step => step.Report?.Id).ToHashSet();
        foreach (var telling in trace.Chains.Where(one => one.Circle is not null || !passed.Contains(one.Report.Id)))
        {
            var node = under;
            foreach (var step in telling.Steps)
                node = node.AddNode(Step(data, step));
        }

        if (trace.Chains.IsEmpty)
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

    private static string Step(Dataset data, TraceStep step)
    {
        var verb = step.Kind == TraceStepKind.Told ? "told by"
            : step.Kind == TraceStepKind.Edition ? "an edition of"
            : step.Kind == TraceStepKind.Part ? "a part of"
            : "which has it from";
        var outlet = step.Outlet is { } actor ? Words.Of(data, actor) : Words.Warning(step.Missing ?? "outlet unknown");
        var published = step.Source?.Published is { } when ? $", {Words.Plain(when)}" : "";
        var grade = step.Reliability is { } reliability ? $", reliability {Words.Plain(reliability)}" : "";
        return $"{verb} {outlet}{published}{grade} {Words.Aside($"({step.SourceId})")}{ReportChain(step.Report)}";
    }

    private static string ReportChain(Report? report)
    {
        if (report is null)
            return Words.Aside(", only named");
        var place = report.Place is { } where ? $" {where}" : "";
        return $", {Words.Plain(report.Form)}{Words.Plain(place)} {Words.Aside($"({report.Id})")}";
    }
}
