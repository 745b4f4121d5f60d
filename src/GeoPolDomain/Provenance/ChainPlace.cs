namespace GeoPolDomain.Provenance;

/// <summary>A place in the chains of many reports: from here they go on together.</summary>
/// <param name="node">The report or source at this place.</param>
/// <param name="before">The place to which the chain goes on. Null at the end.</param>
/// <param name="stop">The depth at which the chain comes back to one of its sources; -1 when it reaches the end.</param>
/// <param name="last">The last place of the chain that starts here. Null when it is this place.</param>
internal sealed class ChainPlace(ReportNode node, ChainPlace? before, int stop, ChainPlace? last)
{
    public ReportNode Node => node;

    public ChainPlace? Before => before;

    /// <summary>How many places follow on the way to the end.</summary>
    public int Depth { get; } = before is null ? 0 : before.Depth + 1;

    public int Stop => stop;

    public ChainPlace Last => last ?? this;

    /// <summary>Whether the chain comes back to one of its sources.</summary>
    public bool IsCircle => Stop >= 0 || Last.Node.IsCircle;

    /// <summary>The depth of the nearest place whose report cites a source beside the chain; -1 when there is none.</summary>
    private int Aside { get; } = node.OnlyNamed is not null ? (before?.Depth ?? -1) + 1 : before?.Aside ?? -1;

    private int Lost { get; } = node.Lost is not null ? (before?.Depth ?? -1) + 1 : before?.Lost ?? -1;

    /// <summary>Whether a report in the chain cites a source beside the chain.</summary>
    public bool NamesAside => Aside > Stop;

    /// <summary>The places of the chain that starts here, from here to the last.</summary>
    public IEnumerable<ChainPlace> InOrder
    {
        get
        {
            for (var place = this; place is not null && place.Depth > Stop; place = place.Before)
                yield return place;
        }
    }

    /// <summary>Whether a report that the chain needs is not held.</summary>
    public bool IsLost => Lost > Stop;

    /// <summary>
    /// The place whose report cites the last of the sources beside the chain, in the order of the chain. Null when all that are cited are
    /// in the chain too.
    /// </summary>
    public ReportNode? LastAside
    {
        get
        {
            // A chain mostly ends as the chain after its first place does, so each place asks the next one, without recursion.
            var asking = new Stack<ChainPlace>();
            var place = this;
            for (; place is { isLastAsideKnown: false, Before: { } next } && next.Stop == place.Stop; place = next)
                asking.Push(place);
            if (!place.isLastAsideKnown)
                place.SearchLastAside();
            while (asking.TryPop(out var above))
                above.ExtendLastAside();
            return lastAside;
        }
    }

    private ReportNode? lastAside;
    private bool isOnlyAside;
    private bool isLastAsideKnown;

    private void ExtendLastAside()
    {
        var (further, named) = (before!.lastAside, node.OnlyNamed);
        if (further is null ? named is null : further.OnlyNamed != named && further.OnlyNamed != node.SourceId)
            SetLastAside(further, before.isOnlyAside && named is null);
        else if (further is null)
            SetLastAside(InOrder.Any(one => one.Node.SourceId == named) ? null : node, true);
        else if (before.isOnlyAside && further.OnlyNamed == named)
            SetLastAside(node, true);
        else
            SearchLastAside();
    }

    private void SearchLastAside()
    {
        var sources = InOrder.Select(one => one.Node.SourceId).ToHashSet();
        ReportNode? last = null;
        var count = 0;
        foreach (var place in InOrder)
            if (place.Node.OnlyNamed is { } named && sources.Add(named))
                (last, count) = (place.Node, count + 1);
        SetLastAside(last, count == 1);
    }

    private void SetLastAside(ReportNode? last, bool isOnly) => (lastAside, isOnlyAside, isLastAsideKnown) = (last, isOnly, true);
}
