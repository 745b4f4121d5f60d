using System.Collections.Immutable;
using GeoPolDomain.Evidence;

namespace GeoPolDomain.Benchmarks.Data;

/// <summary>Citations.</summary>
internal sealed class Citations(Dice dice, Cast cast)
{
    public ImmutableArray<Citation> Some(int fewest, int most) =>
        [.. Enumerable.Range(0, dice.Between(fewest, most)).Select(_ => One())];

    private Citation One() => new()
    {
        Source = cast.Sources.Pick(dice),
        Place = dice.InPercent(60) ? $"p{dice.Between(1, 40)}" : null,
        Basis = dice.InPercent(15) ? CitationBasis.Inferred : null,
        Credibility = dice.InPercent(20) ? dice.Pick(Credibility.All) : null,
    };
}
