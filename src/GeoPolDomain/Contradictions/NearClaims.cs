using GeoPolDomain.Statements;

namespace GeoPolDomain.Contradictions;

/// <summary>The claims and stances with which a claim is compared, the nearest first.</summary>
/// <remarks>
/// In a long chain of claims the pairs grow with the square of the chain. So each claim is compared with so many others, and all claims
/// together with a thousand more and as many more as there are relations. In an ordinary dataset this reaches every claim, and a claim
/// from which very many follow directly is compared with all of them.
/// </remarks>
internal sealed class NearClaims(ClaimGraph graph, int most)
{
    private int spare = 1000 + graph.RelationCount;

    /// <summary>The number of claims that lead to more claims than they were compared with.</summary>
    public int LeadingFurther { get; private set; }

    /// <summary>The stances by which somebody denies the claim with a number.</summary>
    public IReadOnlyList<ClaimStance> To(int claim)
    {
        var limit = (int)Math.Min((long)most + spare, int.MaxValue - 1);
        var near = graph.Implying(claim, StanceKind.Denies, limit);
        spare -= Math.Clamp(near.Count - most, 0, spare);
        if (near.Count >= limit)
            LeadingFurther++;
        return near;
    }
}
