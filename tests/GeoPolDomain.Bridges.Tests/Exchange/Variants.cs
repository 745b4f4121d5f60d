using System.Text.Json;
using System.Text.Json.Nodes;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Bridges.Tests.Exchange;

/// <summary>Records that say something else in exactly one place: another value, or nothing.</summary>
internal static class Variants
{
    private const string FreeText = "Другое \"</script>\"";

    private static readonly string[] Texts =
    [
        // Whatever the place takes, some of these are other values for it; the reader refuses the others.
        "id-2", "2005/2006", "2003/..", "2003/", "../2004", "/2004", "2003~/2004", "2003/200X", "2003/2004?",
        "2003-05-07", "2003-05", "2003-05-06?", "200X-05-06", "2001-21", "[2003,2004]", "7", "~12", "12..", "source:id-1", "1/2",
        "1.5,2.5", "percent:71", "en", "gw",
    ];

    private static readonly string[] Codes =
        [.. JsonNode.Parse(DatasetSchema.Json())!["$defs"]!.AsObject()
            .SelectMany(one => one.Value!["properties"]?.AsObject().Select(member => member.Value) ?? [one.Value])
            .Select(one => one!["enum"]).OfType<JsonArray>()
            .Where(codes => codes.Count > 1).Select(codes => codes[1]!.GetValue<string>()).Distinct()];

    /// <summary>Each kind and case of record with each of its variants. They are made once for all formats.</summary>
    public static IReadOnlyList<(string Kind, string Member, Dataset Data, Dataset Other)> All { get; } = [.. Make()];

    private static IEnumerable<(string Kind, string Member, Dataset Data, Dataset Other)> Make()
    {
        foreach (var (table, record, data) in FullRecords.All())
            foreach (var path in Paths(record, []))
                foreach (var other in Valid(table, record, path).Where(other => !other.Equals(data)))
                    yield return (KindOf(data, table), string.Join('.', path.OfType<string>()), data, other);
    }

    // The dataset holds other records beside this one, and what is lost of them says nothing here.
    private static string KindOf(Dataset data, string table) =>
        data.Records.Select(one => RecordKinds.ToText(one.Key.Kind)).Distinct().Single(kind => FullRecords.TableOf(kind) == table);

    private static IEnumerable<Dataset> Valid(string table, JsonObject record, object[] path)
    {
        if (FullRecords.With(table, Without(record, path)) is { } shorter)
            yield return shorter;
        if (At(record, path) is not JsonValue value || value.GetValueKind() != JsonValueKind.String)
            yield break;
        foreach (var texts in (string[][])[[FreeText], Texts, Codes])
            if (Others(texts).ToList() is { Count: > 0 } others)
            {
                foreach (var other in others)
                    yield return other;
                yield break;
            }

        IEnumerable<Dataset> Others(IEnumerable<string> texts) => texts
            .Where(text => text != value.GetValue<string>())
            .Select(text => FullRecords.With(table, With(record, path, text))).OfType<Dataset>();
    }

    private static IEnumerable<object[]> Paths(JsonNode? node, object[] path)
    {
        if (path.Length > 0)
            yield return path;
        var inner = node switch
        {
            JsonObject members => members.SelectMany(one => Paths(one.Value, [.. path, one.Key])),
            JsonArray items => items.SelectMany((one, i) => Paths(one, [.. path, i])),
            _ => [],
        };
        foreach (var one in inner)
            yield return one;
    }

    private static JsonObject Without(JsonObject record, object[] path)
    {
        var copy = record.DeepClone().AsObject();
        if (At(copy, path[..^1]) is JsonArray list)
            list.RemoveAt((int)path[^1]);
        else
            At(copy, path[..^1])!.AsObject().Remove((string)path[^1]);
        return copy;
    }

    private static JsonObject With(JsonObject record, object[] path, string text)
    {
        var copy = record.DeepClone().AsObject();
        if (path[^1] is int place)
            At(copy, path[..^1])!.AsArray()[place] = text;
        else
            At(copy, path[..^1])!.AsObject()[(string)path[^1]] = text;
        return copy;
    }

    private static JsonNode? At(JsonNode node, object[] path) =>
        path.Aggregate((JsonNode?)node, (at, step) => step is int place ? at!.AsArray()[place] : at!.AsObject()[(string)step]);
}
