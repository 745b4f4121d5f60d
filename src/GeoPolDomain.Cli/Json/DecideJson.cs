using System.Text.Json;
using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Decisions;
using GeoPolDomain.Time;

namespace GeoPolDomain.Cli.Json;

/// <summary>Rules and verdicts as JSON.</summary>
internal static class DecideJson
{
    /// <summary>Writes the rules with their sentences.</summary>
    public static void Write(Utf8JsonWriter json, RulesAnswer answer) => json.Objects("rules", answer.Rules, static (json, rule) =>
    {
        json.Text("rule", rule.Id);
        json.Text("body", rule.Body);
        json.Text("matter", rule.Matter);
        json.Text("spell", rule.Spell);
        json.Text("accordingTo", rule.AccordingTo);
        json.Text("sentence", rule.Describe());
        json.Text("note", rule.Note);
    });

    /// <summary>Writes a verdict with its reasons.</summary>
    public static void Write(Utf8JsonWriter json, DecideAnswer answer)
    {
        var verdict = answer.Verdict;
        json.Text("rule", verdict.Rule.Id);
        json.Text("on", answer.On);
        json.Text("outcome", verdict.Outcome.ToText());
        json.Text("says", verdict);
        json.Text("vetoed", verdict.IsVetoed.ToText());
        json.SomeTexts("vetoes", verdict.Vetoes);
        json.SomeTexts("objectors", verdict.Objectors);
        json.Objects("parts", verdict.Parts, Write);
        json.Object("needed", verdict.YesNeeded, static (json, needed) =>
        {
            json.WriteNumber("votesFor", needed.Count);
            json.WriteBoolean("isFewest", needed.IsFewest);
            json.SomeTexts("must", needed.Must);
            json.SomeTexts("others", needed.Others);
        });
        json.Object("binds", verdict.Binds, static (json, binds) =>
        {
            json.Text("scope", binds.Scope);
            json.SomeTexts("yes", binds.Yes);
            json.SomeTexts("unknown", binds.Unknown);
            json.SomeTexts("no", binds.No);
        });
        json.SomeTexts("missing", verdict.Missing);
        json.Text("contradiction", verdict.Contradiction);
        json.SomeTexts("remarks", verdict.Remarks);
    }

    private static void Write(Utf8JsonWriter json, TestOutcome part)
    {
        json.Text("demand", part.Demand);
        json.Text("passed", part.Passed.ToText());
        json.Text("says", part.Says.Length > 0 ? part.Says : null);
        if (!part.Parts.IsEmpty)
            json.Objects("parts", part.Parts, Write);
    }
}
