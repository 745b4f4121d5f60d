using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Differences;

/// <summary>Finds the records that have only another id afterwards.</summary>
/// <remarks>
/// Contents are compared without ids, and without the names of records that were removed or added, because those may have been renamed too.
/// A pair stays only when each such name in one record is renamed to the name at that place in the other.
/// </remarks>
internal static class Renames
{
    /// <summary>Returns the keys after, by the keys before.</summary>
    public static Dictionary<RecordKey, RecordKey> Of(
        IReadOnlyList<DatasetRecord> removed, IReadOnlyList<DatasetRecord> added, IEnumerable<DatasetRecord> before)
    {
        if (removed.Count == 0 || added.Count == 0)
            return [];
        var pairs = Candidates(removed, added);
        Refine(pairs, removed, added);
        DropTaken(pairs, before);
        DropMisfits(pairs);
        return pairs.Values.ToDictionary(pair => pair.From.Key, pair => pair.To.Key);
    }

    // Only where one removed record and one added record have the same content.
    private static Dictionary<RecordKey, Pair> Candidates(IReadOnlyList<DatasetRecord> removed, IReadOnlyList<DatasetRecord> added)
    {
        var gone = removed.Select(record => record.Key).ToHashSet();
        var come = added.Select(record => record.Key).ToHashSet();
        var byContent = added.ToLookup(record => (record.RecordKind, RecordReferences.Content(record, come.Contains)));
        return removed.GroupBy(record => (record.RecordKind, Content: RecordReferences.Content(record, gone.Contains)))
            .Where(group => group.Count() == 1 && byContent[group.Key].Count() == 1)
            .Select(group => new Pair(group.Single(), byContent[group.Key].Single()))
            .ToDictionary(pair => pair.From.Key);
    }

    // Records that looked alike without names are told apart by the names that are known now; exact twins are paired in order of id.
    private static void Refine(
        Dictionary<RecordKey, Pair> pairs, IReadOnlyList<DatasetRecord> removed, IReadOnlyList<DatasetRecord> added)
    {
        var renames = pairs.Values.ToDictionary(pair => pair.From.Key, pair => pair.To.Key);
        var taken = pairs.Values.Select(pair => pair.To.Key).ToHashSet();
        var waiting = new Dictionary<(RecordKind, string), Queue<DatasetRecord>>();
        foreach (var record in added.Where(record => !taken.Contains(record.Key)))
        {
            var content = (record.RecordKind, RecordReferences.Content(record, static _ => false));
            if (!waiting.TryGetValue(content, out var queue))
                waiting[content] = queue = new();
            queue.Enqueue(record);
        }

        foreach (var record in removed.Where(record => !pairs.ContainsKey(record.Key)))
            if (RecordReferences.Renamed(record, renames) is { } now
                && waiting.TryGetValue((now.RecordKind, RecordReferences.Content(now, static _ => false)), out var queue)
                && queue.TryDequeue(out var partner))
                pairs[record.Key] = new Pair(record, partner);
    }

    // A name of the new id that stood there before would no longer be told from the names of the old id.
    private static void DropTaken(Dictionary<RecordKey, Pair> pairs, IEnumerable<DatasetRecord> before)
    {
        if (pairs.Count == 0)
            return;
        var byTarget = pairs.Values.ToDictionary(pair => pair.To.Key, pair => pair.From.Key);
        foreach (var record in before)
            if (RecordReferences.Names(record, byTarget.ContainsKey))
                foreach (var (_, to, _) in RecordReferences.Of(record))
                    if (byTarget.TryGetValue(to, out var from))
                        pairs.Remove(from);
    }

    // A pair that does not fit takes with it the pairs that name its record.
    private static void DropMisfits(Dictionary<RecordKey, Pair> pairs)
    {
        var renames = pairs.Values.ToDictionary(pair => pair.From.Key, pair => pair.To.Key);
        var namedBy = pairs.Values
            .SelectMany(pair => RecordReferences.Of(pair.From).Select(one => (one.To, By: pair.From.Key)))
            .Where(one => renames.ContainsKey(one.To))
            .ToLookup(one => one.To, one => one.By);
        var dropped = new Queue<RecordKey>(pairs.Values
            .Where(pair => !pair.To.Equals(RecordReferences.Renamed(pair.From, renames))).Select(pair => pair.From.Key));
        while (dropped.TryDequeue(out var key))
            if (pairs.Remove(key))
                foreach (var by in namedBy[key])
                    dropped.Enqueue(by);
    }

    private sealed record Pair(DatasetRecord From, DatasetRecord To);
}
