using System.Text.Json;
using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Sources;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Cli.Json;

/// <summary>Positions and traces as JSON.</summary>
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
            json.Text("since", one.Since);
            json.SomeTexts("conditions", one.Conditions);
            json.SomeTexts("via", one.Via);
            json.Texts("statements", one.Statements.Select(statement => statement.Id));
            json.Texts("reports", one.Reports.Select(report => report.Id));
            json.Objects("through", one.Through, Write);
        });
    }

    /// <summary>Writes a statement with its tellings, and the one it is told in.</summary>
    public static void Write(Utf8JsonWriter json, Trace trace)
    {
        json.Text("statement", trace.StatementId);
        json.Text("gist", trace.Statement?.Gist);
        json.Text("said", trace.Statement?.Said);
        json.Objects("tellings", trace.Tellings, static (json, telling) =>
        {
            json.Text("report", telling.Report.Id);
            json.Text("form", telling.Report.Form);
            json.WriteBoolean("reachesKnownOutlet", telling.ReachesKnownOutlet);
            json.Objects("steps", telling.Steps, Write);
        });
        json.Object("within", trace.Within, Write);
    }

    private static void Write(Utf8JsonWriter json, TraceStep step)
    {
        json.Text("source", step.SourceId);
        json.Text("report", step.Report?.Id);
        json.Text("published", step.Source?.Published);
        json.Text("outlet", step.Outlet);
        json.Text("missing", step.Missing);
    }

    private static void Write(Utf8JsonWriter json, Source source)
    {
        var outlet = SourceOutlet.Of(source);
        json.Text("source", source.Id);
        json.Text("outlet", outlet.Actor);
        json.Text("missing", outlet.Missing);
    }
}
