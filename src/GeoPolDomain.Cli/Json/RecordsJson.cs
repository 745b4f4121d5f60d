using System.Text.Json;
using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Datasets;
using GeoPolDomain.Sources;

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
            using var line = Of(record);
            line.WriteTo(json);
        }

        json.WriteEndArray();
    }

    /// <summary>The JSON of one record, which says itself what kind it is.</summary>
    public static JsonDocument Of(DatasetRecord record)
    {
        var lines = DatasetLines.Write(new Dataset("one", "one", [record]));
        return JsonDocument.Parse(lines[(lines.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
    }
}
