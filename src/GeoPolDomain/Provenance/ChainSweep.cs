namespace GeoPolDomain.Provenance;

/// <summary>Goes along many chains and comes to each place once: what a chain shares with an earlier one is passed over.</summary>
internal sealed class ChainSweep
{
    private readonly Dictionary<ChainPlace, ChainPlace> sweptTo = [];

    /// <summary>The places of the chain from the given place on, without those that an earlier chain came to.</summary>
    public IEnumerable<SweptPlace> Of(ChainPlace start)
    {
        var passed = new List<ChainPlace>();
        ChainPlace? from = null;
        for (var place = start; place is not null && place.Depth > start.Stop; place = from.Before)
        {
            passed.Add(place);
            var isNew = !sweptTo.TryGetValue(place, out var far);
            yield return new(from, place, isNew);
            from = isNew ? place : far!;
        }

        foreach (var place in passed)
            if (!sweptTo.TryGetValue(place, out var far) || far.Depth > start.Last.Depth)
                sweptTo[place] = start.Last;
    }

    /// <summary>The steps of the chain that no earlier chain had, and last the sources that are only named there.</summary>
    public IEnumerable<TraceStep> NewSteps(ReportChain chain)
    {
        var asides = new List<TraceStep>();
        foreach (var swept in Of(chain.Start).Where(one => one.IsNew))
        {
            yield return swept.Step;
            if (swept.Place.Node.Aside(chain.Book) is { } aside)
                asides.Add(aside);
        }

        foreach (var aside in asides)
            yield return aside;
    }
}

/// <summary>A place to which a sweep comes.</summary>
/// <param name="From">The place from which the chain comes here. Null at the start of the chain.</param>
/// <param name="Place">The place.</param>
/// <param name="IsNew">Whether no earlier chain came here. Otherwise the sweep goes on where the earlier chain ended.</param>
internal readonly record struct SweptPlace(ChainPlace? From, ChainPlace Place, bool IsNew)
{
    /// <summary>The place as a step of the chain.</summary>
    public TraceStep Step => From?.Node.Onward!.Step ?? Place.Node.Told;
}
