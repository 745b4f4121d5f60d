using System.Text.Json;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Provenance;

namespace GeoPolDomain.Cli.Json;

/// <summary>Contradictions, corroboration and the standing of claims as JSON.</summary>
internal static class ReasoningJson
{
    /// <summary>Writes what contradicts what.</summary>
    public static void Write(Utf8JsonWriter json, FoundContradictions answer)
    {
        json.Objects("contradictions", answer.All, static (json, one) =>
        {
            json.Text("kind", one.Kind);
            json.Text("within", one.Within);
            json.Texts("one", one.One.Select(record => record.Key));
            json.Texts("other", one.Other.Select(record => record.Key));
            json.Text("because", one.Why);
        });
        json.SomeTexts("views", answer.Views);
    }

    /// <summary>Writes how many independent sources there are.</summary>
    public static void Write(Utf8JsonWriter json, Corroboration answer)
    {
        json.Text("of", answer.Subject);
        json.Object("sources", answer.Sources, Write);
        json.Object("voices", answer.Voices, Write);
        json.Objects("independent", answer.Independent, static (json, one) =>
        {
            json.Texts("origins", one.Origins);
            json.Texts("tellers", one.Reporters);
            json.Texts("statements", one.Statements);
            json.WriteBoolean("isKnown", one.IsKnown);
        });
        json.Texts("because", answer.Because);
        json.SomeTexts("views", answer.Views);
    }

    /// <summary>Writes how a claim stands.</summary>
    public static void Write(Utf8JsonWriter json, ClaimStanding answer)
    {
        json.Text("claim", answer.Evidence.ClaimId);
        json.Text("text", answer.Evidence.Positions.Claim?.Text);
        json.Text("status", answer.Status);
        json.Text("policy", answer.Policy.Name);
        json.Texts("because", answer.Because);
        json.Object("sources", answer.Evidence.Corroboration.Sources, Write);
        json.Object("voices", answer.Evidence.Corroboration.Voices, Write);
        json.SomeTexts("views", answer.Evidence.Positions.Views);
    }

    private static void Write(Utf8JsonWriter json, CountRange range)
    {
        json.WriteNumber("atLeast", range.Least);
        json.WriteNumber("atMost", range.Most!.Value);
    }
}
