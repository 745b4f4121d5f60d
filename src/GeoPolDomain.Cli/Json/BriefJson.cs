using System.Text.Json;
using GeoPolDomain.Cli.Answers;

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
    }
}
