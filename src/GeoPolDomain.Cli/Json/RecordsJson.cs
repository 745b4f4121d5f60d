using System.Text.Json;
using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Cli.Json;

/// <summary>Records as JSON: each as it stands on its line of a dataset in lines.</summary>
internal static class RecordsJson
{
    /// <summary>Writes the records of one id.</summary>
    public static void Write(Utf8JsonWriter json, RecordsAnswer answer)
    {
        json.Text("id", answer.Asked);
        Write(json, "records", answer.Records);
    }

    /// <summary>Writes a list of records.</summary>
    public static void Write(Utf8JsonWriter json, string name, IEnumerable<DatasetRecord> records) =>
        json.Objects(name, records, static (json, record) =>
        {
            json.WriteString("record", record.Key.Kind.ToText());
            using var members = JsonDocument.Parse(record.ToJson());
            foreach (var member in members.RootElement.EnumerateObject())
                member.WriteTo(json);
        });
}
