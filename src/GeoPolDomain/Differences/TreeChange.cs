using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace GeoPolDomain.Differences;

/// <summary>Makes the changes of one record in its tree.</summary>
internal static class TreeChange
{
    /// <summary>Makes the changes. Returns what does not fit, or null when everything did.</summary>
    public static string? Apply(JsonObject tree, ImmutableArray<MemberChange> changes)
    {
        // The indexes of items are those before the change, so every list is found before any list changes.
        var removals = new List<(JsonArray List, int Index)>();
        var additions = new List<(JsonArray List, int Index, string Value)>();
        foreach (var change in changes)
        {
            if (change is { Before: null, After: null })
                return $"the change of {change.Pointer} has no value";
            var cut = change.Pointer.LastIndexOf('/');
            if (cut < 0)
                return $"'{change.Pointer}' is no place in a record";
            var (parent, step) = (RecordReferences.Find(tree, change.Pointer[..cut]), change.Pointer[(cut + 1)..]);
            var isItem = TryIndex(step, out var index);
            if (change.Before is null && parent is JsonArray list && isItem)
            {
                additions.Add((list, index, change.After!));
                continue;
            }

            if (Misfit(parent, step, change) is { } flaw)
                return flaw;
            if (parent is JsonObject one)
                Set(one, step, change.After);
            else if (change.After is { } after)
                ((JsonArray)parent!)[index] = JsonNode.Parse(after);
            else
                removals.Add(((JsonArray)parent!, index));
        }

        return ChangeLists(removals, additions);
    }

    private static void Set(JsonObject parent, string member, string? value)
    {
        if (value is null)
            parent.Remove(member);
        else
            parent[member] = JsonNode.Parse(value);
    }

    private static string? Misfit(JsonNode? parent, string step, MemberChange change)
    {
        var held = parent switch
        {
            JsonObject one when one.TryGetPropertyValue(step, out var value) => RecordTree.Text(value),
            JsonArray list when TryIndex(step, out var index) && index < list.Count => RecordTree.Text(list[index]),
            _ => null,
        };
        if (parent is not (JsonObject or JsonArray) || (parent is JsonArray && held is null))
            return $"{change.Pointer} should be {change.Before ?? "there"}, and there is nothing at that place";
        return held == change.Before
            ? null
            : $"{change.Pointer} should be {change.Before ?? "missing"}, and is {held ?? "missing"}";
    }

    // Each list is put together again in one pass.
    private static string? ChangeLists(
        List<(JsonArray List, int Index)> removals, List<(JsonArray List, int Index, string Value)> additions)
    {
        var removed = removals.ToLookup(one => one.List, one => one.Index);
        var added = additions.ToLookup(one => one.List, one => (one.Index, one.Value));
        foreach (var list in removals.Select(one => one.List).Concat(additions.Select(one => one.List)).Distinct().ToList())
        {
            var gone = removed[list].ToHashSet();
            var kept = new Queue<JsonNode?>(list.Where((_, index) => !gone.Contains(index)).ToList());
            var come = new Dictionary<int, string>();
            foreach (var (index, value) in added[list])
                if (!come.TryAdd(index, value))
                    return $"two items are added at place {index} of one list";
            list.Clear();
            var length = kept.Count + come.Count;
            for (var i = 0; i < length; i++)
                if (come.Remove(i, out var value))
                    list.Add(JsonNode.Parse(value));
                else if (kept.TryDequeue(out var item))
                    list.Add(item);
                else
                    return "an item is added beyond the end of a list";
        }

        return null;
    }

    private static bool TryIndex(string step, out int index) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out index);
}
