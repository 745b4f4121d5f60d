using System.Text.Json;
using System.Text.Json.Nodes;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;

namespace GeoPolDomain.Bridges.Tests.Exchange;

/// <summary>
/// Makes a record of each kind and case in which every member says something, from the schema of the format, so that a member that is
/// added later is there too. All records have the id <c>id-1</c> and refer to it.
/// </summary>
internal static class FullRecords
{
    private const int Deepest = 3;

    private static readonly Dictionary<string, string> Samples = new()
    {
        ["EdtfInterval"] = "2003/2004",
        ["EdtfValue"] = "2003-05-06",
        ["EdtfDate"] = "2003-05-06",
        ["RecordKey"] = "actor:id-1",
        ["CountRange"] = "12",
        ["VoteNumber"] = "12",
        ["Share"] = "2/3",
        ["GeoPoint"] = "41.31,69.24",
        ["Rating"] = "percent:70",
        ["LanguageTag"] = "ru",
        ["CodeScheme"] = "cow",
    };

    private static readonly JsonElement Schema = JsonDocument.Parse(DatasetSchema.Json()).RootElement;

    /// <summary>A dataset for each kind and case of record: the record, and where it is of another kind, a source and a person.</summary>
    public static IEnumerable<(string Table, JsonObject Record, Dataset Data)> All()
    {
        foreach (var table in Schema.GetProperty("properties").EnumerateObject().Where(one => one.Value.TryGetProperty("items", out _)))
            foreach (var form in Cases(table.Value.GetProperty("items")))
            {
                var record = Value(form, 0)!.AsObject();
                record["x-sample"] = "sample";
                yield return (table.Name, record, With(table.Name, record)
                    ?? throw new InvalidOperationException($"the sample of {table.Name} is not valid: {record.ToJsonString()}"));
            }
    }

    /// <summary>The table of the records of a kind: <c>treatyParties</c> for <c>treaty-party</c>.</summary>
    public static string TableOf(string kind)
    {
        var words = kind.Split('-');
        var name = words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        return Schema.GetProperty("properties").EnumerateObject().Select(table => table.Name)
            .Single(table => table == name || table == name + "s" || (name.EndsWith('y') && table == name[..^1] + "ies"));
    }

    /// <summary>The dataset of a record. Null when the record is not valid.</summary>
    public static Dataset? With(string table, JsonObject record)
    {
        var document = new JsonObject { ["format"] = Dataset.Format, ["id"] = "full", ["title"] = "Full" };
        document[table] = new JsonArray(record.DeepClone());
        var json = System.Text.Encoding.UTF8.GetBytes(document.ToJsonString());
        if (!DatasetJson.TryRead(json, out var data, out _))
            return null;
        DatasetRecord[] beside =
        [
            Given.Source("id-1") with { Url = "https://example.org/id-1" }, Given.Person("id-1"), Given.Treaty("id-1"), Given.Claim("id-1"),
        ];
        return new(data.Id, data.Title, data.Records.Concat(beside.Where(one => data.Find(one.Key) is null)));
    }

    private static IEnumerable<JsonElement> Cases(JsonElement form) =>
        form.TryGetProperty("oneOf", out var cases) ? cases.EnumerateArray() : [form];

    private static JsonNode? Value(JsonElement form, int depth)
    {
        if (form.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!.Split('/')[^1];
            var definition = Schema.GetProperty("$defs").GetProperty(name);
            return Samples.TryGetValue(name, out var sample) ? sample
                : name.EndsWith("Id", StringComparison.Ordinal) ? "id-1"
                : Value(definition, depth);
        }

        if (form.TryGetProperty("const", out var only))
            return only.GetString();
        if (form.TryGetProperty("enum", out var names))
            return names[0].GetString();
        if (form.TryGetProperty("oneOf", out var cases))
            return Value(cases.EnumerateArray().Last(one => depth < Deepest || !Nests(one)), depth);
        return form.GetProperty("type").GetString() switch
        {
            "boolean" => true,
            "array" => Items(form, depth),
            "object" => Members(form, depth),
            _ => form.TryGetProperty("examples", out var examples) ? examples[0].GetString() : "sample",
        };
    }

    private static JsonArray Items(JsonElement form, int depth) => new(Value(form.GetProperty("items"), depth + 1));

    private static JsonObject Members(JsonElement form, int depth)
    {
        var made = new JsonObject();
        foreach (var member in form.GetProperty("properties").EnumerateObject())
            made[member.Name] = Value(member.Value, depth + 1);
        return made;
    }

    private static bool Nests(JsonElement form) =>
        Schema.GetProperty("$defs").GetProperty(form.GetProperty("$ref").GetString()!.Split('/')[^1]).GetRawText()
            .Contains("oneOf", StringComparison.Ordinal);
}
