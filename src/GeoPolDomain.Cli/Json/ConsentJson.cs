using System.Text.Json;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Time;

namespace GeoPolDomain.Cli.Json;

/// <summary>How a condition stands as JSON.</summary>
internal static class ConsentJson
{
    /// <summary>Writes the verdict with the tree that explains it.</summary>
    public static void Write(Utf8JsonWriter json, ConditionVerdict verdict)
    {
        json.Text("condition", verdict.ConditionId);
        json.Text("holder", verdict.Condition?.Holder);
        json.Text("act", verdict.Condition?.Act);
        json.Text("scope", verdict.Condition?.Scope);
        json.Text("nature", verdict.Nature);
        json.Text("on", verdict.On);
        json.Text("knownBy", verdict.KnownBy);
        json.Text("viewpoint", verdict.Viewpoint);
        json.Text("answer", verdict.Answer.ToText());
        json.Text("bars", verdict.Blocks.ToText());
        json.Object("stated", verdict.Stated, static (json, stated) =>
        {
            json.Text("answer", stated.Value.ToText());
            json.Texts("because", stated.Because);
        });
        json.Object("guard", verdict.Guard, Write);
        json.Object("requires", verdict.Requires, Write);
        json.SomeTexts("remarks", verdict.Remarks);
    }

    private static void Write(Utf8JsonWriter json, Explanation explanation)
    {
        json.Text("says", explanation.Says);
        json.Text("answer", explanation.Answer.ToText());
        json.Text("condition", explanation.Condition);
        json.Text("nature", explanation.Nature);
        json.SomeTexts("because", explanation.Because);
        json.Text("needed", explanation.Needed);
        if (!explanation.Parts.IsEmpty)
            json.Objects("parts", explanation.Parts, Write);
    }
}
