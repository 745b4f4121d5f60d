namespace GeoPolDomain.Tabular;

/// <summary>To which record, and to which item of each list around it, an item belongs.</summary>
internal readonly record struct ItemKey(ReadOnlyMemory<char> Id, IReadOnlyList<int> Places)
{
    /// <summary>The key of what lies inside an item.</summary>
    public ItemKey Inner(int place) => new(Id, [.. Places, place]);

    /// <summary>Whether a row of a table of items has this key.</summary>
    public bool IsOf(FlatRow row)
    {
        if (row.Table.KeyColumns != Places.Count + 2 || !row.Characters(0).Span.SequenceEqual(Id.Span))
            return false;
        for (var i = 0; i < Places.Count; i++)
            if ((row.Position(i + 1) ?? 0) != Places[i])
                return false;
        return true;
    }

    /// <summary>The key as one text, by which rows are grouped.</summary>
    public override string ToString() => Places.Count == 0 ? Id.ToString() : $"{Id}\n{string.Join(' ', Places)}";
}
