using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Provenance;
using TraceAnswer = GeoPolDomain.Provenance.Trace;

namespace GeoPolDomain.Cli.Questions;

/// <summary>The command <c>trace</c>: through which sources a statement is known.</summary>
internal sealed class Trace : EvidenceQuestion<ToldTrace>
{
    private readonly Argument<string> statement = new("STATEMENT") { Description = "The id of the statement." };

    private readonly Option<int> limit = new("--limit")
    {
        Description = "How many steps of all reports to show at most.",
        HelpName = "STEPS",
        DefaultValueFactory = _ => ReportChain.MostSteps,
    };

    public Trace(Terminal terminal) : base(
        terminal,
        "trace",
        "Shows the sources through which a statement is known: each report of it, followed back to the first source that is named.")
    {
        Add(statement);
        Add(limit);
    }

    protected override ToldTrace Ask(ParseResult given, Dataset data, Dataset known, ActorId? viewpoint)
    {
        var most = given.GetValue(limit);
        if (most < 1)
            throw new Refusal("the number of steps to show must be at least 1");
        return new(known.Provenance.TraceOf(GivenId.Statement(data, given.GetRequiredValue(statement)), viewpoint), most);
    }

    protected override string Prov(ToldTrace answer) => answer.Whole.ToProv();

    protected override void WriteJson(Utf8JsonWriter json, ToldTrace answer) => TraceJson.Write(json, answer.Whole, answer.MostSteps);

    protected override void WritePage(Page page, Dataset data, ToldTrace answer) =>
        TracePage.Write(page, data, answer.Whole, answer.MostSteps);
}

/// <summary>A trace, and how many of its steps the answer shows at most.</summary>
internal sealed record ToldTrace(TraceAnswer Whole, int MostSteps);

/// <summary>Writes the trace of a statement as JSON.</summary>
internal static class TraceJson
{
    /// <summary>Writes the statement with each report and its steps, then the trace of the statement in which it is quoted.</summary>
    public static void Write(Utf8JsonWriter json, TraceAnswer trace) => Write(json, trace, ReportChain.MostSteps);

    /// <summary>Writes the trace with at most so many steps, and how many more reports and steps there are.</summary>
    public static void Write(Utf8JsonWriter json, TraceAnswer trace, int steps) => Write(json, trace, new TraceCut(steps));

    private static void Write(Utf8JsonWriter json, TraceAnswer trace, TraceCut cut)
    {
        json.Text("statement", trace.StatementId);
        json.Text("gist", trace.Statement?.Gist);
        json.Text("said", trace.Statement?.Said);
        var told = 0;
        json.Objects("tellings", cut.Of(trace.Chains), (json, telling) =>
        {
            told++;
            json.Text("report", telling.Chain.Report.Id);
            json.Text("form", telling.Chain.Report.Form);
            json.WriteBoolean("reachesKnownOutlet", telling.Chain.ReachesKnownOutlet);
            json.Text("break", telling.Chain.Break);
            json.Objects("steps", telling.Steps, Write);
            json.Some("moreSteps", telling.Chain.StepCount - telling.Steps.Length);
        });
        json.Some("moreTellings", trace.Chains.Length - told);
        json.Text("earliest", trace.Earliest?.SourceId);
        json.SomeTexts("views", trace.Views);
        var outer = cut.Outer(trace);
        json.Object("within", outer, (json, within) => Write(json, within, cut));
        json.Some("moreWithin", outer is null ? TraceCut.CountOuter(trace) : 0);
    }

    private static void Some(this Utf8JsonWriter json, string name, int number)
    {
        if (number > 0)
            json.WriteNumber(name, number);
    }

    private static void Write(Utf8JsonWriter json, TraceStep step)
    {
        json.Text("source", step.SourceId);
        json.Text("kind", step.Kind);
        json.Text("report", step.Report?.Id);
        json.Text("form", step.Form);
        json.Text("published", step.Published);
        json.Text("url", step.Source?.Url);
        json.Text("citedAs", step.CitedAs);
        json.Text("outlet", step.Outlet);
        json.Text("reliability", step.Reliability);
        json.Text("missing", step.Missing);
        // Where an outlet is missing, the first gap says so again.
        json.SomeTexts("gaps", step.Gaps.Skip(step.Missing is null ? 0 : 1));
    }
}
