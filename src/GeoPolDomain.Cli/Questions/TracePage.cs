using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Provenance;
using GeoPolDomain.Statements;
using Spectre.Console;
using TraceAnswer = GeoPolDomain.Provenance.Trace;

namespace GeoPolDomain.Cli.Questions;

/// <summary>Shows the trace of a statement to a person.</summary>
internal static class TracePage
{
    // Deeper steps are not indented further, or the indents would leave no room for them.
    private const int MostIndents = 10;

    /// <summary>Shows the statement with its reports as a tree. A deeper node is closer to the words that were spoken.</summary>
    public static void Write(Page page, Dataset data, TraceAnswer trace) => Write(page, data, trace, ReportChain.MostSteps);

    /// <summary>Shows the tree with at most so many steps, and says how much is left out.</summary>
    public static void Write(Page page, Dataset data, TraceAnswer trace, int steps)
    {
        page.Heading($"Sources of {trace.StatementId}");
        var tree = page.Tree(Statement(data, trace));
        var cut = new TraceCut(steps);
        var under = new Indents(tree);
        Add(under, data, trace, cut);
        var last = trace;
        while (cut.Outer(last) is { } outer)
            Add(under = under.Add($"said as part of {Statement(data, outer)}"), data, last = outer, cut);
        if (TraceCut.CountOuter(last) is > 0 and var more)
            under.Add(Words.Aside($"said as part of {more} more statements"));
        page.Write(tree);
        page.List(Notes(data, trace, steps));
    }

    private static IEnumerable<string> Notes(Dataset data, TraceAnswer trace, int most)
    {
        if (trace.Earliest is { } earliest)
            yield return $"the earliest known source is {Words.Strong(earliest.SourceId)}, {Words.Plain(earliest.Published)}";
        foreach (var telling in trace.Chains.Take(most).Where(one => one.Break is not null))
            yield return $"the chain of {Words.Plain(telling.Report.Id)} breaks at {Words.Warning(telling.Break!)}";
        foreach (var view in trace.Views)
            yield return Words.OwnView(data, view);
    }

    // The chain of another report may already show a report as a later step, so only full chains are shown.
    private static void Add(Indents under, Dataset data, TraceAnswer trace, TraceCut cut)
    {
        var full = trace.FullChains;
        var told = 0;
        foreach (var (chain, steps) in cut.Of(full))
        {
            var node = under;
            foreach (var step in steps)
                node = node.Add(Step(data, step));
            if (chain.StepCount > steps.Length)
                node.Add(Words.Aside($"and {chain.StepCount - steps.Length} more steps"));
            told++;
        }

        if (full.Length > told)
            under.Add(Words.Aside($"and {full.Length - told} more ways"));
        if (full.IsEmpty)
            under.Add(Words.Warning("the dataset records no report of this statement"));
    }

    private sealed class Indents(IHasTreeNodes node, int depth = 0)
    {
        public Indents Add(string words)
        {
            var added = node.AddNode(words);
            return depth < MostIndents ? new(added, depth + 1) : this;
        }
    }

    private static string Statement(Dataset data, TraceAnswer trace)
    {
        if (trace.Statement is not { } statement)
            return $"{Words.Strong(trace.StatementId)} {Words.Warning("the dataset has no record of this statement")}";
        var speakers = statement.Speakers.Select(one => one switch
        {
            { Actor: { } actor } => Words.Of(data, actor),
            { AsPrinted: { Length: > 0 } printed } => Words.Warning($"unknown ({printed})"),
            _ => Words.Warning("unknown"),
        });
        var said = statement.Said is { } when ? Words.Plain(when) : Words.Warning("undated");
        var about = $"{string.Join(", ", speakers)}; {said}; {Words.Plain(statement.Act)}";
        return $"{Words.Strong(trace.StatementId)} {Words.Plain(statement.Gist)}\n{about}";
    }

    private static string Step(Dataset data, TraceStep step)
    {
        var verb = step.Kind == TraceStepKind.Told ? "reported by"
            : step.Kind == TraceStepKind.Edition ? "an edition of"
            : step.Kind == TraceStepKind.Part ? "a part of"
            : "which cites";
        var outlet = step.Outlet is { } actor ? Words.Of(data, actor) : Words.Warning(step.Missing ?? "outlet unknown");
        var published = step.Source?.Published is { } when ? $", {Words.Plain(when)}" : "";
        var grade = step.Reliability is { } reliability ? $", reliability {Words.Plain(reliability)}" : "";
        return $"{verb} {outlet}{published}{grade} {Words.Aside($"({step.SourceId})")}{Told(step.Report)}";
    }

    private static string Told(Report? report)
    {
        if (report is null)
            return Words.Aside(", of which the dataset has no report");
        var place = report.Place is { } where ? $" {where}" : "";
        return $", {Words.Plain(report.Form)}{Words.Plain(place)} {Words.Aside($"({report.Id})")}";
    }
}
