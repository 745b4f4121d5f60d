using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Panels;

/// <summary>How strongly one state is committed to each state on a day, by the obligations between them in either direction.</summary>
/// <param name="State">The state whose portfolio this is.</param>
/// <param name="Commitments">The commitment to each state that exists on the day, the state itself included, ordered by id.</param>
public sealed record AlliancePortfolio(ActorId State, ImmutableArray<Commitment> Commitments);

/// <summary>How strongly a state is committed to another.</summary>
/// <param name="To">The other state.</param>
/// <param name="Least">
/// The strength that surely is: 3 for defence, 2 for neutrality or non-aggression, 1 for consultation, 0 for none. A state is committed to
/// itself with 3.
/// </param>
/// <param name="Most">
/// The strength that may be. It differs from <paramref name="Least"/> where the answer for an obligation is unknown.
/// </param>
public sealed record Commitment(ActorId To, int Least, int Most)
{
    /// <summary>The strongest commitment: defence.</summary>
    public const int Strongest = 3;

    internal static Commitment Of(ActorId to, OwedBits owed, int a, int b)
    {
        if (a == b)
            return new(to, Strongest, Strongest);
        var (least, most) = (0, 0);
        for (var kind = 0; kind < Strengths.Length; kind++)
        {
            var answer = owed.Of(kind, a, b).Either;
            if (answer == Answer.Yes)
                least = Math.Max(least, Strengths[kind]);
            if (answer != Answer.No)
                most = Math.Max(most, Strengths[kind]);
        }

        return new(to, least, most);
    }

    // By the order of ObligationBits.Kinds. An offensive pact is as strong as a defensive one, as in the alliance data of COW.
    private static ImmutableArray<int> Strengths { get; } = [Strongest, Strongest, 2, 2, 1];
}

/// <summary>How alike the alliances and the memberships of two states are on a day.</summary>
/// <param name="S">The S of Signorino and Ritter. Null when no state can be compared.</param>
/// <param name="Kappa">Cohen's kappa. Null when chance leaves no disagreement.</param>
/// <param name="Pi">Scott's pi. Null when chance leaves no disagreement.</param>
/// <param name="Compared">The number of states to which both commitments are known.</param>
/// <param name="LeftOut">The number of states to which a commitment is unknown. They are left out of the three measures.</param>
/// <param name="Jaccard">The least and the greatest Jaccard index of their organizations. Null when neither belongs to any.</param>
public sealed record PortfolioSimilarity(
    double? S, double? Kappa, double? Pi, int Compared, int LeftOut, (double Least, double Most)? Jaccard)
{
    internal static PortfolioSimilarity Of(AlliancePortfolio one, AlliancePortfolio other, (double Least, double Most)? jaccard)
    {
        var known = one.Commitments.Zip(other.Commitments)
            .Where(pair => pair.First.Least == pair.First.Most && pair.Second.Least == pair.Second.Most)
            .ToList();
        int[] mine = [.. known.Select(pair => pair.First.Least)];
        int[] theirs = [.. known.Select(pair => pair.Second.Least)];
        return new(
            Similarity.S(mine, theirs, Commitment.Strongest),
            Similarity.Kappa(mine, theirs, Commitment.Strongest),
            Similarity.Pi(mine, theirs, Commitment.Strongest),
            known.Count,
            one.Commitments.Length - known.Count,
            jaccard);
    }
}
