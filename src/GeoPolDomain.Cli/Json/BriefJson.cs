using System.Collections.Immutable;
using System.Text.Json;
using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Evidence;

namespace GeoPolDomain.Cli.Json;

/// <summary>The page of a dataset as JSON: the answers of the other commands, gathered.</summary>
internal static class BriefJson
{
    /// <summary>Writes the page.</summary>
    public static void Write(Utf8JsonWriter json, BriefAnswer answer)
    {
        json.Text("dataset", answer.Data.Id);
        json.Text("title", answer.Data.Title);
        json.WriteStartObject("counts");
        foreach (var (kind, count) in answer.Counts)
            json.WriteNumber(kind, count);
        json.WriteEndObject();
        json.Objects("members", answer.Members, MembersJson.Write);
        json.Object("force", answer.Battle, BattleJson.Write);
        json.Object("positions", answer.Positions, StatementsJson.Write);
        json.Object("trace", answer.Trace, StatementsJson.Write);
        WriteSome(json, "zones", answer.Zones);
        WriteSome(json, "conditions", answer.Conditions);
        WriteSome(json, "assessments", answer.Assessments);
        WriteSome(json, "contradictions", answer.Contradictions);
        WriteSome(json, "corrections", answer.Corrections);
    }

    private static void WriteSome<T>(Utf8JsonWriter json, string name, ImmutableArray<T> records) where T : DatasetRecord
    {
        if (!records.IsEmpty)
            RecordsJson.Write(json, name, records);
    }
}
