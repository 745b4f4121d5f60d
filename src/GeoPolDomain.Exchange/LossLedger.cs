using System.Collections.Immutable;

namespace GeoPolDomain.Exchange;

/// <summary>Counts losses while a dataset is written or read.</summary>
internal sealed class LossLedger
{
    private readonly Dictionary<(string Kind, string? Member, string Reason), Entry> entries = [];
    private readonly List<(string Kind, string? Member, string Reason)> order = [];

    /// <summary>Counts something that was lost from a record.</summary>
    public void Add(string kind, string? member, string reason, string record, int count = 1)
    {
        var key = (kind, member, reason);
        if (!entries.TryGetValue(key, out var entry))
        {
            entries.Add(key, entry = new());
            order.Add(key);
        }

        entry.Count += count;
        if (entry.Records.Count == 0 || entry.Records[^1] != record)
            entry.Records.Add(record);
    }

    /// <summary>The losses: kinds in the order in which they came, and in a kind the members by name.</summary>
    public ImmutableArray<Loss> Losses()
    {
        var kinds = order.Select(key => key.Kind).Distinct().ToList();
        return
        [
            .. order
                .OrderBy(key => kinds.IndexOf(key.Kind))
                .ThenBy(key => key.Member, StringComparer.Ordinal)
                .ThenBy(key => key.Reason, StringComparer.Ordinal)
                .Select(key => new Loss(key.Kind, key.Member, key.Reason, entries[key].Count, [.. entries[key].Records.Distinct()])),
        ];
    }

    private sealed class Entry
    {
        public int Count { get; set; }

        public List<string> Records { get; } = [];
    }
}
