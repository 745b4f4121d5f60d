using System.Globalization;
using System.Text.Json.Nodes;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Differences;

/// <summary>Finds and replaces the names of other records in a record.</summary>
internal static class RecordReferences
{
    /// <summary>The pointer of a record's own id.</summary>
    private const string Own = "/id";

    /// <summary>Whether the record names one of the keys.</summary>
    public static bool Names(DatasetRecord record, Func<RecordKey, bool> isOne)
    {
        var found = false;
        record.Walk(new Walker((walker, value) =>
            found = found || (value is IRecordName name && isOne(name.Key) && walker.Pointer != Own)));
        return found;
    }

    /// <summary>Finds the places in a record at which it names another record, with what is named.</summary>
    public static List<(string Pointer, RecordKey To, bool IsKey)> Of(DatasetRecord record)
    {
        var found = new List<(string, RecordKey, bool)>();
        record.Walk(new Walker((walker, value) =>
        {
            if (value is IRecordName name && walker.Pointer is var pointer and not Own)
                found.Add((pointer, name.Key, value is RecordKey));
        }));
        return found;
    }

    /// <summary>
    /// Returns the record with other ids at the places that name a renamed record. Null when the result is no valid record, for example
    /// because a set would hold one id twice.
    /// </summary>
    public static DatasetRecord? Renamed(DatasetRecord record, IReadOnlyDictionary<RecordKey, RecordKey> renames)
    {
        var isOwn = renames.TryGetValue(record.Key, out var own);
        if (!isOwn && !Names(record, renames.ContainsKey))
            return record;
        var tree = RecordTree.ToChange(RecordTree.Of(record));
        foreach (var (pointer, to, isKey) in Of(record))
            if (renames.TryGetValue(to, out var now))
                Replace(tree, pointer, isKey ? now.ToString() : now.Id);
        if (isOwn)
            tree["id"] = own!.Id;
        return RecordTree.Read(record.RecordKind, tree, out _);
    }

    /// <summary>The content of a record without its id, and with a mark instead of each name that the test accepts.</summary>
    public static string Content(DatasetRecord record, Func<RecordKey, bool> isHidden)
    {
        var tree = RecordTree.ToChange(RecordTree.Of(record));
        tree.Remove("id");
        var marked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (pointer, to, _) in Of(record))
            if (isHidden(to))
            {
                Replace(tree, pointer, "");
                marked.Add(pointer[..pointer.LastIndexOf('/')]);
            }

        // A set is ordered by its ids, so its marks may stand elsewhere after a rename.
        foreach (var list in marked.Where(parent => parent.Length > 0))
            if (Find(tree, list) is JsonArray array && array.All(item => item is JsonValue))
                Sort(array);
        return RecordTree.Text(tree);
    }

    /// <summary>Finds the value at a pointer. Null when there is none.</summary>
    public static JsonNode? Find(JsonNode tree, string pointer)
    {
        JsonNode? node = tree;
        foreach (var step in pointer.Split('/').Skip(1))
            node = node switch
            {
                JsonObject one => one[step],
                JsonArray list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                    && index < list.Count => list[index],
                _ => null,
            };
        return node;
    }

    private static void Replace(JsonNode tree, string pointer, string text)
    {
        var cut = pointer.LastIndexOf('/');
        var step = pointer[(cut + 1)..];
        switch (Find(tree, pointer[..cut]))
        {
            case JsonObject parent:
                parent[step] = JsonValue.Create(text);
                break;
            case JsonArray list:
                list[int.Parse(step, CultureInfo.InvariantCulture)] = JsonValue.Create(text);
                break;
        }
    }

    private static void Sort(JsonArray array)
    {
        string[] texts = [.. array.Select(RecordTree.Text).Order(StringComparer.Ordinal)];
        for (var i = 0; i < texts.Length; i++)
            array[i] = JsonNode.Parse(texts[i]);
    }
}
