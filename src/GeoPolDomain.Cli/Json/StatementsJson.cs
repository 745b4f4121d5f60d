using System.Text.Json;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Provenance;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Cli.Json;

/// <summary>Positions, traces and tellings side by side as JSON.</summary>
internal static class StatementsJson
{
    /// <summary>Writes who stands how to a claim.</summary>
    public static void Write(Utf8JsonWriter json, Positions positions)
    {
        json.Text("claim", positions.ClaimId);
        json.Text("text", positions.Claim?.Text);
        json.Objects("positions", positions.All, (json, one) =>
        {
            json.Text("actor", one.Actor);
            json.Text("stance", one.Stance.ToText());
            if (one.IsInPart)
                json.WriteBoolean("isInPart", true);
            json.Text("since", one.Since);
            json.Objects("voices", one.Voices, static (json, voice) =>
            {
                json.Text("speaker", voice.Speaker);
                json.Text("tenure", voice.Tenure);
                json.Texts("statements", voice.Statements);
            });
            json.SomeTexts("conditions", one.Conditions);
            json.SomeTexts("via", one.Via);
            json.Texts("statements", one.Statements.Select(statement => statement.Id));
            json.Texts("reports", one.Reports.Select(report => report.Id));
            json.Objects("through", one.Through, Write);
        });
        json.SomeTexts("changes", positions.Changes);
        json.SomeTexts("silences", positions.Silences.Select(one => one.Id));
        json.SomeTexts("views", positions.Views);
    }

    /// <summary>Writes a statement with its tellings, and the one it is told in.</summary>
    public static void Write(Utf8JsonWriter json, Trace trace)
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

    /// <summary>Writes the tellings of one utterance side by side.</summary>
    public static void Write(Utf8JsonWriter json, ReportComparison answer)
    {
        json.Text("statement", answer.StatementId);
        json.Texts("statements", answer.Statements.Select(one => one.Id));
        json.Objects("links", answer.Links, static (json, link) =>
        {
            json.Text("link", link.Id);
            json.Text("kind", link.Kind);
            json.Text("likelihood", link.Likelihood);
            json.Text("difference", link.Difference);
        });
        json.Texts("tellings", answer.Reports);
        json.Objects("differences", answer.Differences, static (json, one) =>
        {
            json.Text("aspect", one.Aspect);
            json.Text("subject", one.Subject);
            json.WriteBoolean("isContested", one.IsContested);
            json.Objects("told", one.Variants, static (json, variant) =>
            {
                json.Text("text", variant.Text);
                json.Texts("by", variant.By);
            });
            json.SomeTexts("silent", one.Silent);
            json.Text("remark", one.Remark);
        });
        json.SomeTexts("views", answer.Views);
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
        json.SomeTexts("gaps", step.Gaps.Skip(step.Missing is null ? 0 : 1));
    }

    private static void Write(Utf8JsonWriter json, Source source)
    {
        json.Text("source", source.Id);
        json.Text("outlet", source.Outlet?.Actor);
        json.Text("missing", source.MissingOutlet);
    }
}
