using System.Text.Json;
using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Cli.Json;

/// <summary>Records as JSON: each as it stands on its line of a dataset in lines.</summary>
internal static class RecordsJson
{
    /// <summary>Writes the records of one id.</summary>
    public static void Write(Utf8JsonWriter json, RecordsAnswer answer)
    {
        json.Text("id", answer.Asked);
        json.WriteStartArray("records");
        foreach (var record in answer.Records)
        {
            json.WriteStartObject();
            json.WriteString("record", record.Key.Kind.ToText());
            using var members = JsonDocument.Parse(record.ToJson());
            foreach (var member in members.RootElement.EnumerateObject())
                member.WriteTo(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
