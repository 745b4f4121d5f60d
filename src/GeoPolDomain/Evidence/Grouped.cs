namespace GeoPolDomain.Evidence;

/// <summary>Items in groups that have numbers. All items are in one array, group by group, and keep their order inside a group.</summary>
internal sealed class Grouped<T>
{
    private readonly int[] starts;
    private readonly T[] items;

    /// <summary>Groups the items.</summary>
    /// <param name="groups">The number of groups.</param>
    /// <param name="groupOf">The group of each item, as a number from 0.</param>
    /// <param name="items">The items.</param>
    public Grouped(int groups, ReadOnlySpan<int> groupOf, ReadOnlySpan<T> items)
    {
        starts = new int[groups + 1];
        foreach (var group in groupOf)
            starts[group]++;
        var end = 0;
        for (var group = 0; group <= groups; group++)
            (starts[group], end) = (end, end + starts[group]);
        this.items = new T[end];
        for (var i = 0; i < items.Length; i++)
            this.items[starts[groupOf[i]]++] = items[i];

        // Each start has moved to the end of its group, which is the start of the next one.
        Array.Copy(starts, 0, starts, 1, groups);
        starts[0] = 0;
    }

    /// <summary>The items of a group. There are none for a number that is no group.</summary>
    public ReadOnlySpan<T> Of(int group) =>
        (uint)group < (uint)(starts.Length - 1) ? items.AsSpan(starts[group]..starts[group + 1]) : [];
}
