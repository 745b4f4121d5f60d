namespace GeoPolDomain.Statements;

/// <summary>The stances to which a search has come, in the order in which it came to them, each once.</summary>
internal sealed class ClaimStances
{
    // So few stances are looked through faster than a set is asked.
    private const int Few = 16;

    private readonly List<ClaimStance> inOrder = [];
    private HashSet<ClaimStance>? many;

    public ClaimStances(ClaimStance first) => inOrder.Add(first);

    public int Count => inOrder.Count;

    public ClaimStance this[int place] => inOrder[place];

    public void Add(ClaimStance one)
    {
        if (Contains(one))
            return;
        inOrder.Add(one);
        if (many is not null)
            many.Add(one);
        else if (inOrder.Count > Few)
            many = [.. inOrder];
    }

    /// <summary>
    /// The stances on other claims than the given one. A stance that also counts in full is not named as one that counts in part.
    /// </summary>
    public IReadOnlyList<ClaimStance> Others(int claim)
    {
        if (inOrder.Count == 1)
            return [];
        var others = new List<ClaimStance>(inOrder.Count - 1);
        foreach (var one in inOrder)
            if (one.Claim != claim && !(one.IsInPart && Contains(one with { IsInPart = false })))
                others.Add(one);
        return others;
    }

    private bool Contains(ClaimStance one) => many?.Contains(one) ?? inOrder.Contains(one);
}
