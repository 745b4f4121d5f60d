namespace GeoPolDomain.Provenance;

/// <summary>Keys that belong together, directly or by way of other keys (a disjoint-set structure).</summary>
internal sealed class Groups<TKey> where TKey : notnull
{
    private readonly Dictionary<TKey, TKey> parents = [];

    /// <summary>The key that represents the group of the given key.</summary>
    public TKey Find(TKey one)
    {
        var root = one;
        while (parents.TryGetValue(root, out var parent))
            root = parent;
        while (parents.TryGetValue(one, out var next))
        {
            if (!EqualityComparer<TKey>.Default.Equals(next, root))
                parents[one] = root;
            one = next;
        }

        return root;
    }

    public void Join(TKey one, TKey other)
    {
        var (left, right) = (Find(one), Find(other));
        if (!EqualityComparer<TKey>.Default.Equals(left, right))
            parents[left] = right;
    }
}
