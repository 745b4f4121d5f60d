using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Provenance;
using GeoPolDomain.Statements;
using Spectre.Console;
using TraceAnswer = GeoPolDomain.Provenance.Trace;

namespace GeoPolDomain.Cli.Questions;

/// <summary>The command <c>trace</c>: through which sources a statement is known.</summary>
internal sealed class Trace : EvidenceQuestion<TraceAnswer>
{
    private readonly Argument<string> statement = new("STATEMENT") { Description = "The id of the statement." };

    public Trace(Terminal terminal) : base(
        terminal,
        "trace",
        "Shows the sources through which a statement is known: each report of it, followed back to the first source that is named.") =>
        Add(statement);

    protected override TraceAnswer Ask(ParseResult given, Dataset data, Dataset known, ActorId? viewpoint) =>
        known.Provenance.TraceOf(GivenId.Statement(data, given.GetRequiredValue(statement)), viewpoint);

    protected override string Prov(TraceAnswer answer) => answer.ToProv();

    protected override void WriteJson(Utf8JsonWriter json, TraceAnswer answer) => TraceJson.Write(json, answer);

    protected override void WritePage(Page page, Dataset data, TraceAnswer answer) => TracePage.Write(page, data, answer);
}

/// <summary>Writes the trace of a statement as JSON.</summary>
internal static class TraceJson
{
    /// <summary>Writes the statement with each report and its steps, then the trace of the statement in which it is quoted.</summary>
    public static void Write(Utf8JsonWriter json, TraceAnswer trace)
    {
        json.Text("statement", trace.StatementId);
        json.Text("gist", trace.Statement?.Gist);
        json.Text("said", trace.Statement?.Said);
        json.Objects("tellings", trace.Chains, static (json, telling) =>
        {
            json.Text("report", telling.Report.Id);
            json.Text("form", telling.Report.Form);
            json.WriteBoolean("reachesKnownOutlet", telling.ReachesKnownOutlet);
            json.Text("break", telling.Break);
            json.Objects("steps", telling.Steps, Write);
        });
        json.Text("earliest", trace.Earliest?.SourceId);
        json.SomeTexts("views", trace.Views);
        json.Object("within", trace.Within, Write);
    }

    private static void Write(Utf8JsonWriter json, TraceStep step)
    {
        json.Text("source", step.SourceId);
        json.Text("kind", step.Kind);
        json.Text("report", step.Report?.Id);
        json.Text("form", step.Form);
        json.Text("published", step.Published);
        json.Text("citedAs", step.CitedAs);
        json.Text("outlet", step.Outlet);
        json.Text("reliability", step.Reliability);
        json.Text("missing", step.Missing);
        // Where an outlet is missing, the first gap says so again.
        json.SomeTexts("gaps", step.Gaps.Skip(step.Missing is null ? 0 : 1));
    }
}

/// <summary>Shows the trace of a statement to a person.</summary>
internal static class TracePage
{
    /// <summary>Shows the statement with its reports as a tree. A deeper node is closer to the words that were spoken.</summary>
    public static void Write(Page page, Dataset data, TraceAnswer trace)
    {
        page.Heading($"Sources of {trace.StatementId}");
        var tree = page.Tree(Statement(data, trace));
        Add(tree, data, trace);
        page.Write(tree);
        page.List(Notes(data, trace));
    }

    private static IEnumerable<string> Notes(Dataset data, TraceAnswer trace)
    {
        if (trace.Earliest is { } earliest)
            yield return $"the earliest known source is {Words.Strong(earliest.SourceId)}, {Words.Plain(earliest.Published)}";
        foreach (var telling in trace.Chains.Where(one => one.Break is not null))
            yield return $"the chain of {Words.Plain(telling.Report.Id)} breaks at {Words.Warning(telling.Break!)}";
        foreach (var view in trace.Views)
            yield return Words.OwnView(data, view);
    }

    private static void Add(IHasTreeNodes under, Dataset data, TraceAnswer trace)
    {
        // The chain of another report may already show this report as a later step. Reports that cite each other in a circle would
        // then all disappear from the tree, so those are always shown.
        var shownAsStep = trace.Chains.SelectMany(one => one.Steps.Skip(1)).Select(step => step.Report?.Id).ToHashSet();
        foreach (var telling in trace.Chains.Where(one => one.Circle is not null || !shownAsStep.Contains(one.Report.Id)))
        {
            var node = under;
            foreach (var step in telling.Steps)
                node = node.AddNode(Step(data, step));
        }

        if (trace.Chains.IsEmpty)
            under.AddNode(Words.Warning("the dataset records no report of this statement"));
        if (trace.Within is { } outer)
            Add(under.AddNode($"said as part of {Statement(data, outer)}"), data, outer);
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
        return $"{verb} {outlet}{published}{grade} {Words.Aside($"({step.SourceId})")}{ReportChain(step.Report)}";
    }

    private static string ReportChain(Report? report)
    {
        if (report is null)
            return Words.Aside(", of which the dataset has no report");
        var place = report.Place is { } where ? $" {where}" : "";
        return $", {Words.Plain(report.Form)}{Words.Plain(place)} {Words.Aside($"({report.Id})")}";
    }
}
